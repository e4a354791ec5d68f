using System.Collections.Immutable;
using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5012: what was left over from another year's or another unit's text — years, the unit's name, numbers of tables.</summary>
internal static class Group50Context
{
    private const int LongestClause = 60;
    private const int LongestName = 30;
    private const int MostNames = 64;
    private const long LeastTelling = 100;
    private const string Endings = "局委办部厅处室院校所会馆队站心社府团司科庭园台行";

    public static IEnumerable<Check> Checks(ToldFigures told, FinalAccounts? accounts) =>
        ComparedYears(told).Concat(YearEnds(told)).Concat(YearsOfFigures(told)).Concat(Names(told, accounts)).Concat(TableNumbers(told));

    /// <summary>What is told against last year names last year: 与2022年度相比 in the text of 2023. A comparison over several years names others beside it.</summary>
    private static IEnumerable<Check> ComparedYears(ToldFigures told)
    {
        int last = told.Reading.FiscalYear - 1;
        HashSet<int> seen = [];
        HashSet<(int Sentence, Topic Topic)> right = [];
        List<(Claim Claim, TextSpan Span, int Year)> wrong = [];
        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, ComparedWith: ComparedWith.LastYear, IsInReason: false } && c.Subject.Topic < Topic.Projects && c.Subject.Year == told.Reading.FiscalYear))
        {
            if (ComparedYear(told, claim) is not var (span, year))
            {
                continue;
            }

            if (year == last)
            {
                right.Add((claim.Sentence, claim.Subject.Topic));
                yield return Check.Passed;
            }
            else if (seen.Add(span.Start))
            {
                wrong.Add((claim, span, year));
            }
        }

        foreach ((Claim claim, TextSpan span, int year) in wrong.Where(w => !right.Contains((w.Claim.Sentence, w.Claim.Subject.Topic))))
        {
            yield return Check.Broken(new FormFailure(
                $"{SubjectWords.Of(claim.Subject)}的增减以 {year} 年为比较年度，上年应为 {last} 年",
                $"the change is told against {year}; the year before is {last}", [told.Mark(span, claim.Section, "比较年度")]));
        }
    }

    /// <summary>The year behind 较, 比, 与 or 同 in the clause that leads to the word of direction.</summary>
    private static (TextSpan Span, int Year)? ComparedYear(ToldFigures told, Claim claim)
    {
        string text = told.Reading.Text;
        int end = Math.Min(claim.DirectionSpan.Start, claim.Span.Start), from = ClauseBefore(text, end, LongestClause, "。；;：");
        for (int at = end - 1; at > from; at--)
        {
            if (text[at] == '年' && text[at + 1] != '初' && YearAt(text, at) is var (start, year) && start > from && text[start - 1] is '较' or '比' or '与' or '同')
            {
                return (TextSpan.Between(start, at + 1), year);
            }
        }

        return null;
    }

    /// <summary>Where the clause before an offset begins, looked for over so many characters.</summary>
    public static int ClauseBefore(string text, int end, int longest, string stops)
    {
        int from = Math.Max(0, end - longest);
        return from + text.AsSpan(from, end - from).LastIndexOfAny(stops) + 1;
    }

    /// <summary>The four digits before 年, blanks between allowed.</summary>
    private static (int Start, int Year)? YearAt(string text, int at)
    {
        int digits = 0, year = 0, unit = 1;
        for (int i = at - 1; i >= 0; i--)
        {
            int digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : text[i] is >= '０' and <= '９' ? text[i] - '０' : -1;
            if (digit >= 0)
            {
                (year, unit, digits) = (year + (digit * unit), unit * 10, digits + 1);
                if (digits == 4)
                {
                    return (i, year);
                }
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What the unit has at the end of the year is told of the year's end: 截至2024年12月31日.</summary>
    private static IEnumerable<Check> YearEnds(ToldFigures told)
    {
        string text = told.Reading.Text;
        HashSet<int> seen = [];
        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Count, Subject.Topic: >= Topic.VehiclesOwned and <= Topic.Equipment100 }))
        {
            int from = ClauseBefore(text, claim.Span.Start, LongestClause, "。；;");
            int at = text.AsSpan(from, claim.Span.Start - from).LastIndexOf("截至", StringComparison.Ordinal);
            int mark = at < 0 ? -1 : text.IndexOf('年', from + at, claim.Span.Start - from - at);
            if (mark > 0 && YearAt(text, mark) is var (start, year) && seen.Add(start))
            {
                yield return year == told.Reading.FiscalYear ? Check.Passed : Check.Broken(new FormFailure(
                    $"{SubjectWords.Of(claim.Subject)}所称时点为 {year} 年，应为 {told.Reading.FiscalYear} 年年末", $"told of {year}, not of the end of {told.Reading.FiscalYear}",
                    [told.Mark(TextSpan.Between(start, mark + 1), claim.Section, "时点")]));
            }
        }
    }

    /// <summary>The year's figure told under last year's date: the same amount to the last digit, of a quantity that is not told to be level.</summary>
    private static IEnumerable<Check> YearsOfFigures(ToldFigures told)
    {
        HashSet<Subject> level = [.. told.Claims.Where(c => c is { Kind: ClaimKind.Change, Direction: Direction.Level }).Select(c => c.Subject)];
        foreach ((Subject subject, List<Claim> claims) in told.Amounts.Where(a => a.Key.Year == told.Reading.FiscalYear - 1 && a.Key.Measure == FiscalMeasure.Final && a.Value[0].Kind == ClaimKind.Amount))
        {
            Subject now = subject with { Year = told.Reading.FiscalYear };
            foreach (Claim claim in !level.Contains(now) && told.IsTold(now) ? claims : [])
            {
                Figure figure = told.First(now);
                if (figure.Value == claim.Figure.Value && figure.Precision == claim.Figure.Precision && figure.Value / figure.Precision.Step >= LeastTelling
                    && told.Change(now, claim.Section, claim.Span.Start) is not { Figure.Value: 0 })
                {
                    yield return Check.Broken(new FormFailure(
                        $"{SubjectWords.Of(now)} {claim.Figure} 所称年度为 {subject.Year} 年，而与{figure.ToldIn(Language.Chinese)}相同，疑年度有误",
                        $"{claim.Figure} is told of {subject.Year} and is the figure of {now.Year}", [claim.Figure, figure]));
                }
            }
        }
    }

    /// <summary>
    /// Whose figures a sentence tells: X局2024年度…. A name that is neither the unit's, nor its short or full form, nor told of anywhere else (as a
    /// department's members and its parent are) was left over from another text.
    /// </summary>
    private static IEnumerable<Check> Names(ToldFigures told, FinalAccounts? accounts)
    {
        string text = told.Reading.Text;
        Dictionary<string, List<(TextSpan Span, NarrativeSection? Section)>> names = [];
        HashSet<int> seen = [];
        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Amount, IsInReason: false, Subject.Topic: not Topic.ProjectAmount } && c.Subject.Year == told.Reading.FiscalYear))
        {
            int begin = ClauseBefore(text, claim.Span.Start, LongestClause + LongestName, "。；;：、）)\n\r");
            int year = text.IndexOf(told.Reading.FiscalYear.ToString(CultureInfo.InvariantCulture), begin, claim.Span.Start - begin, StringComparison.Ordinal);
            string name = year > begin && year - begin <= LongestName ? Group50Words.Clean(text[begin..year]).TrimEnd('，', ',') : "";
            if (name.Length > 3 && Endings.Contains(name[^1]) && !name.Contains("本部门", StringComparison.Ordinal) && !name.Contains("本单位", StringComparison.Ordinal) && seen.Add(begin))
            {
                (names.TryGetValue(name, out var places) ? places : names[name] = []).Add((TextSpan.Between(begin, year), claim.Section));
            }
        }

        string own = accounts is not null && text.Contains(accounts.Entity, StringComparison.Ordinal) ? accounts.Entity
            : names.Count > 0 && names.MaxBy(n => n.Value.Count) is { Value.Count: > 2 } usual ? usual.Key : "";
        foreach ((string name, List<(TextSpan Span, NarrativeSection? Section)> places) in own.Length > 3 ? names.Take(MostNames) : [])
        {
            yield return places.Count > 1 || IsShort(name, own) || IsShort(own, name) || IsToldElsewhere(text, name) ? Check.Passed : Check.Broken(new FormFailure(
                $"单位名称“{name}”与“{own}”不符，疑为其他单位的文本", $"“{name}” is not the unit, “{own}”", [told.Mark(places[0].Span, places[0].Section, "单位名称")]));
        }
    }

    /// <summary>All characters of the short name stand in the full one, in its order: 普法局 and 县普法工作局.</summary>
    private static bool IsShort(string name, string full)
    {
        int at = 0;
        foreach (char c in full)
        {
            at += at < name.Length && name[at] == c ? 1 : 0;
        }

        return at == name.Length;
    }

    private static bool IsToldElsewhere(string text, string name) => text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(name, first + 1, StringComparison.Ordinal) > first;

    /// <summary>A table has one number, wherever its name and number stand together: 《收入决算表》（公开02表）.</summary>
    private static IEnumerable<Check> TableNumbers(ToldFigures told)
    {
        string text = told.Reading.Text;
        Dictionary<string, (string Number, TextSpan Span)> known = new(StringComparer.Ordinal);
        foreach (string word in new[] { "公开", "附表" })
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                int digits = at + word.Length, end = digits;
                while (end < text.Length && end < digits + 2 && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                if (end == digits || (word == "公开" && (end == text.Length || text[end] != '表')) || NameBeside(text, at, end + (word == "公开" ? 1 : 0)) is not { } name)
                {
                    continue;
                }

                string number = word + int.Parse(text.AsSpan(digits, end - digits), CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
                TextSpan span = TextSpan.Between(at, end);
                if (known.TryAdd(word + name, (number, span)) || known[word + name].Number == number)
                {
                    yield return Check.Passed;
                    continue;
                }

                yield return Check.Broken(new FormFailure(
                    $"“{name}”的表号前后不一致：{known[word + name].Number}、{number}", $"the table “{name}” has two numbers: {known[word + name].Number}, {number}",
                    [told.Mark(span, null, "表号"), told.Mark(known[word + name].Span, null, "表号")]));
            }
        }
    }

    /// <summary>The name of a table that only brackets and blanks part from its number, before it or behind it.</summary>
    private static string? NameBeside(string text, int start, int end)
    {
        const string Between = "《》“”（）()：: 　\r\n\t";
        int before = start, behind = end;
        while (before > 0 && Between.Contains(text[before - 1]))
        {
            before--;
        }

        while (behind < text.Length && Between.Contains(text[behind]))
        {
            behind++;
        }

        return Titles.FirstOrDefault(t => text.AsSpan(0, before).EndsWith(t, StringComparison.Ordinal)) ?? Titles.FirstOrDefault(t => text.AsSpan(behind).StartsWith(t, StringComparison.Ordinal));
    }

    /// <summary>The titles of all forms' tables, the longest first.</summary>
    private static readonly ImmutableArray<string> Titles =
        [.. DisclosureTemplate.All.SelectMany(f => f.Tables).Select(t => t.Title).Where(t => t.EndsWith('表')).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length)];
}
