using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>23 between years (年度之间).</summary>
internal static class Group23
{
    private const TableId S = TableId.Summary;
    private const TableId A = TableId.Appropriation;
    private const TableId F = TableId.Funds;
    private const TableId C = TableId.Capital;
    private const int NewSystemYear = 2019;

    /// <summary>The rows of table 01 that the change of accounting in 2019 restated.</summary>
    private static readonly Item[] Balances = [Item.SurplusUsed, Item.Opening, Item.GrandIncome, Item.SurplusDistribution, Item.Closing, Item.GrandExpenditure];

    /// <summary>The linear ones: a count that no sentence tells this year may have explained last year's sign.</summary>
    private static readonly Rule[] Within =
        [.. Group01.All.Concat(Group04.All).Concat(Group07.All).Where(r => r.Id is not ("PF0703" or "PF0709" or "PF0710")).Select(LinearPart).OfType<Rule>()];

    public static IEnumerable<Rule> All =>
    [
        new CompoundRule("PF2301", "年初结转和结余等于上年年末结转和结余", "Opening carry-over is last year's closing", Severity.Warning,
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: false, Final(1, S, Item.Opening), Final(-1, S, Item.Closing) with { Previous = true })
            {
                When = a => a.FiscalYear != NewSystemYear,
                Grade = NoteIfExplained,
            },
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(Budgets), atMost: false, Cell(1, A, Item.Opening), Cell(-1, A, Item.Closing) with { Previous = true }) { Grade = NoteIfExplained },
            new FunctionRule("-", "-", "-", Severity.Warning, "[财政拨款收入支出决算总表 年初财政拨款结转和结余 合计] = [上年财政拨款收入支出决算总表 年末财政拨款结转和结余 合计]（两年所列预算相同）",
                OpeningOfAllBudgets, HoldsOpeningOfAllBudgets),
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: false, Cell(1, F, Item.Total, Item.Opening), Cell(-1, F, Item.Total, Item.Closing) with { Previous = true }) { Grade = NoteIfExplained },
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: false, Cell(1, C, Item.Total, Item.Opening), Cell(-1, C, Item.Total, Item.Closing) with { Previous = true }) { Grade = NoteIfExplained })
        {
            Remark = "单位已说明调整、收回或机构变动的为提示；2018 至 2019 年度因会计制度改革只比对财政拨款；两年所列预算不同的（如 2020 年起增列国有资本经营预算），合计不比对。",
            EnglishRemark = "A note where an adjustment, recovery or reorganisation is told; from 2018 to 2019 only appropriations are compared; the total only where both years print the same budgets, for capital operations came in later.",
        },

        new FunctionRule("PF2302", "按增减额推算的上年数等于上年决算数", "Last year's figures implied by this year's changes are those of last year's accounts", Severity.Warning,
            "本年数 − 较上年增减额 = 上年数；上年数 ×（1 + 增减率）= 本年数", AgainstPrevious, input => input.Previous is null || HasNoChanges(input))
        {
            Remark = "上年数可能经过追溯调整；科目有变动的按变动后的科目比对，不可比的不比对；2019 年度收支总表的结转结余和总计因会计制度改革为提示。",
            EnglishRemark = "Comparatives may have been restated. Codes are carried over to their successors and not compared where that is not the same thing; of 2019 the balances and totals of table 01 give a note, for accounting changed.",
        },

        new FunctionRule("PF2303", "按增减额推算的上年数之间符合表内勾稽关系", "Last year's figures implied by the changes obey the relations within the tables", Severity.Warning,
            "以（本年数 − 较上年增减额）代入 01、04、07 各组关系", AmongThemselves, HoldAmongThemselves),
    ];

    private static Rule? LinearPart(Rule rule) => rule is CompoundRule compound
        ? new CompoundRule(rule.Id, rule.Title, rule.EnglishTitle, rule.Severity, [.. compound.Parts.OfType<LinearRule>()]) { When = rule.When }
        : rule as LinearRule;

    private static Severity NoteIfExplained(FinalAccounts accounts, Relation relation) =>
        accounts.Profile.ExplainsOpeningAdjustment || accounts.Profile.IsReorganised ? Severity.Note : Severity.Warning;

    /// <summary>The opening of all budgets against last year's closing; a budget that one of the years does not print is in one total and not in the other.</summary>
    private static IEnumerable<Check> OpeningOfAllBudgets(AuditInput input)
    {
        if (input.Accounts is not { } accounts || accounts[A] is null)
        {
            yield break;
        }

        Figure opening = accounts.Find(A, RowKey.Of(Item.Opening), Item.Total);
        if (input.Previous is not { } previous)
        {
            yield return Check.Without(Unasked.NoPreviousYear);
            yield break;
        }

        Figure closing = previous.Find(A, RowKey.Of(Item.Closing), Item.Total);
        closing = closing.Place is CellPlace cell ? closing.At(cell with { IsPrevious = true }) : closing;
        if (OfOneYearOnly(accounts, previous) is { } budget)
        {
            yield return Check.Without(Unasked.NotComparable($"两年所列{budget.Name()}不同，合计不可比", $"only one of the years prints {budget.EnglishName()}, the totals are not comparable"));
            yield break;
        }

        Relation relation = Relation.Equal(opening, closing);
        yield return opening.IsKnown && closing.IsKnown ? Check.Of(relation, NoteIfExplained(accounts, relation)) : Check.Without(Unasked.NotTold(opening.IsKnown ? closing : opening));
    }

    private static bool HoldsOpeningOfAllBudgets(AuditInput input)
    {
        if (input is not { Accounts: { } accounts, Previous: { } previous })
        {
            return true;
        }

        return OfOneYearOnly(accounts, previous) is not null
            || !TryCell(accounts, A, RowKey.Of(Item.Opening), Item.Total, out long opening, out long half)
            || !TryCell(previous, A, RowKey.Of(Item.Closing), Item.Total, out long closing, out long room)
            || Math.Abs(opening - closing) <= half + room;
    }

    /// <summary>A budget that one of the years prints and the other does not; null for none.</summary>
    private static Item? OfOneYearOnly(FinalAccounts accounts, FinalAccounts previous)
    {
        foreach (Item budget in Budgets)
        {
            if (Prints(accounts, A, budget) != Prints(previous, A, budget))
            {
                return budget;
            }
        }

        return null;
    }

    private static bool HasNoChanges(AuditInput input) => input.Accounts is not { Changes.Length: > 0 };

    private static IEnumerable<Check> AgainstPrevious(AuditInput input)
    {
        if (input.Accounts is not { } accounts || HasNoChanges(input))
        {
            yield break;        // the years need not be compared
        }

        FinalAccounts previous = input.Previous ?? FinalAccounts.Of(accounts.Entity, accounts.FiscalYear - 1, accounts.Template);
        Series? years = Series.TryOf([previous, accounts], out Series? both, out _) && both.Years[0] == previous ? both : null;

        foreach (ToldChange change in accounts.Changes)
        {
            SeriesLine? carried = change.Row.IsCode ? years?.Line(change.Table, change.Row, change.Column) : null;
            if (carried?.Points[1] is { Break.Length: > 0 } moved)
            {
                yield return Check.Without(Unasked.NotComparable(moved.Break, moved.EnglishBreak));
                continue;
            }

            Severity? severity = accounts.FiscalYear == NewSystemYear && change.Table == S && !change.Row.IsCode && Balances.Contains(change.Row.Item) ? Severity.Note : null;
            Figure now = accounts.Find(change.Table, change.Row, change.Column);
            Figure[] then = [.. new[] { carried?.Points[0].Figure, previous.Find(change.Table, change.Row, change.Column) }.OfType<Figure>()
                .Select(f => f.Place is CellPlace cell ? f.At(cell with { IsPrevious = true }) : f)];
            if (change.Change.IsKnown && now.IsKnown)
            {
                yield return Against(f => Relation.Linear([new Term(1, now), new Term(-1, Told(change.Change, now, isRate: false)), new Term(-1, f)]), then, severity);
            }

            if (change.Rate.IsKnown && now.IsKnown)
            {
                Figure rate = Told(change.Rate, now, isRate: true);
                yield return Against(f => Relation.Share(now, f, Figure.Printed(rate.Value + 1_000_000_000, rate.Precision, rate.Place)), then, severity);
            }
        }
    }

    /// <summary>A told change names its place, also where its source gave none.</summary>
    private static Figure Told(Figure told, Figure now, bool isRate) => told.Place is null && now.Place is CellPlace cell ? told.At(new ChangePlace(cell, isRate)) : told;

    /// <summary>
    /// Against last year's print a warning, since it may have been restated; without one, the definition of what the change says of it. Where
    /// codes were merged into this one, a change may be told against all of them or against the code alone.
    /// </summary>
    private static Check Against(Func<Figure, Relation> relate, Figure[] then, Severity? severity)
    {
        Relation[] relations = [.. then.Where(f => f.IsKnown).Select(relate)];
        return relations.Length == 0
            ? Check.Unknown(relate(then[0]), Unasked.NoPreviousYear).Graded(Severity.Error)
            : Check.OfOne(relations.MinBy(r => r.Evaluate() is { Fails: true } outcome ? Int128.Abs(outcome.Residual) : -1)!, relations, severity);
    }

    /// <summary>Last year's tables as this year's figures and changes tell them, asked by the rules within the tables.</summary>
    private static IEnumerable<Check> AmongThemselves(AuditInput input) => input.Accounts?.ImpliedPrevious is { } implied
        ? Within.SelectMany(r => r.Checks(new AuditInput { Accounts = implied })).Where(c => c.NotAsked is null).Select(c => c.Labelled("按增减额推算的上年数", Severity.Warning))
        : [];

    private static bool HoldAmongThemselves(AuditInput input)
    {
        if (input.Accounts?.ImpliedPrevious is not { } implied)
        {
            return true;
        }

        var last = new AuditInput { Accounts = implied };
        foreach (Rule rule in Within)
        {
            if (!rule.Holds(last))
            {
                return false;
            }
        }

        return true;
    }
}
