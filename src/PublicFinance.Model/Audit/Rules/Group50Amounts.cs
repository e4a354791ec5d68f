using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5001 told twice, PF5002 told and in the table, PF5021 a change that is the gap to the budget.</summary>
internal static class Group50Amounts
{
    /// <summary>Fewer digits are alike by chance.</summary>
    private const long LeastTelling = 100;

    private const int MostLines = 5;

    public static IEnumerable<Check> Twice(ToldFigures told)
    {
        foreach ((Subject subject, List<Claim> claims) in told.Amounts)
        {
            if (!IsOneQuantity(subject.Topic))
            {
                continue;
            }

            // Prints that are alike against the first of them, and the first of each kind against that of the kind told most often: one wrong
            // print among several is one finding, and so is one that is repeated.
            Measure measure = claims[0].Figure.Measure;
            List<List<Claim>> kinds = [.. claims.Where(c => c.Figure.Measure == measure).GroupBy(c => (c.Figure.Value, c.Figure.Precision, c.Figure.Half)).Select(g => g.ToList())];
            List<Claim> usual = kinds.MaxBy(k => k.Count)!;
            foreach (List<Claim> kind in kinds)
            {
                if (kind != usual)
                {
                    yield return Equality(kind[0].Figure, usual[0].Figure, Again(kind));
                }

                foreach (Claim claim in kind.Skip(1))
                {
                    yield return Equality(claim.Figure, kind[0].Figure);
                }
            }
        }
    }

    /// <summary>Where else the same is printed.</summary>
    private static string? Again(List<Claim> kind)
    {
        int[] lines = [.. kind.Skip(1).Select(c => c.Figure.Place).OfType<TextPlace>().Select(p => p.Line).Distinct().Take(MostLines + 1)];
        return lines.Length == 0 ? null : $"第{string.Join('、', lines.Take(MostLines))}行{(lines.Length > MostLines ? "等处" : "")}亦为此数";
    }

    public static IEnumerable<Check> InTables(ToldFigures told, FinalAccounts accounts)
    {
        foreach ((Subject subject, List<Claim> claims) in told.Amounts)
        {
            if (subject.Year != accounts.FiscalYear || subject.Cell(accounts) is not { } cell || !IsOfTable(subject, accounts))
            {
                continue;
            }

            Figure printed = accounts.Find(cell.Table.Id, cell.Row, cell.Column);
            foreach (Claim claim in claims.Where(c => c.Figure.Measure == printed.Measure))
            {
                yield return printed.IsKnown ? Equality(claim.Figure, printed) : Check.Unknown(Relation.Equal(claim.Figure, printed), Unasked.NotTold(printed));
            }
        }
    }

    /// <summary>PF5021: 较上年 in amount and rate what final and budget differ by, unless last year's accounts say so too.</summary>
    public static IEnumerable<Check> GapToBudget(ToldFigures told, FinalAccounts? previous)
    {
        foreach (Claim change in told.Claims.Where(c => c is { Kind: ClaimKind.Change, ComparedWith: ComparedWith.LastYear, Figure: { IsKnown: true, Value: not 0 } } && ToldFigures.IsFirm(c)))
        {
            Claim? rate = told.Beside(ClaimKind.ChangeRate, change.Sentence, change.Subject, ComparedWith.LastYear, change.Span.Start);
            if (rate is null || told.Meant(change.Subject, change) is not { } final || told.Meant(change.Subject with { Measure = FiscalMeasure.Budget }, change) is not { } budget
                || final.Figure.Measure != change.Figure.Measure || budget.Figure.Measure != change.Figure.Measure
                || budget.Figure.Value / budget.Figure.Precision.Step < LeastTelling || IsOfLastYear(budget, previous))
            {
                continue;
            }

            Figure growth = Figure.Printed(rate.Figure.Value + 1_000_000_000, rate.Figure.Precision, rate.Figure.Place);
            if (final.Figure.Value - budget.Figure.Value == change.Figure.Value && Relation.Share(final.Figure, budget.Figure, growth).Holds)
            {
                yield return Check.Broken(new FormFailure(
                    $"{SubjectWords.Of(change.Subject)}较上年增减额 {change.Figure}、增减率 {rate.Figure} 与决算数和年初预算数之差相同，疑将较预算的变化写作较上年的变化",
                    $"the change against last year, {change.Figure} and {rate.Figure}, is the difference between final and budget",
                    [change.Figure, rate.Figure, final.Figure, budget.Figure]));
            }
        }
    }

    /// <summary>Last year's final is this year's budget, as it often is: then both differences are the same.</summary>
    private static bool IsOfLastYear(Claim budget, FinalAccounts? previous) => previous is not null && (budget.Subject with { Measure = FiscalMeasure.Final }).Cell(previous) is { } cell
        && previous.Find(cell.Table.Id, cell.Row, cell.Column) is { IsKnown: true } last && last.Measure == budget.Figure.Measure && Relation.Equal(budget.Figure, last).Holds;

    /// <summary>Two prints of one quantity: one last digit apart at equal precision is a note.</summary>
    private static Check Equality(Figure one, Figure other, string? label = null)
    {
        Relation relation = Relation.Equal(one, other);
        bool near = one.Precision.Step == other.Precision.Step && Math.Abs(one.Value - other.Value) == one.Precision.Step && one.Measure != Measure.Count && one.Precision.Step > 1;
        return !near ? Check.Of(relation, Severity.Error, label) : Check.Broken(
            new FormFailure($"{one.ToldIn(Language.Chinese)}与{other.ToldIn(Language.Chinese)}相差末位一个单位", $"{one} and {other} are one last digit apart", [one, other]), Severity.Note);
    }

    /// <summary>Projects, points and problems are many; their sentences need not speak of the same ones.</summary>
    private static bool IsOneQuantity(Topic topic) => topic is < Topic.Projects;

    /// <summary>The table is of the money that the sentence names.</summary>
    private static bool IsOfTable(Subject subject, FinalAccounts accounts) => subject.Topic switch
    {
        >= Topic.ThreePublic and <= Topic.Training => accounts.Template[TableId.ThreePublic]?.Source == Item.General ? subject.Scope is MoneyScope.General or MoneyScope.All : subject.Scope is MoneyScope.Appropriation or MoneyScope.All,
        Topic.Economic or Topic.Personnel or Topic.Public => subject.Scope == MoneyScope.General || accounts.Profile.BasicTableCoversAllAppropriation,
        _ => true,
    };
}
