namespace PublicFinance.Model.Classification;

/// <summary>One row of a catalogue: the name of a code in a span of fiscal years.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public sealed record CodeEntry<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>Creates a row.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The official name, without blanks around it.</param>
    /// <param name="fromYear">The first fiscal year; null if it is the first that the catalogue covers, or an earlier one.</param>
    /// <param name="toYear">The last fiscal year; null if the row is still in force.</param>
    /// <param name="budget">The budget that the code belongs to; null if it may occur in more than one.</param>
    /// <param name="evidence">What the row rests on.</param>
    /// <exception cref="ArgumentException">No code, a blank or padded name, or a last year before the first.</exception>
    public CodeEntry(TCode code, string name, int? fromYear, int? toYear, BudgetKind? budget, Evidence evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (code.IsEmpty)
        {
            throw new ArgumentException("A row needs a code.", nameof(code));
        }

        if (name.AsSpan().Trim().Length != name.Length)
        {
            throw new ArgumentException($"The name of {code} has blanks around it.", nameof(name));
        }

        if (fromYear > toYear)
        {
            throw new ArgumentException($"The row of {code} ends in {toYear}, before it begins in {fromYear}.", nameof(toYear));
        }

        Code = code;
        Name = name;
        FromYear = fromYear;
        ToYear = toYear;
        Budget = budget;
        Evidence = evidence;
    }

    /// <summary>The code.</summary>
    public TCode Code { get; }

    /// <summary>The official name in these years.</summary>
    public string Name { get; }

    /// <summary>The first fiscal year of the row; null if it is the first that the catalogue covers, or an earlier one.</summary>
    public int? FromYear { get; }

    /// <summary>The last fiscal year of the row; null if it is still in force.</summary>
    public int? ToYear { get; }

    /// <summary>The budget that the code belongs to; null if it may occur in more than one.</summary>
    public BudgetKind? Budget { get; }

    /// <summary>What the row rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>True if the fiscal year lies in the span of the row.</summary>
    /// <param name="fiscalYear">The fiscal year.</param>
    public bool Covers(int fiscalYear) => fiscalYear >= First && fiscalYear <= Last;

    /// <summary>Code, name and years.</summary>
    public override string ToString() => $"{Code} {Name} ({FromYear}–{ToYear})";

    internal int First => FromYear ?? int.MinValue;

    internal int Last => ToYear ?? int.MaxValue;
}
