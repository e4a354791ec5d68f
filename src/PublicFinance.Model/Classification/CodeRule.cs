namespace PublicFinance.Model.Classification;

/// <summary>A statement of the data about many codes in a span of fiscal years.</summary>
internal sealed record CodeRule<TValue>(CodePattern Pattern, int First, int Last, TValue Value)
{
    public bool Matches<TCode>(TCode code, int fiscalYear)
        where TCode : struct, IClassificationCode<TCode>
        => fiscalYear >= First && fiscalYear <= Last && Pattern.Matches(code);
}
