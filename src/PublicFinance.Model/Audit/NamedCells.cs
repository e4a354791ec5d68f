using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// What a document prints in the cells that rules name, looked up once: the values, and for each relation how far rounding may
/// take it. Belongs to the rules and to last year's accounts for which it was looked up.
/// </summary>
internal sealed class NamedCells(CellQuestions askedBy, FinalAccounts? previous, long[] values, long[] tolerances, bool arePlain)
{
    /// <summary>In place of the half of a cell that is not known.</summary>
    public const long Unknown = -1;

    public CellQuestions AskedBy => askedBy;

    public FinalAccounts? Previous => previous;

    /// <summary>The values; zero for a cell that is not known.</summary>
    public ReadOnlySpan<long> Values => values;

    /// <summary>The slack of each relation; without bound for one that is not asked.</summary>
    public ReadOnlySpan<long> Tolerances => tolerances;

    /// <summary>False where each rule must answer for itself: sums could overflow, or a table is not the template's own.</summary>
    public bool ArePlain => arePlain;
}
