using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// The fast question of the rules over cells that a template names. A document's cells are looked up once (<see cref="NamedCells"/>);
/// asking is one walk over the terms of all relations.
/// </summary>
internal sealed class CellQuestions
{
    private readonly CellRelation[] _relations;
    private readonly NamedCell[] _cells;        // table by table
    private readonly (TableId Id, bool IsPrevious, int From, int To)[] _tables;
    private readonly int[] _ends;               // of each relation's terms
    private readonly bool[] _atMost;
    private readonly int[] _weights;
    private readonly int[] _cellOf;             // of each term

    public CellQuestions(IEnumerable<(Rule Whole, LinearRule Part)> rules, DisclosureTemplate template)
    {
        List<CellRelation> relations = [];
        List<(int Weight, NamedCell Cell)> terms = [];
        List<int> ends = [];
        foreach ((Rule whole, LinearRule part) in rules)
        {
            foreach ((Item column, RowKey row) in part.ColumnsFor.SelectMany(_ => RowsOf(part), (c, r) => (c, r)))
            {
                terms.AddRange(part.Terms.SelectMany(t => NamedCell.Of(t, row, column, template), (t, c) => (t.Weight, c)));
                relations.Add(new CellRelation(whole.When, part.When, part.IsAtMost));
                ends.Add(terms.Count);
            }
        }

        _relations = [.. relations];
        _cells = [.. terms.Select(t => t.Cell).Distinct().OrderBy(c => c.IsPrevious).ThenBy(c => c.Table)];
        _tables = [.. _cells.Index().GroupBy(c => (c.Item.Table, c.Item.IsPrevious)).Select(g => (g.Key.Table, g.Key.IsPrevious, g.First().Index, g.Last().Index + 1))];
        Dictionary<NamedCell, int> index = _cells.Index().ToDictionary(c => c.Item, c => c.Index);
        (_ends, _weights, _cellOf) = ([.. ends], [.. terms.Select(t => t.Weight)], [.. terms.Select(t => index[t.Cell])]);
        _atMost = [.. relations.Select(r => r.IsAtMost)];
    }

    /// <summary>True for a rule asked once, or of named rows, whose terms are cells that the template names.</summary>
    public static bool Takes(Rule rule) => rule is LinearRule linear && (linear.Scope.Table is null
        ? !linear.Scope.OverCodes && linear.Terms.All(IsNamed)
        : linear.Scope.AsksNamedRows && linear.Terms.All(t => t.Rows == RowPick.Same || IsNamed(t)));

    /// <summary>The parts of last year's table are those of its own template.</summary>
    private static bool IsNamed(RuleTerm term) => term.Rows == RowPick.Fixed || (term.Rows == RowPick.Parts && !term.Previous);

    /// <summary>False where a relation fails, or where figures are such that each rule must answer for itself.</summary>
    public bool Holds(NamedCells cells)
    {
        if (!cells.ArePlain)
        {
            return false;
        }

        ReadOnlySpan<long> values = cells.Values, tolerances = cells.Tolerances;
        ReadOnlySpan<int> weights = _weights, cellOf = _cellOf;
        int t = 0;
        for (int r = 0; r < tolerances.Length; r++)
        {
            long sum = 0;
            for (; t < _ends[r]; t++)
            {
                sum += weights[t] * values[cellOf[t]];
            }

            if ((_atMost[r] ? sum : Math.Abs(sum)) > tolerances[r])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Looks the cells of a document up.</summary>
    public NamedCells Find(AuditInput input, FinalAccounts accounts)
    {
        long[] values = new long[_cells.Length], tolerances = new long[_relations.Length];
        Span<long> halves = _cells.Length <= 512 ? stackalloc long[_cells.Length] : new long[_cells.Length];
        bool plain = true;
        foreach ((TableId id, bool previous, int from, int to) in _tables)
        {
            FinalAccounts? source = input.Of(previous);
            Table? table = source?[id];
            plain &= table is null || (table.IsSmall && table.Layout == source!.Template[id]);
            for (int i = from; i < to; i++)
            {
                long half = 0;
                bool known = table is not null ? _cells[i].TryFind(table, out values[i], out half) : source is not null && _cells[i].IsZeroWithoutTable(source);
                halves[i] = known ? half : NamedCells.Unknown;
            }
        }

        for (int r = 0, t = 0; r < _relations.Length; r++)
        {
            ref readonly CellRelation relation = ref _relations[r];
            bool asked = (relation.When is null || relation.When(accounts)) && (relation.And is null || relation.And(accounts));
            for (; t < _ends[r]; t++)
            {
                long half = halves[_cellOf[t]];
                asked &= half != NamedCells.Unknown;
                tolerances[r] += asked ? Math.Abs(_weights[t]) * half : 0;
            }

            tolerances[r] = asked ? tolerances[r] : long.MaxValue;
        }

        return new NamedCells(this, input.Previous, values, tolerances, plain);
    }

    private static IEnumerable<RowKey> RowsOf(LinearRule rule) => rule.Scope.Table is null ? [default] : rule.Scope.Rows.Select(RowKey.Of);

    private readonly record struct CellRelation(Func<FinalAccounts, bool>? When, Func<FinalAccounts, bool>? And, bool IsAtMost);
}
