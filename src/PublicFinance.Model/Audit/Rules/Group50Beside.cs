using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>
/// PF5010: what sentences tell of counts, staff, procurement, operating funds and last year's closing obeys the rules of the tables. The told
/// figures are put into tables of their own, and the same rules are asked; every answer speaks of the sentences again.
/// </summary>
internal static class Group50Beside
{
    private static readonly TableId[] Tables =
        [TableId.ThreePublic, TableId.BasicExpenditure, TableId.Assets, TableId.Staffing, TableId.ThreePublicCounts, TableId.OperatingFunds, TableId.Procurement];

    private static readonly Rule[] Asked =
    [
        .. Group07.All.Where(r => r.Id is not ("PF0701" or "PF0702" or "PF0710")),
        .. Group10.All,
        .. Group20.All.Where(r => r.Id is "PF2014" or "PF2015" or "PF2016"),
        .. Group21To22.All,
    ];

    public static IEnumerable<Check> Checks(ToldFigures told, AuditInput input)
    {
        Dictionary<CellPlace, Figure> figures = [];
        FinalAccounts accounts = Accounts(told, input.Accounts, figures);
        var asked = new AuditInput { Accounts = accounts };
        // 一般公务用车 is a kind of vehicle that the table has not: its sum is asked of the sentences alone.
        bool otherKinds = told.Amounts.Keys.Any(s => s.Topic == Topic.GeneralVehicle);
        foreach (Rule rule in Asked.Where(r => !(otherKinds && r.Id == "PF1001")))
        {
            foreach (Check check in rule.Checks(asked))
            {
                if (Translate(rule, check, figures, input.Accounts) is { } translated)
                {
                    yield return translated;
                }
            }
        }

        foreach (Check check in OperatingFunds(told).Concat(BetweenYears(told, input.Previous)))
        {
            yield return check;
        }
    }

    /// <summary>The check with the sentences' figures; null where it asks about something that no sentence tells, or nothing that one tells.</summary>
    private static Check? Translate(Rule rule, Check check, Dictionary<CellPlace, Figure> figures, FinalAccounts? printed)
    {
        if (check.Form is { } form)
        {
            Figure[] concerned = [.. form.Figures.Select(f => f.Place is CellPlace cell && figures.TryGetValue(cell, out Figure own) ? own : f)];
            return form.Figures.Any(f => f.Place is CellPlace cell && figures.ContainsKey(cell))
                ? Check.Broken(form with { Figures = [.. concerned] }, check.Severity ?? rule.Severity)
                : null;
        }

        if (check.Relation is not { } relation)
        {
            return null;
        }

        bool tells = false;
        foreach (Term term in relation.Terms)
        {
            bool told = term.Figure.Place is CellPlace cell && figures.ContainsKey(cell);
            tells |= told;
            if (!told && term.Figure.IsKnown && (term.Figure.Place is not CellPlace other || printed?[other.Table.Id] is null))
            {
                return null;
            }
        }

        Relation own = relation.With(place => place is CellPlace cell && figures.TryGetValue(cell, out Figure figure) ? figure : null);
        return !tells ? null
            : check.NotAsked is { } reason ? Check.Unknown(own, reason) with { IsOneOfSeveral = check.IsOneOfSeveral }
            : Check.Of(own, check.Severity ?? rule.Severity, rule.Title) with { IsOneOfSeveral = check.IsOneOfSeveral };
    }

    private static FinalAccounts Accounts(ToldFigures told, FinalAccounts? printed, Dictionary<CellPlace, Figure> figures)
    {
        DisclosureTemplate template = printed?.Template ?? told.Reading.Template
            ?? (told.Amounts.Keys.Any(s => s is { Topic: Topic.ThreePublic, Scope: MoneyScope.General }) ? DisclosureTemplate.Jiangxi2020 : DisclosureTemplate.Shanghai2024);
        FinalAccounts accounts = printed ?? FinalAccounts.Of("-", told.Reading.FiscalYear, template);
        bool explains = told.Reading.Statements.Any(s => s is { Kind: StatementKind.Reason, Subject.Topic: >= Topic.ThreePublic and <= Topic.PersonsAccompanying });
        accounts = accounts.With(accounts.Profile with { ExplainsThreePublicOverrun = accounts.Profile.ExplainsThreePublicOverrun || explains });
        Dictionary<(TableId Table, RowKey Row), List<(CellPlace Cell, Figure Figure)>> rows = [];
        foreach ((Subject subject, List<Claim> claims) in told.Amounts)
        {
            if (subject.Year == accounts.FiscalYear && subject.Cell(template) is { } cell && Tables.Contains(cell.Table.Id) && printed?[cell.Table.Id] is null
                && claims[0].Figure.Measure == cell.Table.Measure && cell.Table.Column(cell.Column) is not null && figures.TryAdd(cell, claims[0].Figure))
            {
                (TableId, RowKey) key = (cell.Table.Id, cell.Row);
                if (!rows.TryGetValue(key, out List<(CellPlace, Figure)>? row))
                {
                    rows[key] = row = [];
                }

                row.Add((cell, claims[0].Figure));
            }
        }

        foreach (IGrouping<TableId, KeyValuePair<(TableId Table, RowKey Row), List<(CellPlace Cell, Figure Figure)>>> table in rows.GroupBy(r => r.Key.Table))
        {
            accounts = accounts.With(Build(template[table.Key]!, [.. table.Select(r => (r.Key.Row, r.Value))]));
        }

        return accounts;
    }

    private static Table Build(TableLayout layout, (RowKey Row, List<(CellPlace Cell, Figure Figure)> Cells)[] rows)
    {
        Precision precision = layout.Measure == Measure.Amount ? Precision.Of(AmountUnit.Yuan, 2) : layout.UsualPrecision;
        Item[] columns = [.. layout.Columns.Select(c => c.Item).Where(i => rows.Any(r => r.Cells.Exists(c => c.Cell.Column == i)))];
        var builder = new TableBuilder(layout, precision, columns);
        foreach ((RowKey row, List<(CellPlace Cell, Figure Figure)> cells) in rows)
        {
            builder.Row(row, null, [.. columns.Select(c => cells.Find(x => x.Cell.Column == c) is { Cell: not null } cell
                ? Figure.Printed(cell.Figure.Value, cell.Figure.Half, precision)
                : Figure.Absent(precision))]);
        }

        return builder.Build();
    }

    /// <summary>PF2015 where 公用经费 is told by its classes only; equal where the sentence says that the two agree.</summary>
    private static IEnumerable<Check> OperatingFunds(ToldFigures told)
    {
        int year = told.Reading.FiscalYear;
        Subject funds = new(Topic.OperatingFunds, MoneyScope.All, year), outlay = new(Topic.Public, MoneyScope.General, year);
        if (!told.Amounts.TryGetValue(funds, out List<Claim>? claims))
        {
            yield break;
        }

        (bool IsPersonnel, Figure Figure)[] classes =
        [
            .. told.Amounts.Where(a => a.Key is { Topic: Topic.Economic, Scope: MoneyScope.General, Measure: FiscalMeasure.Final, Code.Level: 1 } && a.Key.Year == year)
                .Select(a => (a.Key.Code.Code is 301 or 303, a.Value[0].Figure)),
        ];
        // A list of classes that is short of basic expenditure leaves out what the funds may have paid for.
        Subject basic = outlay with { Topic = Topic.Basic };
        if (!told.IsTold(outlay) && !Relation.LinearAtMost([new Term(1, told.First(basic)), .. classes.Select(c => new Term(-1, c.Figure))]).Holds)
        {
            yield break;
        }

        bool isSaidToAgree = told.Reading.Statements.Any(s => s is { Kind: StatementKind.Direction, Direction: Direction.Level, Subject.Topic: Topic.Public } && s.Section == claims[0].Section);
        Figure[] paid = told.IsTold(outlay) ? [told.First(outlay)] : [.. classes.Where(c => !c.IsPersonnel).Select(c => c.Figure)];
        if (isSaidToAgree && paid.Length > 0)
        {
            yield return Check.Of(Relation.Sum(claims[0].Figure, paid), Severity.Error, "表述为与公用经费一致");
        }
        else if (!told.IsTold(outlay))
        {
            // What is left beside personnel, rather than the classes told: a few yuan of a class that is not told may have paid too.
            yield return Check.Of(Relation.LinearAtMost([new Term(1, claims[0].Figure), new Term(-1, told.First(basic)), .. classes.Where(c => c.IsPersonnel).Select(c => new Term(1, c.Figure))]),
                Severity.Warning, "机关运行经费不大于公用经费");
        }
    }

    /// <summary>PF2301 and PF2302: this year's opening is the closing that its change implies, and last year's accounts say what the changes imply.</summary>
    private static IEnumerable<Check> BetweenYears(ToldFigures told, FinalAccounts? previous)
    {
        foreach (Claim change in told.Claims.Where(c => c is { Kind: ClaimKind.Change, ComparedWith: ComparedWith.LastYear, Figure.IsKnown: true } && ToldFigures.IsFirm(c)))
        {
            if (told.Meant(change.Subject, change) is not { } now || now.Figure.Measure != change.Figure.Measure)
            {
                continue;
            }

            Figure current = UnitSlip.Repaired(told, now), by = UnitSlip.Repaired(told, change);
            if (change.Subject.Topic == Topic.Closing && told.IsTold(change.Subject with { Topic = Topic.Opening }))
            {
                yield return Check.Of(Relation.Linear([new Term(1, told.First(change.Subject with { Topic = Topic.Opening })), new Term(-1, current), new Term(1, by)]), Severity.Warning, "年初结转和结余与按增减额推算的上年年末数不一致");
            }

            if (previous is not null && change.Subject.Cell(previous) is { } cell && previous.Find(cell.Table.Id, cell.Row, cell.Column) is { IsKnown: true, Place: CellPlace place } last && last.Measure == current.Measure)
            {
                bool otherwise = ToldRatios.Subjects(change).Skip(1).Any(s => s != change.Subject && told.IsTold(s));
                Relation relation = Relation.Linear([new Term(1, current), new Term(-1, by), new Term(-1, last.At(place with { IsPrevious = true }))]);
                yield return Check.Of(relation, otherwise ? Severity.Note : Group50Identities.UnlessFooted(relation, Severity.Warning), "按增减额推算的上年数与上年决算不一致");
            }
        }
    }
}
