using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>
/// Cases of linear rules: one cell of the full document is told so that the relation is met exactly, and then one step further than
/// rounding explains. Both sides are tight, so that whatever is left out or changed in the rule's data shows.
/// </summary>
internal static class LinearCases
{
    private static readonly AuditInput[] Documents = [.. Variants().Select(a => new AuditInput { Accounts = a, Previous = FullLedger.Previous(a.Template) })];

    public static IReadOnlyList<RuleCase> All { get; } = [.. RuleTree.Linear(Auditors.OfFigures.Rules).SelectMany(r => Of(r.Whole, r.Linear))];

    /// <summary>Up to three cases: more of them where the relation is asked of several columns or kinds of rows.</summary>
    private static IEnumerable<RuleCase> Of(Rule whole, LinearRule rule) =>
        Documents.Where(d => whole.Applies(d) && rule.Applies(d) && !rule.MissingTable(d)).SelectMany(d => Cases(whole, rule, d)).Take(3);

    private static IEnumerable<RuleCase> Cases(Rule whole, LinearRule rule, AuditInput document)
    {
        foreach (Item column in rule.ColumnsFor)
        {
            for (int i = 0; i < rule.InstanceCount(document.Accounts!); i++)
            {
                if (rule.Instance(document, column, i) is { NotAsked: null, Relation: { } relation }
                    && (relation.Terms.Length == 1 || relation.Terms.All(t => t.Figure.Value != 0 || t.Figure.Presence == Presence.NotListed)) && Case(whole, rule, document, relation) is { } found)
                {
                    yield return found;
                    break;
                }
            }
        }
    }

    private static RuleCase? Case(Rule whole, LinearRule rule, AuditInput document, Relation relation)
    {
        Outcome outcome = relation.Evaluate();
        foreach (Term term in relation.Terms)
        {
            if (term.Figure is not { Presence: not Presence.NotListed, Place: CellPlace { IsPrevious: false } cell } || cell.Year != document.Accounts!.FiscalYear)
            {
                continue;
            }

            long exact = term.Figure.Value - (long)(outcome.Residual / term.Weight), step = term.Figure.Precision.Step;
            long beyond = ((long)outcome.Tolerance / step * step) + step;
            var made = new RuleCase(whole.Id, $"{cell.Name}: {exact} → {exact + (beyond * term.Weight)}", With(document, cell, exact), With(document, cell, exact + (beyond * term.Weight)), cell) { Linear = rule };
            if (IsClean(made, whole))
            {
                return made;
            }
        }

        return null;
    }

    private static AuditInput With(AuditInput document, CellPlace cell, long value) =>
        document with { Accounts = document.Accounts!.Set(cell.Table.Id, cell.Row, cell.Column, f => f.WithValue(value)) };

    private static bool IsClean(RuleCase made, Rule whole) => !RuleCase.Fails(whole, made.Pass) && RuleCase.Fails(made.Linear!, made.Fail)
        && Auditors.OfFigures.Rules.Where(r => r.Id != whole.Id).All(r => new[] { made.Pass, made.Fail }.All(d =>
            r.Checks(d).All(c => (c.Form is null && (c.NotAsked is not null || c.Relation?.Evaluate().Fails != true))
                || (c.Relation?.Terms.Select(t => t.Figure.Place) ?? c.Form!.Figures.Select(f => f.Place)).Any(p => made.Cell!.Equals(p)))));

    private static IEnumerable<FinalAccounts> Variants()
    {
        DisclosureTemplate jiangxi = DisclosureTemplate.Jiangxi2020, shanghai = DisclosureTemplate.Shanghai2024;
        FinalAccounts full = FullLedger.Accounts(jiangxi);
        yield return full;
        yield return FullLedger.Accounts(shanghai);
        yield return FullLedger.Accounts(jiangxi, training: true);
        yield return full.With(full.Profile with { Kind = EntityKind.Administrative });
        yield return FullLedger.Accounts(jiangxi, plain: true).With(full.Profile with { Kind = EntityKind.Administrative }).Without(TableId.Summary).Without(TableId.Expenditure);
        yield return full.With(full.Profile with { Kind = EntityKind.PublicInstitution });
        yield return full.With(full.Profile with { BasicTableCoversAllAppropriation = true });
        yield return Without(full, TableId.BasicExpenditure, Item.Total);
        yield return Without(full.With(full.Profile with { BasicTableCoversAllAppropriation = true }), TableId.BasicExpenditure, Item.Total);
        yield return Without(Without(full, TableId.BasicExpenditure, Item.Personnel), TableId.BasicExpenditure, Item.PublicOutlay);
        Table assets = full[TableId.Assets]!;
        int other = assets.Columns.IndexOf(Item.CarsOther);
        yield return full.With(TableEdit.Build(assets, [.. assets.Columns.ToArray().Where(c => c != Item.CarsOther)],
            TableEdit.RowsOf(assets, full.FiscalYear).Select(r => (r.Key, r.Name, r.Figures.Where((_, c) => c != other).ToArray()))));
        yield return WithRows(full, TableId.BasicExpenditure, 309, 311);
        yield return full.Without(TableId.ProcurementShares);
        yield return Bare();
    }

    /// <summary>An administrative unit of a few cells, without operating money.</summary>
    private static FinalAccounts Bare()
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        Figure none = Figure.NotListed(precision);
        return FinalAccounts.Of("某单位", 2021, template).With(new EntityProfile { Kind = EntityKind.Administrative })
            .With(new TableBuilder(template[TableId.Summary]!, precision)
                .Row(RowKey.Of(Item.InstitutionalIncome), null, [none]).Row(RowKey.Of(Item.OperatingIncome), null, [none])
                .Row(RowKey.Of(Item.SurplusDistribution), null, [none]).Row(RowKey.Of(Item.Closing), null, [Figure.Printed(1_000_000, precision)])
                .Row(RowKey.Of(Item.GrandExpenditure), null, [Figure.Printed(5_000_000, precision)]).Build())
            .With(new TableBuilder(template[TableId.Expenditure]!, precision, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy)
                .Row(RowKey.Of(Item.Total), null, [none, none, none]).Build());
    }

    private static FinalAccounts WithRows(FinalAccounts accounts, TableId id, params int[] codes)
    {
        Table table = accounts[id]!;
        return accounts.With(TableEdit.Build(table, table.Columns.ToArray(), TableEdit.RowsOf(table, accounts.FiscalYear)
            .Concat(codes.Select(c => (RowKey.OfCode(c), "", table.Columns.ToArray().Select(_ => Figure.Blank(table.Precision)).ToArray())))));
    }

    private static FinalAccounts Without(FinalAccounts accounts, TableId id, Item row)
    {
        Table table = accounts[id]!;
        return accounts.With(TableEdit.Build(table, table.Columns.ToArray(), TableEdit.RowsOf(table, accounts.FiscalYear).Where(r => r.Key != RowKey.Of(row))));
    }
}
