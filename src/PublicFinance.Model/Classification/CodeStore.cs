namespace PublicFinance.Model.Classification;

/// <summary>
/// All that is known of one kind of code in all years: the rows in the order of the tree and then of the years, with the place of each
/// code's rows. Immutable; one instance serves every fiscal year.
/// </summary>
internal sealed class CodeStore<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    // What most look-ups never ask for is read when they do.
    private static readonly Lazy<List<CodeEntry<TCode>>> s_alternatives = new(CatalogueData.AlternativeNames<TCode>);
    private static readonly Lazy<CodeSuccession<TCode>[]> s_successions = new(CatalogueData.Successions<TCode>);
    private static readonly Lazy<CodeRules<ListCompleteness>> s_completeness = new(CatalogueData.Completeness<TCode>);
    private static readonly Lazy<CodeRules<BudgetKind?>> s_allowances = new(CatalogueData.Allowances<TCode>);
    private static readonly Lazy<(int First, int Last)> s_coverage = new(CatalogueData.Coverage<TCode>);

    private readonly CodeEntry<TCode>[] _entries;
    private readonly Dictionary<int, (int Start, int Count)> _rows;
    private readonly Lazy<NameIndex<TCode>> _names;
    private readonly (int First, int Last) _coverage = s_coverage.Value;
    private NameCheck<TCode>?[]? _exact;

    public CodeStore()
        : this([.. CatalogueData.Entries<TCode>()])
    {
    }

    private CodeStore(CodeEntry<TCode>[] entries)
    {
        _entries = entries;
        Array.Sort(_entries, Compare);
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

        _names = new(IndexNames);
    }

    public static CodeSuccession<TCode>[] Successions => s_successions.Value;

    public NameIndex<TCode> Names => _names.Value;

    public CodeStore<TCode> With(IEnumerable<CodeEntry<TCode>> more)
        => new([.. _entries, .. more]);

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

    /// <summary>
    /// The answer to a name that is printed as the row of a covered year has it; null for any other. One for each row, made when it is first
    /// asked for, since most printed names are exactly the official ones.
    /// </summary>
    public NameCheck<TCode>? Exact(TCode code, ReadOnlySpan<char> printedName, int fiscalYear)
    {
        ArraySegment<CodeEntry<TCode>> rows = Rows(code);
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Covers(fiscalYear))
            {
                CodeEntry<TCode> row = rows[i];
                return IsCovered(fiscalYear) && printedName.SequenceEqual(row.Name)
                    ? (_exact ??= new NameCheck<TCode>?[_entries.Length])[rows.Offset + i]
                        ??= new(NameAgreement.Exact, new(code, CodeStatus.Known, row), [row])
                    : null;
            }
        }

        return null;
    }

    public bool IsCovered(int fiscalYear) => fiscalYear >= _coverage.First && fiscalYear <= _coverage.Last;

    /// <summary>
    /// The budget that the data gives for the code, else for the nearest code above it that the data speaks of; null if that tells none,
    /// since then it may be more than one.
    /// </summary>
    public BudgetKind? Budget(TCode code, int fiscalYear)
    {
        for (; !code.IsEmpty; code = code.Parent)
        {
            if (Rows(code) is { Count: > 0 } rows)
            {
                return rows[0].Budget;
            }

            if (Allowance(code, fiscalYear) is { } allowance)
            {
                return allowance.Value;
            }
        }

        return null;
    }

    public ListCompleteness Completeness(TCode parent, int fiscalYear)
    {
        if (s_completeness.Value.Find(parent, fiscalYear) is { } rule)
        {
            return rule.Value;
        }

        bool listed = parent.IsEmpty || _rows.ContainsKey(parent.ToInt32());
        return listed && IsCovered(fiscalYear) ? ListCompleteness.Believed : ListCompleteness.Partial;
    }

    private NameIndex<TCode> IndexNames()
    {
        CodeEntry<TCode>[] all = [.. _entries, .. s_alternatives.Value];
        Array.Sort(all, Compare);
        return new(all);
    }

    private static int Compare(CodeEntry<TCode> left, CodeEntry<TCode> right)
        => left.Code.CompareTo(right.Code) is var order and not 0 ? order : left.First.CompareTo(right.First);

    private static CodeRule<BudgetKind?>? Allowance(TCode code, int fiscalYear)
        => s_allowances.Value.Find(code, fiscalYear);
}
