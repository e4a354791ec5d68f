using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Benchmarks;

/// <summary>
/// All linear relations of the catalogue as a programmer would write them for one form: plain checked loops over arrays whose
/// places were looked up beforehand. It knows no template, no missing table, no unknown cell, and explains nothing.
/// </summary>
internal sealed class HandWritten
{
    /// <summary>The rules that the loops over rows and codes ask.</summary>
    private static readonly string[] ByHand = ["PF0201", "PF0301", "PF0501", "PF0802", "PF0902", "PF2005", "PF2008", "PF2010", "PF2011", "PF2012", "PF2013", "PF2017", "PF2018", "PF2019"];

    private readonly List<Tree> _trees = [];
    private readonly List<RowSum> _rowSums = [];
    private readonly List<Join> _joins = [];
    private readonly List<(long[][] Columns, int[] Rows, int[] Weights, bool AtMost, long Tolerance)> _cells = [];
    private readonly long[] _residual = new long[512];
    private readonly FinalAccounts _accounts;

    public HandWritten(FinalAccounts accounts)
    {
        _accounts = accounts;
        foreach (TableId id in new[] { TableId.Summary, TableId.Income, TableId.Expenditure, TableId.Appropriation, TableId.GeneralBudget, TableId.BasicExpenditure, TableId.Funds, TableId.Capital })
        {
            Table table = accounts[id]!;
            for (int c = 0; c < table.Columns.Length; c++)
            {
                _trees.Add(new Tree(Copy(table, c), table.Parents, table.ChildCounts, table.Precision.Half));
            }
        }

        Rows(TableId.Income, Item.Total, Item.Appropriation, Item.SuperiorSubsidy, Item.InstitutionalIncome, Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome);
        Rows(TableId.Expenditure, Item.Total, Item.Basic, Item.Project, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy);
        Rows(TableId.GeneralBudget, Item.Total, Item.Basic, Item.Project);
        Rows(TableId.Funds, Item.Total, Item.Basic, Item.Project);
        Rows(TableId.Capital, Item.Total, Item.Basic, Item.Project);
        long own = Value(TableId.Summary, Item.Expenditure, Item.Final) - Value(TableId.Appropriation, Item.Expenditure, Item.Total);
        foreach (Item column in new[] { Item.Total, Item.Basic, Item.Project })
        {
            Codes(3, 0, (1, TableId.GeneralBudget, column), (1, TableId.Funds, column), (1, TableId.Capital, column), (-1, TableId.Expenditure, column));
            Codes(3, own, (1, TableId.Expenditure, column), (-1, TableId.GeneralBudget, column), (-1, TableId.Funds, column), (-1, TableId.Capital, column));
        }

        Codes(3, Value(TableId.Appropriation, Item.Closing, Item.Total), (1, TableId.Income, Item.Appropriation), (-1, TableId.GeneralBudget, Item.Total), (-1, TableId.Funds, Item.Total), (-1, TableId.Capital, Item.Total));
        Codes(3, Value(TableId.Appropriation, Item.Opening, Item.Total), (-1, TableId.Income, Item.Appropriation), (1, TableId.GeneralBudget, Item.Total), (1, TableId.Funds, Item.Total), (1, TableId.Capital, Item.Total));
        Codes(3, Value(TableId.Summary, Item.Closing, Item.Final) + Value(TableId.Summary, Item.SurplusDistribution, Item.Final), (1, TableId.Income, Item.Total), (-1, TableId.Expenditure, Item.Total));
        Codes(3, Value(TableId.Summary, Item.Opening, Item.Final) + Value(TableId.Summary, Item.SurplusUsed, Item.Final), (-1, TableId.Income, Item.Total), (1, TableId.Expenditure, Item.Total));
        Codes(1, null, (1, TableId.Summary, Item.Final), (-1, TableId.Expenditure, Item.Total));
        Codes(1, null, (1, TableId.Appropriation, Item.General), (-1, TableId.GeneralBudget, Item.Total));
        Codes(1, null, (1, TableId.Appropriation, Item.Funds), (-1, TableId.Funds, Item.Total));
        Codes(1, null, (1, TableId.Appropriation, Item.Capital), (-1, TableId.Capital, Item.Total));
        Codes(1, 0, (1, TableId.Appropriation, Item.Total), (-1, TableId.Summary, Item.Final));
        // The relations between other cells, several hundred lines by hand: taken over from the rules, places looked up.
        var input = new AuditInput { Accounts = accounts };
        foreach (Rule rule in Auditor.Official.Rules.Where(r => !TreeFamily.Takes(r) && !ByHand.Contains(r.Id) && r.Applies(input)))
        {
            foreach (Rule part in rule is CompoundRule compound ? compound.Parts : [rule])
            {
                if (part is LinearRule)
                {
                    foreach (Relation relation in part.Checks(input).Where(c => c.NotAsked is null).Select(c => c.Relation!))
                    {
                        Cells(relation);
                    }
                }
            }
        }
    }

    /// <summary>How many relations one call of <see cref="Holds"/> evaluates.</summary>
    public int Relations => _trees.Sum(t => t.Children.Count(c => c > 0)) + _rowSums.Sum(r => r.Total.Length) + _joins.Sum(j => j.Count) + _cells.Count;

    public bool Holds()
    {
        foreach (Tree tree in _trees)
        {
            if (!Adds(tree))
            {
                return false;
            }
        }

        foreach (RowSum sum in _rowSums)
        {
            for (int row = 0; row < sum.Total.Length; row++)
            {
                long rest = sum.Total[row];
                foreach (long[] part in sum.Parts)
                {
                    rest -= part[row];
                }

                if (Math.Abs(rest) > sum.Half * (sum.Parts.Length + 1))
                {
                    return false;
                }
            }
        }

        foreach (Join join in _joins)
        {
            for (int i = 0; i < join.Count; i++)
            {
                long sum = 0, slack = join.Room;
                for (int t = 0; t < join.Columns.Length; t++)
                {
                    int row = join.Rows[t][i];
                    if (row >= 0)
                    {
                        sum += join.Weights[t] * join.Columns[t][row];
                        slack += join.Half;
                    }
                }

                if ((join.AtMost ? sum : Math.Abs(sum)) > slack)
                {
                    return false;
                }
            }
        }

        foreach ((long[][] columns, int[] rows, int[] weights, bool atMost, long tolerance) in _cells)
        {
            long sum = 0;
            for (int t = 0; t < columns.Length; t++)
            {
                sum += weights[t] * columns[t][rows[t]];
            }

            if ((atMost ? sum : Math.Abs(sum)) > tolerance)
            {
                return false;
            }
        }

        return true;
    }

    private bool Adds(Tree tree)
    {
        for (int row = 0; row < tree.Values.Length; row++)
        {
            _residual[row] = tree.Values[row];
        }

        for (int row = 0; row < tree.Values.Length; row++)
        {
            if (tree.Parents[row] >= 0)
            {
                _residual[tree.Parents[row]] -= tree.Values[row];
            }
        }

        for (int row = 0; row < tree.Values.Length; row++)
        {
            if (tree.Children[row] > 0 && Math.Abs(_residual[row]) > tree.Half * (tree.Children[row] + 1))
            {
                return false;
            }
        }

        return true;
    }

    private long Value(TableId id, Item row, Item column) => _accounts.Find(id, RowKey.Of(row), column).Value;

    private static long[] Copy(Table table, int column) => table.Column(column).ToArray();

    private long[] Column(TableId id, Item item) => Copy(_accounts[id]!, _accounts[id]!.ColumnOf(item));

    private void Rows(TableId id, Item total, params Item[] parts)
    {
        Table table = _accounts[id]!;
        long[] sums = Column(id, total);
        for (int row = 0; row < sums.Length; row++)
        {
            sums[row] = table.Layout.HasCell(table.Key(row), parts[0]) ? sums[row] : 0;       // the form has no parts in this row
        }

        _rowSums.Add(new RowSum(sums, [.. parts.Select(p => Column(id, p))], table.Precision.Half));
    }

    private void Codes(int level, long? atMost, params (int Weight, TableId Table, Item Column)[] terms)
    {
        int count = level == 1 ? _accounts.Codes.Codes.Count(c => c < 1_000) : _accounts.Codes.Codes.Length;
        int[] chosen = [.. Enumerable.Range(0, _accounts.Codes.Codes.Length).Where(i => level != 1 || _accounts.Codes.Codes[i] < 1_000)];
        _joins.Add(new Join(
            count, [.. terms.Select(t => Column(t.Table, t.Column))], [.. terms.Select(t => chosen.Select(i => _accounts.Codes.Rows(t.Table)[i]).ToArray())],
            [.. terms.Select(t => t.Weight)], atMost is not null, _accounts[TableId.Expenditure]!.Precision.Half, atMost ?? 0));
    }

    private void Cells(Relation relation)
    {
        CellPlace[] places = [.. relation.Terms.Select(t => (CellPlace)t.Figure.Place!)];
        bool[] listed = [.. places.Select(p => _accounts[p.Table.Id]!.RowOf(p.Row) >= 0)];
        _cells.Add((
            [.. places.Where((_, i) => listed[i]).Select(p => Column(p.Table.Id, p.Column))],
            [.. places.Where((_, i) => listed[i]).Select(p => _accounts[p.Table.Id]!.RowOf(p.Row))],
            [.. relation.Terms.Where((_, i) => listed[i]).Select(t => (int)t.Weight)],
            relation.Form == RelationForm.AtMost, (long)relation.Evaluate().Tolerance));
    }

    private sealed record Tree(long[] Values, int[] Parents, int[] Children, long Half);

    private sealed record RowSum(long[] Total, long[][] Parts, long Half);

    private sealed record Join(int Count, long[][] Columns, int[][] Rows, int[] Weights, bool AtMost, long Half, long Room);
}
