using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5007 directions, PF5012 left-overs, PF5013 names, PF5019 reasons and repeated texts, PF5020 units.</summary>
internal static class Group50Words
{
    private const int LeastTellingText = 8;
    private const int ReasonIsNear = 12;

    public static IEnumerable<Check> Directions(ToldFigures told)
    {
        foreach (Claim rate in told.Claims.Where(c => c.Kind == ClaimKind.ChangeRate && ToldFigures.IsFirm(c)))
        {
            if (ToldRatios.AmountOf(told, rate) is { } change)
            {
                bool opposed = (change.Figure.Value > 0 && rate.Figure.Value < 0) || (change.Figure.Value < 0 && rate.Figure.Value > 0);
                yield return opposed
                    ? Check.Broken(new FormFailure(
                        $"{SubjectWords.Of(rate.Subject)}的增减方向自相矛盾：增减额 {change.Figure}，增减率 {rate.Figure}",
                        $"the words of direction disagree: changed by {change.Figure}, at a rate of {rate.Figure}",
                        [change.Figure, rate.Figure]))
                    : Check.Passed;
            }
        }

        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Change, Figure.IsKnown: false, IsInReason: false }))
        {
            foreach (Check check in claim.ComparedWith == ComparedWith.Budget ? AgainstBudget(told, claim) : AgainstChange(told, claim))
            {
                yield return check;
            }
        }
    }

    private static IEnumerable<Check> AgainstBudget(ToldFigures told, Claim claim)
    {
        if (told.Meant(claim.Subject, claim) is not { } final || final.Section != claim.Section)
        {
            yield break;
        }

        Claim? budget = told.Meant(claim.Subject with { Measure = FiscalMeasure.Budget }, claim) ?? told.Meant(claim.Subject with { Measure = FiscalMeasure.AdjustedBudget }, claim);
        if (budget is null || budget.Section != claim.Section || budget.Figure.Measure != final.Figure.Measure)
        {
            yield break;
        }

        yield return claim.Direction switch
        {
            Direction.Level => Check.Of(Relation.Equal(final.Figure, budget.Figure), label: "表述为与预算持平") with { IsOneOfSeveral = true },
            Direction.Up => Check.Of(Relation.AtMost(budget.Figure, final.Figure), label: "表述为大于预算") with { IsOneOfSeveral = true },
            _ => Check.Of(Relation.AtMost(final.Figure, budget.Figure), label: "表述为小于预算") with { IsOneOfSeveral = true },
        };
    }

    /// <summary>Against last year only 持平 asserts something without a figure.</summary>
    private static IEnumerable<Check> AgainstChange(ToldFigures told, Claim level)
    {
        if (told.Change(level.Subject, level.Section, level.Span.Start) is { } change)
        {
            yield return Check.Of(Relation.Linear([new Term(1, change.Figure)]), label: "表述为与上年持平");
        }
    }

    public static IEnumerable<Check> LeftOvers(ToldFigures told)
    {
        foreach (Assertion statement in told.Reading.Statements.Where(s => s.Kind == StatementKind.Placeholder))
        {
            string words = Clean(told.Text(statement.Span));
            yield return Check.Broken(new FormFailure($"格式文本未作取舍：“{words}”", $"words of the form are left over: “{words}”", [told.Mark(statement.Span, statement.Section, "未作取舍的格式文本")]));
        }

        foreach (NarrativeSection section in told.Reading.Sections.Where(s => s.Title.Contains("决算", StringComparison.Ordinal) && s.Depth <= 1))
        {
            int year = YearIn(section.Title);
            if (year > 0 && year != told.Reading.FiscalYear)
            {
                yield return Check.Broken(new FormFailure($"标题所称年度为 {year} 年，与决算年度 {told.Reading.FiscalYear} 年不符", $"the heading says {year}, the accounts are of {told.Reading.FiscalYear}", [told.Mark(section.Heading, section, "标题")]));
            }
        }

        yield return Check.Passed;
    }

    /// <summary>Where some items of a list tell the reason why they differ from the budget, the others owe it too.</summary>
    public static IEnumerable<Check> MissingReasons(ToldFigures told)
    {
        if (told.Reading.Template is null)
        {
            yield break;
        }

        List<(Claim Final, Claim Budget, bool Explained)> items = [];
        foreach ((Subject subject, List<Claim> claims) in told.Amounts.Where(a => a.Key is { Topic: Topic.Function, Measure: FiscalMeasure.Final }))
        {
            Claim final = claims[^1];
            if (final.Section is { Depth: >= 2 } section && told.Meant(subject with { Measure = FiscalMeasure.Budget }, final) is { } budget && budget.Section == section && !Relation.Equal(final.Figure, budget.Figure).Holds)
            {
                items.Add((final, budget, told.ReasonFrom(section.Span.Start) is { } reason && reason.Span.Start < section.Span.End));
            }
        }

        HashSet<NarrativeSection> explaining = [.. items.Where(i => i.Explained).Select(i => i.Final.Section!.Parent).OfType<NarrativeSection>()];
        foreach ((Claim final, Claim budget, bool explained) in items.Where(i => i.Final.Section!.Parent is { } list && explaining.Contains(list)))
        {
            yield return explained ? Check.Passed : Check.Broken(new FormFailure(
                $"{SubjectWords.Of(final.Subject)}决算数 {final.Figure} 与年初预算数 {budget.Figure} 不同，未说明原因",
                $"final {final.Figure} and budget {budget.Figure} differ, and no reason is told", [final.Figure, budget.Figure]));
        }
    }

    public static IEnumerable<Check> Names(ToldFigures told)
    {
        CodeCatalogue catalogue = CodeCatalogue.For(told.Reading.FiscalYear);
        foreach (WrittenName name in told.Reading.Names)
        {
            if (name.IsOfYear)
            {
                yield return WrongAbove(told, catalogue, name) ?? Check.Passed;
                continue;
            }

            Figure mark = told.Mark(name.Span, null, "科目名称");

            if (name.Code is not { } key || !FunctionCode.TryFromInt32(key.Code, out FunctionCode code) || catalogue.Function[code].Status != CodeStatus.Known)
            {
                yield return Check.Broken(new FormFailure($"科目名称“{Printed(name)}”在目录中未查到，未予核实", $"no catalogue has the name “{Printed(name)}”: not verified", [mark]), Severity.Note);
                continue;
            }

            string official = string.Join("", Path(catalogue, code));
            yield return Check.Broken(new FormFailure(
                $"科目名称“{Printed(name)}”不是 {told.Reading.FiscalYear} 年的名称，{code} 当年应为“{official}”",
                $"“{Printed(name)}” is not the name of {told.Reading.FiscalYear}: {code} is “{official}”", [mark]));
        }
    }

    private static string Printed(WrittenName name) => name.Text.Replace('(', '（').Replace(')', '）');

    /// <summary>A path that ends in the right 项 and goes there through a 类 or 款 of another name.</summary>
    private static Check? WrongAbove(ToldFigures told, CodeCatalogue catalogue, WrittenName name)
    {
        string digits = name.Code?.ToString() ?? "";
        int start = 0;
        foreach ((int length, string level) in new[] { (3, "(类)"), (5, "(款)") })
        {
            int end = name.Text.IndexOf(level, start, StringComparison.Ordinal);
            if (end < 0 || digits.Length <= length || !FunctionCode.TryParse(digits[..length], out FunctionCode code))
            {
                continue;
            }

            string written = name.Text[start..end];
            start = end + level.Length;
            NameCheck<FunctionCode> check = catalogue.Function.Check(code, written);
            if (check.Lookup.Status == CodeStatus.Known && check.Agreement is NameAgreement.OtherYear or NameAgreement.OtherCode or NameAgreement.Unlike)
            {
                return Check.Broken(
                    new FormFailure($"科目名称“{Printed(name)}”中的“{written}”与 {code} 的名称“{check.Lookup.Name}”不符", $"“{written}” is not the name of {code}, “{check.Lookup.Name}”", [told.Mark(name.Span, null, "科目名称")]),
                    check.RestsOnRecall || check.Agreement == NameAgreement.Unlike ? Severity.Note : Severity.Warning);
            }
        }

        return null;
    }

    public static IEnumerable<Check> Reasons(ToldFigures told)
    {
        HashSet<TextSpan> explained = [];
        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Change, Direction: Direction.Level, IsInReason: false }))
        {
            Assertion? reason = told.ReasonFrom(claim.DirectionSpan.End) is { } next && next.Span.Start - claim.DirectionSpan.End <= ReasonIsNear ? next : null;
            string why = reason is null ? "" : told.Text(reason.Span);
            if (reason is not null && explained.Add(reason.Span) && why.AsSpan().ContainsAny("增减升降"))
            {
                yield return Check.Broken(new FormFailure($"{SubjectWords.Of(claim.Subject)}表述为持平，又说明增减原因", "told to be level, with a reason for a change", [told.Mark(claim.DirectionSpan, claim.Section, SubjectWords.Of(claim.Subject))]));
            }
        }

        Dictionary<string, Assertion> purposes = new(StringComparer.Ordinal);
        foreach (Assertion purpose in told.Reading.Statements.Where(s => s is { Kind: StatementKind.Purpose, Subject: { Topic: Topic.Function, Code.Level: 3 } }))
        {
            string text = Clean(told.Text(purpose.Span));
            if (text.Length >= LeastTellingText && !purposes.TryAdd(text, purpose) && purposes[text].Subject!.Value.Code != purpose.Subject!.Value.Code)
            {
                yield return Check.Broken(new FormFailure($"{SubjectWords.Of(purpose.Subject.Value)}与{SubjectWords.Of(purposes[text].Subject!.Value)}的用途说明相同：“{text}”", $"the same purpose is told under two items: “{text}”", [told.Mark(purpose.Span, purpose.Section, SubjectWords.Of(purpose.Subject.Value))]));
            }
        }

        yield return Check.Passed;
    }

    public static IEnumerable<Check> Units(ToldFigures told)
    {
        string usual = told.Claims.Where(c => c is { Kind: ClaimKind.Amount, UnitIsMissing: false }).GroupBy(c => c.Unit, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? "";
        int amounts = told.Claims.Count(c => c.Kind == ClaimKind.Amount && c.Unit == usual);
        foreach (Claim claim in told.Claims.Where(c => c.Figure.IsKnown))
        {
            if (claim.UnitIsMissing && claim.Kind is not (ClaimKind.Score or ClaimKind.Count))
            {
                string unit = claim.Kind is ClaimKind.Share or ClaimKind.ChangeRate or ClaimKind.Completion ? "%" : usual;
                yield return Check.Broken(new FormFailure($"{SubjectWords.Of(claim)}缺少{(unit.Length > 0 ? unit : "单位")}", "the unit is missing", [claim.Figure]));
            }
            else if (claim.Kind is ClaimKind.Amount or ClaimKind.Change && claim.Figure.Measure == Measure.Amount && claim.Unit != usual && amounts >= 3)
            {
                yield return Check.Broken(new FormFailure($"{SubjectWords.Of(claim)}的单位“{claim.Unit}”与全文所用“{usual}”不一致", $"the unit {claim.Unit} is unlike the document's, {usual}", [claim.Figure]));
            }
        }

        yield return Check.Passed;
    }

    public static string Clean(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static IEnumerable<string> Path(CodeCatalogue catalogue, FunctionCode code)
    {
        string digits = code.ToString();
        foreach ((int length, string mark) in new[] { (3, "（类）"), (5, "（款）"), (7, "（项）") })
        {
            if (digits.Length >= length && FunctionCode.TryParse(digits[..length], out FunctionCode level) && catalogue.Function.Name(level) is { } name)
            {
                yield return name + mark;
            }
        }
    }

    private static int YearIn(string title)
    {
        int at = title.IndexOf('年', StringComparison.Ordinal);
        return at >= 4 && (at == 4 || !char.IsAsciiDigit(title[at - 5])) && int.TryParse(title.AsSpan(at - 4, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : 0;
    }
}
