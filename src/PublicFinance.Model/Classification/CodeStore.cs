namespace PublicFinance.Model.Classification;

/// <summary>
/// All that is known of one kind of code in all years: the rows in the order of the tree and then of the years, with the place of each
/// code's rows. Immutable; one instance serves every fiscal year.
/// </summary>
internal sealed class CodeStore<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly CodeEntry<TCode>[] _entries;
    private readonly Dictionary<int, (int Start, int Count)> _rows;
    private readonly CodeRule<ListCompleteness>[] _completeness;
    private readonly CodeRule<BudgetKind?>[] _allowances;
    private readonly Lazy<NameIndex<TCode>> _names;
    private readonly (int First, int Last) _coverage;

    public CodeStore()
        : this(CatalogueData.Entries<TCode>(), CatalogueData.AlternativeNames<TCode>(), CatalogueData.Coverage<TCode>(),
            CatalogueData.Completeness<TCode>(), CatalogueData.Allowances<TCode>(), CatalogueData.Successions<TCode>())
    {
    }

    private CodeStore(
        IEnumerable<CodeEntry<TCode>> entries,
        IReadOnlyList<CodeEntry<TCode>> alternatives,
        (int First, int Last) coverage,
        CodeRule<ListCompleteness>[] completeness,
        CodeRule<BudgetKind?>[] allowances,
        CodeSuccession<TCode>[] successions)
    {
        _entries = [.. entries.OrderBy(e => e.Code).ThenBy(e => e.First)];
        Alternatives = alternatives;
        _coverage = coverage;
        _completeness = completeness;
        _allowances = allowances;
        Successions = successions;
        _rows = new(_entries.Length);
        for (int i = 0; i < _entries.Length; i++)
        {
            int code = _entries[i].Code.ToInt32();
            bool known = _rows.TryGetValue(code, out (int Start, int Count) rows);
            if (known && _entries[i - 1].Last >= _entries[i].First)
            {
                throw new ArgumentException($"Two rows of {_entries[i].Code} overlap: {_entries[i - 1]}, {_entries[i]}.");
            }

            _rows[code] = known ? (rows.Start, rows.Count + 1) : (i, 1);
        }

        foreach (CodeEntry<TCode> entry in _entries)
        {
            if (entry.Code.Level != CodeLevel.Class && !_rows.ContainsKey(entry.Code.Parent.ToInt32()))
            {
                throw new ArgumentException($"The row {entry} has no parent {entry.Code.Parent} in the catalogue.");
            }
        }

        _names = new(() => new NameIndex<TCode>(_entries.Concat(Alternatives)));
    }

    public IReadOnlyList<CodeEntry<TCode>> Alternatives { get; }

    public CodeSuccession<TCode>[] Successions { get; }

    public NameIndex<TCode> Names => _names.Value;

    public CodeStore<TCode> With(IEnumerable<CodeEntry<TCode>> more)
        => new(_entries.Concat(more), Alternatives, _coverage, _completeness, _allowances, Successions);

    /// <summary>The rows of a code, in the order of the years.</summary>
    public ArraySegment<CodeEntry<TCode>> Rows(TCode code)
        => _rows.TryGetValue(code.ToInt32(), out (int Start, int Count) rows) ? new(_entries, rows.Start, rows.Count) : ArraySegment<CodeEntry<TCode>>.Empty;

    /// <summary>The rows of every code below a code, which follow its own; of no code, all rows.</summary>
    public ArraySegment<CodeEntry<TCode>> Below(TCode parent)
    {
        if (parent.IsEmpty)
        {
            return _entries;
        }

        ArraySegment<CodeEntry<TCode>> own = Rows(parent);
        int start = own.Offset + own.Count;
        int end = start;
        while (own.Count > 0 && end < _entries.Length && parent.Contains(_entries[end].Code))
        {
            end++;
        }

        return own.Count == 0 ? ArraySegment<CodeEntry<TCode>>.Empty : new(_entries, start, end - start);
    }

    public CodeLookup<TCode> Find(TCode code, int fiscalYear)
    {
        ReadOnlySpan<CodeEntry<TCode>> rows = Rows(code);
        foreach (CodeEntry<TCode> entry in rows)
        {
            if (entry.Covers(fiscalYear))
            {
                return new(code, IsCovered(fiscalYear) ? CodeStatus.Known : CodeStatus.NameUnverified, entry);
            }
        }

        bool between = rows.Length > 1 && fiscalYear > rows[0].Last && fiscalYear < rows[^1].First;
        CodeStatus status = between || Allowance(code, fiscalYear) is not null ? CodeStatus.NameUnverified
            : rows.Length > 0 ? CodeStatus.OtherYears
            : CodeStatus.Unknown;
        return new(code, status, null);
    }

    public bool IsCovered(int fiscalYear) => fiscalYear >= _coverage.First && fiscalYear <= _coverage.Last;

    /// <summary>The budget that the data gives for the code, else for the nearest code above it; null if it may be more than one.</summary>
    public BudgetKind? Budget(TCode code, int fiscalYear)
    {
        for (; !code.IsEmpty; code = code.Parent)
        {
            ReadOnlySpan<CodeEntry<TCode>> rows = Rows(code);
            BudgetKind? budget = rows.Length > 0 ? rows[0].Budget : Allowance(code, fiscalYear)?.Value;
            if (rows.Length > 0 || budget is not null)
            {
                // A listed code that tells no budget may occur in more than one; so may what stands below it.
                return budget;
            }
        }

        return null;
    }

    public ListCompleteness Completeness(TCode parent, int fiscalYear)
    {
        foreach (CodeRule<ListCompleteness> rule in _completeness)
        {
            if (rule.Matches(parent, fiscalYear))
            {
                return rule.Value;
            }
        }

        bool listed = parent.IsEmpty || _rows.ContainsKey(parent.ToInt32());
        return listed && IsCovered(fiscalYear) ? ListCompleteness.Believed : ListCompleteness.Partial;
    }

    private CodeRule<BudgetKind?>? Allowance(TCode code, int fiscalYear)
    {
        foreach (CodeRule<BudgetKind?> rule in _allowances)
        {
            if (rule.Matches(code, fiscalYear))
            {
                return rule;
            }
        }

        return null;
    }
}
