using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5014 empty tables, PF5015 lines of 主要包括, PF5018 what the form demands.</summary>
internal static class Group50Demands
{
    private const int MostNamed = 3;
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '。', '：', ':'];

    public static IEnumerable<Check> EmptyTables(ToldFigures told, FinalAccounts? accounts)
    {
        Dictionary<Subject, Figure[]> known = [];
        foreach (Assertion statement in told.Reading.Statements.Where(s => s.Kind is StatementKind.Nothing or StatementKind.EmptyTable && s.Subject is not null))
        {
            Subject subject = statement.Subject!.Value with { Measure = FiscalMeasure.Final };
            if (subject.Topic is not (Topic.Expenditure or Topic.Income or Topic.AppropriationIncome or Topic.ThreePublic or Topic.Abroad or Topic.Vehicles or Topic.Reception)
                || (subject.Topic is Topic.Expenditure or Topic.Income or Topic.AppropriationIncome && subject.Scope is not (MoneyScope.Funds or MoneyScope.Capital)))
            {
                continue;
            }

            if (!known.TryGetValue(subject, out Figure[]? found))
            {
                known[subject] = found = [.. Cells(subject, accounts).Concat(told.Amounts.TryGetValue(subject, out List<Claim>? claims) ? claims.Select(c => c.Figure) : [])
                    .Where(f => f is { IsKnown: true, Low: > 0 }).Take(MostNamed)];
            }

            string words = Group50Words.Clean(told.Text(statement.Span));
            yield return found.Length == 0 ? Check.Passed : Check.Broken(new FormFailure(
                $"表述为“{words}”，而{found[0].ToldIn(Language.Chinese)}", $"“{words}” is told, yet {found[0].ToldIn(Language.English)}",
                [told.Mark(statement.Span, statement.Section, "无数据的表述"), .. found]));
        }

        foreach ((TableId id, MoneyScope scope) in new[] { (TableId.Funds, MoneyScope.Funds), (TableId.Capital, MoneyScope.Capital) })
        {
            bool inSections = told.Reading.Sections.Any(s => s.Scope == scope && s.Title.Contains("说明", StringComparison.Ordinal));
            if (inSections && accounts?[id] is { } table && Enumerable.Range(0, table.RowCount).All(r => Enumerable.Range(0, table.Columns.Length).All(c => table[r, c, accounts.FiscalYear].Value == 0))
                && !told.Reading.Statements.Any(s => s.Kind is StatementKind.Nothing or StatementKind.EmptyTable && s.Subject?.Scope == scope))
            {
                yield return Check.Broken(new FormFailure($"{table.Layout.ShortName}为空表，情况说明未说明无此项收支", "the table is empty and no sentence says so", [accounts.Find(id, RowKey.Of(Item.Total), Item.Total)]));
            }
        }
    }

    private static IEnumerable<Figure> Cells(Subject subject, FinalAccounts? accounts)
    {
        if (accounts is null)
        {
            yield break;
        }

        foreach (Topic topic in subject.Topic is Topic.AppropriationIncome or Topic.Income ? new[] { Topic.AppropriationIncome, Topic.Income } : [subject.Topic])
        {
            if ((subject with { Topic = topic }).Cell(accounts) is { } cell)
            {
                yield return accounts.Find(cell.Table.Id, cell.Row, cell.Column);
            }
        }
    }

    /// <summary>Lines that 主要包括 lists of personnel and public outlay have money in the table of basic expenditure.</summary>
    public static IEnumerable<Check> ListedLines(ToldFigures told, FinalAccounts accounts)
    {
        if (accounts[TableId.BasicExpenditure] is not { } table)
        {
            yield return Check.Without(Unasked.TableNotPublished(accounts, TableId.BasicExpenditure));
            yield break;
        }

        CodeCatalogue catalogue = CodeCatalogue.For(accounts.FiscalYear);
        foreach (Assertion statement in told.Reading.Statements.Where(s => s is { Kind: StatementKind.Purpose, Subject: { Topic: Topic.Personnel or Topic.Public, Scope: MoneyScope.General } }))
        {
            string words = Group50Words.Clean(told.Text(statement.Span));
            if (statement.Section?.Title.Contains("基本支出", StringComparison.Ordinal) != true)
            {
                continue;
            }

            foreach (string part in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                IReadOnlyList<CodeEntry<DepartmentEconomicCode>> entries = catalogue.DepartmentEconomic.ByName(part);
                if (entries.Count != 1 || RowKey.OfCode(entries[0].Code.ToInt32()) is var key && key.Level != 2)
                {
                    continue;
                }

                Figure cell = accounts.Find(TableId.BasicExpenditure, key, Item.Final);
                yield return !cell.IsKnown || cell.Value != 0 ? Check.Passed : Check.Broken(new FormFailure(
                    $"“主要包括”所列的“{part}”（{key}）在{table.Layout.ShortName}中无支出", $"“{part}” ({key}) is listed, and the table has no money in it",
                    [told.Mark(Within(told, statement.Span, part), statement.Section, "“主要包括”所列项目"), cell]));
            }
        }
    }

    /// <summary>Where the words stand in a passage; the whole of it where line ends or blanks part them.</summary>
    private static TextSpan Within(ToldFigures told, TextSpan passage, string words) =>
        told.Reading.Text.IndexOf(words, passage.Start, passage.Length, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, words.Length) : passage;

    public static IEnumerable<Check> Absent(ToldFigures told)
    {
        bool isWhole = told.Amounts.Keys.Any(s => s.Topic == Topic.ThreePublic) && told.Amounts.Keys.Any(s => s.Topic is Topic.Expenditure) && told.Amounts.Keys.Any(s => s.Topic is Topic.Income or Topic.Total or Topic.TotalIncome);
        if (told.Reading.Template is null || !isWhole)
        {
            yield break;
        }

        foreach ((Topic topic, string heading, string name, string english) in new[]
        {
            (Topic.OperatingFunds, "运行经费", "机关运行经费", "operating funds"),
            (Topic.Procurement, "采购", "政府采购支出", "procurement"),
            (Topic.VehiclesOwned, "国有资产", "国有资产占用情况", "state assets"),
        })
        {
            bool isTold = told.Amounts.Keys.Any(s => s.Topic == topic) || told.Reading.Statements.Any(s => s.Subject?.Topic == topic) || told.Reading.Sections.Any(s => s.Title.Contains(heading, StringComparison.Ordinal));
            yield return isTold ? Check.Passed : Missing(told, name, english);
        }

        foreach ((Topic money, Topic count) in new[] { (Topic.Abroad, Topic.Groups), (Topic.Running, Topic.VehiclesHeld), (Topic.Reception, Topic.Batches) })
        {
            KeyValuePair<Subject, List<Claim>> spent = told.Amounts.FirstOrDefault(a => a.Key.Topic == money && a.Key.Measure == FiscalMeasure.Final && a.Key.Year == told.Reading.FiscalYear && a.Value[0].Figure.Low > 0);
            if (spent.Value is { } claims)
            {
                yield return told.Amounts.Keys.Any(s => s.Topic == count) ? Check.Passed : Check.Broken(new FormFailure(
                    $"有{money.Name()} {claims[0].Figure}，未说明{count.Name()}", $"money is told without its count: {claims[0].Figure}", [claims[0].Figure]));
            }
        }
    }

    private static Check Missing(ToldFigures told, string name, string english) => Check.Broken(new FormFailure(
        $"情况说明缺少{name}", $"the narrative does not tell of {english}", [told.Mark(new TextSpan(0, 0), null, "情况说明")]));
}
