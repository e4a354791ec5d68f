using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5003, PF5016 and the shares of PF5004 that add up: wholes and their parts.</summary>
internal static class Group50Parts
{
    /// <summary>PF5003: parts never exceed their whole; a list that promises all of them does not fall short.</summary>
    public static IEnumerable<Check> Sums(ToldFigures told)
    {
        HashSet<(TextSpan, int)> seen = [];
        foreach (ToldList list in told.Lists)
        {
            if (list.Whole.Figure.Measure == Measure.Count && list.Whole.Subject.Topic is not (Topic.Projects or Topic.Problems) && !list.Parts.Any(p => p.Subject.Topic == Topic.GeneralVehicle))
            {
                continue;           // PF1001, PF2201 and their like ask these
            }

            if (seen.Add((list.Whole.Span, list.Parts.Length)))
            {
                yield return Sum(told, list);
            }
        }
    }

    /// <summary>Shares of all parts add up to 100.</summary>
    public static IEnumerable<Check> Shares(ToldFigures told)
    {
        foreach (ToldList list in told.Lists.Where(l => l.Shares.Length > 1 && l.Shares.Length == l.Parts.Length))
        {
            if (list.Outcome.Reading is Reading.Rounded or Reading.Footed or Reading.Truncated)
            {
                Figure all = Figure.Printed(1_000_000_000, 0, Precision.OfRate(2));
                yield return Check.Of(Relation.Sum(all, [.. list.Shares.Select(s => s.Figure)]), label: "各项占比之和应为100%");
            }
        }
    }

    /// <summary>PF5016: the changes of all parts add up to the change of their whole.</summary>
    public static IEnumerable<Check> Changes(ToldFigures told)
    {
        foreach (ToldList list in told.Lists.Where(l => l.Parts.Length > 1))
        {
            if (Change(told, list.Whole) is not { Figure.IsKnown: true } whole || list.Outcome.Reading == Reading.Contradicted)
            {
                continue;
            }

            Claim?[] changes = [.. list.Parts.Select(p => Change(told, p))];
            if (changes.All(c => c is { Figure.IsKnown: true } && c.Figure.Measure == whole.Figure.Measure))
            {
                yield return Check.Of(Relation.Sum(whole.Figure, [.. changes.Select(c => c!.Figure)]));
            }
        }
    }

    private static Claim? Change(ToldFigures told, Claim amount) => told.Change(amount.Subject, amount.Section, amount.Span.Start);

    private static Check Sum(ToldFigures told, ToldList list)
    {
        Relation sum = list.Sum;
        Outcome outcome = list.Outcome;
        bool mayBeNegative = sum.Terms.Any(t => t.Figure.Value < 0);
        if (outcome.Residual > 0 && outcome.Fails && outcome.Reading != Reading.Truncated)
        {
            bool promised = list.PromisesAll && (list.Whole.Subject.Measure == FiscalMeasure.Final || IsFinalShort(told, list));
            bool isSuspected = told.IsSuspect(list.Whole) || list.Parts.Any(told.IsSuspect);
            return list.IsClosed || (promised && isSuspected) ? Check.Of(sum, list.IsClosed && !mayBeNegative ? Severity.Error : Severity.Warning)
                : promised ? Short(told, list, outcome)
                : Check.Of(Relation.LinearAtMost([.. list.Parts.Select(p => new Term(1, p.Figure)), new Term(-1, list.Whole.Figure)]));
        }

        return Check.Of(sum, mayBeNegative ? Severity.Warning : Severity.Error, outcome.Fails ? Twice(list) : null);
    }

    /// <summary>The final figures of the same list are short too: an item with no final figure would explain a short budget.</summary>
    private static bool IsFinalShort(ToldFigures told, ToldList budget) => FinalOf(told, budget) is { } final
        && final.Outcome is { Reading: Reading.Contradicted, Residual: var residual } && residual > 0;

    private static ToldList? FinalOf(ToldFigures told, ToldList list) => told.List(list.Words, list.Whole.Subject with { Measure = FiscalMeasure.Final });

    /// <summary>No figure is to blame for an item that is not there: the whole stands, and the list is short of it.</summary>
    private static Check Short(ToldFigures told, ToldList list, Outcome outcome)
    {
        string missing = Figure.Printed((long)outcome.Residual, list.Whole.Figure.Precision).ToString();
        FiscalMeasure other = list.Whole.Subject.Measure == FiscalMeasure.Final ? FiscalMeasure.Budget : FiscalMeasure.Final;
        ToldList? twin = told.List(list.Words, list.Whole.Subject with { Measure = other });
        bool same = twin is { Outcome: var o } && Int128.Abs(o.Residual - outcome.Residual) <= o.Tolerance;
        return Check.Broken(new FormFailure(
            $"所列{list.Parts.Length}项之和较{SubjectWords.Of(list.Whole.Subject)} {list.Whole.Figure} 少 {missing}{(same ? "，预算数与决算数所少相同" : "")}，疑漏列",
            $"the {list.Parts.Length} parts told fall short of their whole, {list.Whole.Figure}, by {missing}{(same ? ", budget and final alike" : "")}: an item seems to be missing",
            [list.Whole.Figure, .. list.Parts.Select(p => p.Figure)]), Severity.Warning);
    }

    /// <summary>Two parts with the same figure, one of which is too many: the row of one was filled in for the other too.</summary>
    private static string? Twice(ToldList list)
    {
        Dictionary<long, Claim> seen = [];
        foreach (Claim part in list.Parts)
        {
            if (part.Figure.Value != 0 && !seen.TryAdd(part.Figure.Value, part)
                && Int128.Abs(list.Outcome.Residual + part.Figure.Value) <= list.Outcome.Tolerance - part.Figure.Half)
            {
                return $"{SubjectWords.Of(seen[part.Figure.Value].Subject)}与{SubjectWords.Of(part.Subject)}所列数据相同，疑为重复填列";
            }
        }

        return null;
    }
}
