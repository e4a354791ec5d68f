using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Serialization;

/// <summary>Standards with their facts, money, told scores and counts.</summary>
internal static partial class ScorecardDecoder
{
    private static Criterion ReadCriterion(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        string standard = "";
        bool? met = null;
        Figure full = default, each = default, cap = default, count = default, rate = default, part = default, whole = default;
        while (json.NextMember(ScorecardNames.Criterion, ref seen) is { } member)
        {
            switch (member)
            {
                case "standard":
                    standard = json.OneOf(("perItem", "perItem"), ("allOrNothing", "allOrNothing"), ("proportional", "proportional"), ("judged", "judged"));
                    break;
                case "met":
                    met = json.Boolean();
                    break;
                case "count":
                    count = json.Figure(Measure.Count);
                    break;
                case "rate":
                    rate = json.Figure(Measure.Rate);
                    break;
                case "part":
                    part = json.Figure(Measure.Amount);
                    break;
                case "whole":
                    whole = json.Figure(Measure.Amount);
                    break;
                default:
                    Figure score = FullMarks(ref json);
                    (full, each, cap) = member == "fullMarks" ? (score, each, cap) : member == "each" ? (full, score, cap) : (full, each, score);
                    break;
            }
        }

        JsonCursor.Require(ScorecardNames.Criterion, seen, 1, start);
        uint allowed = standard switch
        {
            "perItem" => Bits("each", "cap", "count"),
            "allOrNothing" => Bits("fullMarks", "met"),
            "proportional" => Bits("fullMarks", "rate", "part", "whole"),
            _ => Bits("fullMarks"),
        };
        uint required = standard == "perItem" ? Bits("each", "cap") : Bits("fullMarks");
        uint told = seen & ~1u;
        if ((told & ~allowed) != 0 || (told & required) != required || part.IsKnown != whole.IsKnown || (rate.IsKnown && part.IsKnown))
        {
            throw new JsonFault(
                "a standard is perItem (each, cap, count), allOrNothing (fullMarks, met), proportional (fullMarks, and rate or part and whole) or judged (fullMarks)",
                "计分标准为perItem（each、cap、count）、allOrNothing（fullMarks、met）、proportional（fullMarks，及rate或part与whole）或judged（fullMarks）", start);
        }

        return standard switch
        {
            "perItem" => new(new PerItemStandard(each, cap), count.IsKnown ? new CountFact(count) : null),
            "allOrNothing" => new(new AllOrNothingStandard(full), met is { } isMet ? new MetFact(isMet) : null),
            "proportional" => new(new ProportionalStandard(full), rate.IsKnown ? ShareFact.Of(rate) : part.IsKnown ? ShareFact.Of(part, whole) : null),
            _ => new(new JudgedStandard(full)),
        };
    }

    private static uint Bits(params ReadOnlySpan<string> members)
    {
        uint bits = 0;
        foreach (string member in members)
        {
            bits |= 1u << ScorecardNames.Criterion.Names.IndexOf(member);
        }

        return bits;
    }

    private static FundingRow ReadFunding(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        FundingRow row = new(FundingSource.Total);
        while (json.NextMember(ScorecardNames.Funding, ref seen) is { } member)
        {
            row = member switch
            {
                "source" => row with { Source = json.OneOf(ScorecardNames.Sources) },
                "initialBudget" => row with { InitialBudget = json.Figure(Measure.Amount) },
                "fullYearBudget" => row with { FullYearBudget = json.Figure(Measure.Amount) },
                "executed" => row with { Executed = json.Figure(Measure.Amount) },
                "rate" => row with { Rate = json.Figure(Measure.Rate) },
                "fullMarks" => row with { FullMarks = FullMarks(ref json) },
                _ => row with { Points = json.Figure(Measure.Score) },
            };
        }

        JsonCursor.Require(ScorecardNames.Funding, seen, 1, start);
        return row;
    }

    private static ToldScore ReadTold(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        ToldScore told = new("", default, "", []);
        while (json.NextMember(ScorecardNames.Told, ref seen) is { } member)
        {
            told = member switch
            {
                "source" => told with { Source = json.Name() },
                "total" => told with { Total = json.Figure(Measure.Score) },
                "grade" => told with { Grade = json.Text() },
                _ => told with { Parts = [.. json.Array(ReadPart)] },
            };
        }

        JsonCursor.Require(ScorecardNames.Told, seen, 1, start);
        return told;
    }

    private static (string Section, Figure Points) ReadPart(ref JsonCursor json) => ReadPair(ref json, ScorecardNames.Part, Measure.Score);

    private static EvaluationCounts ReadCounts(ref JsonCursor json)
    {
        json.BeginObject();
        uint seen = 0;
        EvaluationCounts counts = new();
        while (json.NextMember(ScorecardNames.Counts, ref seen) is { } member)
        {
            counts = member switch
            {
                "projects" => counts with { Projects = json.Figure(Measure.Count) },
                "byGrade" => counts with { ByGrade = [.. json.Array(ReadByGrade)] },
                "problemsFound" => counts with { ProblemsFound = json.Figure(Measure.Count) },
                "mended" => counts with { Mended = json.Figure(Measure.Count) },
                _ => counts with { BeingMended = json.Figure(Measure.Count) },
            };
        }

        return counts;
    }

    private static (string Grade, Figure Projects) ReadByGrade(ref JsonCursor json) => ReadPair(ref json, ScorecardNames.ByGrade, Measure.Count);

    /// <summary>A name and its figure, the two members of an object, in either order.</summary>
    private static (string Name, Figure Figure) ReadPair(ref JsonCursor json, MemberNames names, Measure measure)
    {
        long start = json.BeginObject();
        uint seen = 0;
        string name = "";
        Figure figure = default;
        while (json.NextMember(names, ref seen) is { } member)
        {
            if (member == names.Names[0])
            {
                name = json.Name();
            }
            else
            {
                figure = json.Figure(measure);
            }
        }

        JsonCursor.Require(names, seen, 2, start);
        return (name, figure);
    }
}
