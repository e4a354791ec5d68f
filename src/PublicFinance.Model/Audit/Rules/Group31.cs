using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>31 consolidation (汇总): the department's accounts against those of its units.</summary>
internal static class Group31
{
    private const string Basis = "部门决算由所属单位决算汇总，并抵销单位之间的往来收支";
    private const string EnglishBasis = "A department's accounts are the sum of its units' less what passes between them.";

    public static IEnumerable<Rule> All =>
    [
        new FunctionRule("PF3101", "部门决算数等于所属单位决算数与调整数之和", "A department's figure is the sum of its units' figures and of the adjustments", Severity.Error,
            "部门决算数 = Σ 单位决算数 + Σ 调整数", PrintedIsSum, IsNotAtHand)
        {
            Basis = Basis,
            EnglishBasis = EnglishBasis,
        },

        new FunctionRule("PF3102", "抵销金额不大于单位列示的往来收支", "No more is eliminated than payer and receiver tell", Severity.Error,
            "Σ 抵销金额 ≤ 付款单位的支出；Σ 抵销金额 ≤ 收款单位的收入", EliminatedIsTold, IsNotAtHand)
        {
            Basis = Basis,
            EnglishBasis = EnglishBasis,
        },

        new FunctionRule("PF3103", "汇总单位之间的往来收支已抵销", "Transfers between the units are eliminated", Severity.Warning,
            "对附属单位补助支出与上级补助收入、上缴上级支出与附属单位上缴收入，抵销后不同时大于零", NothingIsLeft, IsNotAtHand)
        {
            Basis = Basis,
            EnglishBasis = EnglishBasis,
            Remark = "付款、收款的另一方均在汇总范围以外的，应予说明。",
            EnglishRemark = "Both sides may have their counterparts outside the consolidation; that must then be explained.",
        },
    ];

    private static bool IsNotAtHand(AuditInput input) => input.Consolidation is null;

    private static IEnumerable<Check> PrintedIsSum(AuditInput input)
    {
        if (input.Consolidation is not { } units || input.Accounts is not { } department)
        {
            yield break;
        }

        foreach (ConsolidationGap gap in units.Gaps.Where(g => department[g.Table] is not null).DistinctBy(g => g.Table))
        {
            yield return Check.Without(Unasked.NotTold(gap.Table));
        }

        foreach (Table table in department.Tables.Where(t => units.Gaps.All(g => g.Table != t.Layout.Id) && units.Template[t.Layout.Id] is not null))
        {
            foreach (RowKey row in units.RowsOf(table.Layout).Union(Keys(table)))
            {
                foreach (Item column in table.Columns.ToArray())
                {
                    if (Compare(units, department, table, row, column) is { } check)
                    {
                        yield return check;
                    }
                }
            }
        }
    }

    /// <summary>Null where neither side says anything of the cell.</summary>
    private static Check? Compare(Consolidation units, FinalAccounts department, Table table, RowKey row, Item column)
    {
        Figure printed = UnitTable.Tell(department, table.Layout.Id, row, column);
        ConsolidatedCell sum = units.Cell(table.Layout.Id, row, column);
        if (!printed.IsKnown || (printed.Presence == Presence.NotListed && sum.Figure.Presence == Presence.NotListed))
        {
            return null;
        }

        if (!sum.Figure.IsKnown)
        {
            return Check.Without(Unasked.NotTold(sum.Contributions.First(c => !c.Figure.IsKnown).Figure));
        }

        ImmutableArray<Term> parts = [.. sum.Contributions.Where(c => c.Figure.Presence != Presence.NotListed).Select(c => new Term(-1, c.Figure))];
        return Check.Of(Relation.Linear([new Term(1, printed), .. parts]));
    }

    private static IEnumerable<Check> EliminatedIsTold(AuditInput input)
    {
        if (input.Consolidation is not { } units)
        {
            yield break;
        }

        List<Elimination> all = [.. units.Adjustments.OfType<Elimination>()];
        foreach (var side in all.GroupBy(e => (Unit: e.Payer, Table: TableId.Expenditure, Row: e.PaidUnder, Column: e.PaidAs))
            .Concat(all.GroupBy(e => (Unit: e.Receiver, Table: TableId.Income, Row: e.ReceivedUnder, Column: e.ReceivedAs))))
        {
            (string unit, TableId table, RowKey row, Item column) = side.Key;
            ConsolidatedCell cell = units.Cell(table, row, column);
            Figure told = cell.Contributions.Single(c => c.Adjustment is null && c.Member == unit).Figure;
            if (told.IsKnown)
            {
                ImmutableArray<Term> eliminated = [.. cell.Contributions.Where(c => c.Adjustment is Elimination e && side.Contains(e)).Select(c => new Term(-1, c.Figure))];
                yield return Check.Of(Relation.LinearAtMost([new Term(-1, told), .. eliminated]));
            }
        }
    }

    private static IEnumerable<Check> NothingIsLeft(AuditInput input)
    {
        if (input.Consolidation is not { } units)
        {
            yield break;
        }

        foreach ((Item paidAs, Item receivedAs) in new[] { (Item.AffiliatedSubsidy, Item.SuperiorSubsidy), (Item.RemittedUp, Item.AffiliatedRemittance) })
        {
            Figure paid = units.Cell(TableId.Expenditure, RowKey.Of(Item.Total), paidAs).Figure;
            Figure received = units.Cell(TableId.Income, RowKey.Of(Item.Total), receivedAs).Figure;
            if (!paid.IsKnown || !received.IsKnown)
            {
                yield return Check.Without(Unasked.NotTold(paid.IsKnown ? received : paid));
            }
            else if (paid.Low > 0 && received.Low > 0)
            {
                yield return Check.Broken(new FormFailure(
                    $"汇总后仍同时列有{paidAs.Name()} {paid} 与{receivedAs.Name()} {received}，单位之间的往来可能未抵销；如对方均在汇总范围以外，请予说明",
                    $"The sum still has {paidAs.EnglishName()} of {paid} and {receivedAs.EnglishName()} of {received}: transfers between the units may not be eliminated",
                    [paid, received]));
            }
            else
            {
                yield return Check.Passed;
            }
        }
    }

    private static IEnumerable<RowKey> Keys(Table table)
    {
        for (int row = 0; row < table.RowCount; row++)
        {
            yield return table.Key(row);
        }
    }
}
