namespace PublicFinance.Model.Narrative;

/// <summary>A word of the vocabulary.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its topic, measure, direction, unit or level, by kind.</param>
/// <param name="Scope">The money it names, if any.</param>
/// <param name="Code">The class of a functional or economic name, or 0.</param>
internal readonly record struct Word(WordKind Kind, int Value = 0, MoneyScope? Scope = null, int Code = 0)
{
    public Topic Topic => (Topic)Value;

    public FiscalMeasure Measure => (FiscalMeasure)Value;

    public Direction Direction => (Direction)Value;

    public UnitKind Unit => (UnitKind)Value;
}
