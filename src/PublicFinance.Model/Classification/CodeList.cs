namespace PublicFinance.Model.Classification;

/// <summary>
/// One kind of code in a fiscal year: what is known of a code, its name, children, budget and history. A look-up by code allocates nothing;
/// the data is read on the first one. Years are fiscal years.
/// </summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public sealed partial class CodeList<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Lazy<CodeStore<TCode>> _store;

    internal CodeList(int fiscalYear, Lazy<CodeStore<TCode>> store)
    {
        FiscalYear = fiscalYear;
        _store = store;
    }

    /// <summary>The fiscal year that names and children are told for.</summary>
    public int FiscalYear { get; }

    /// <summary>True if the data has an edition of the year; else no name counts as verified, and nothing is said against any code.</summary>
    public bool IsCovered => Store.IsCovered(FiscalYear);

    /// <summary>What is known of a code in the year.</summary>
    /// <param name="code">The code.</param>
    public CodeLookup<TCode> this[TCode code] => Store.Find(code, FiscalYear);

    /// <summary>Every row that is in force in the year, in the order of the tree.</summary>
    public IReadOnlyList<CodeEntry<TCode>> Entries => [.. Store.Below(default).Where(e => e.Covers(FiscalYear))];

    internal Lazy<CodeStore<TCode>> Source => _store;

    private CodeStore<TCode> Store => _store.Value;

    /// <summary>The official name of a code in the year; null if no row of the year has it (see <see cref="CodeStatus"/>).</summary>
    /// <param name="code">The code.</param>
    public string? Name(TCode code) => this[code].Name;

    /// <summary>The codes one level below that are in use in the year, named or not; of no code, the 类.</summary>
    /// <param name="parent">The code above, or no code.</param>
    public IReadOnlyList<TCode> Children(TCode parent)
    {
        List<TCode> children = [];
        foreach (CodeEntry<TCode> entry in Store.Below(parent))
        {
            TCode code = entry.Code;
            if (code.Parent.Equals(parent) && (children.Count == 0 || !children[^1].Equals(code))
                && this[code].Status >= CodeStatus.NameUnverified)
            {
                children.Add(code);
            }
        }

        return children;
    }

    /// <summary>Whether the children of a code are all listed for the year; of no code, the 类.</summary>
    /// <param name="parent">The code above, or no code.</param>
    public ListCompleteness Completeness(TCode parent) => Store.Completeness(parent, FiscalYear);

    /// <summary>
    /// True if the children of a code were compared with an official list of the year, so that a code that is missing here does not exist.
    /// A list that is merely believed complete does not count: see <see cref="Completeness"/>.
    /// </summary>
    /// <param name="parent">The code above, or no code.</param>
    public bool IsComplete(TCode parent) => Completeness(parent) == ListCompleteness.Confirmed;

    /// <summary>
    /// The budget that a code belongs to; of an unlisted code, that of the nearest listed code above it, since a code that belongs to one
    /// budget has no children of another. Null if it may occur in more than one, or nothing is known.
    /// </summary>
    /// <param name="code">The code.</param>
    public BudgetKind? Budget(TCode code) => Store.Budget(code, FiscalYear);

    /// <summary>All rows of a code, from the oldest to the newest: its names in all years.</summary>
    /// <param name="code">The code.</param>
    public IReadOnlyList<CodeEntry<TCode>> History(TCode code) => [.. Store.Rows(code)];

    /// <summary>Which codes took over from a code that ended. A code that only changed its name has no successor but itself.</summary>
    /// <param name="code">The code that ended.</param>
    public IReadOnlyList<CodeSuccession<TCode>> Successors(TCode code) => [.. CodeStore<TCode>.Successions.Where(s => s.Code.Equals(code))];

    /// <summary>From which codes that ended a code took over.</summary>
    /// <param name="code">The code that took over.</param>
    public IReadOnlyList<CodeSuccession<TCode>> Predecessors(TCode code) => [.. CodeStore<TCode>.Successions.Where(s => s.Successor.Equals(code))];
}
