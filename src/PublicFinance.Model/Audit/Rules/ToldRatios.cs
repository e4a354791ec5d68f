using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>Finds for each told rate the figures that it is the rate of.</summary>
internal static class ToldRatios
{
    public static IEnumerable<ToldRatio> Of(ToldFigures told)
    {
        foreach (Claim claim in told.Claims.Where(ToldFigures.IsFirm))
        {
            ToldRatio? ratio = claim.Kind switch
            {
                ClaimKind.Share => Share(told, claim),
                ClaimKind.Completion => Completion(told, claim),
                ClaimKind.ChangeRate => Change(told, claim),
                _ => null,
            };
            if (ratio is not null)
            {
                yield return ratio;
            }
        }
    }

    /// <summary>The change that a rate of change belongs to: told of the same subject in the same sentence.</summary>
    public static Claim? AmountOf(ToldFigures told, Claim rate) => told.Beside(ClaimKind.Change, rate.Sentence, rate.Subject, rate.ComparedWith, rate.Span.Start);

    private static ToldRatio? Share(ToldFigures told, Claim claim)
    {
        // What projects are to cost is no part of what was spent on them.
        if (claim.Subject.Topic >= Topic.Projects || told.Meant(claim.Subject, claim) is not { } part)
        {
            return null;
        }

        List<Relation> candidates = [];
        foreach (Subject whole in Bases(claim))
        {
            if (told.Meant(whole, claim) is { } known && known.Figure.Measure == part.Figure.Measure && known.Subject != part.Subject)
            {
                candidates.Add(Relation.Share(part.Figure, known.Figure, claim.Figure));
            }
        }

        return Best(claim, candidates);
    }

    /// <summary>The bases that the words admit: the one they name, of the money they may mean; without a name the whole of the list, and what the subject is a part of.</summary>
    private static IEnumerable<Subject> Bases(Claim claim)
    {
        if (claim.Base is { } named)
        {
            yield return named;
            foreach (MoneyScope wider in new[] { MoneyScope.Appropriation, MoneyScope.All })
            {
                if (named.Scope is not (MoneyScope.All or MoneyScope.Appropriation) || named.Scope == MoneyScope.Appropriation)
                {
                    yield return named with { Scope = wider };
                }
            }

            yield break;
        }

        if (claim.Whole is { } whole)
        {
            yield return whole;
        }

        if (TopicFamilies.WholeOf(claim.Subject.Topic) is { } topic)
        {
            yield return new Subject(topic, claim.Subject.Scope, claim.Subject.Year);
            yield return new Subject(topic, MoneyScope.All, claim.Subject.Year);
        }

        if (claim.Subject.Topic is Topic.Purchase or Topic.Running or Topic.ReceptionDomestic or Topic.ReceptionForeign)
        {
            yield return claim.Subject with { Topic = Topic.ThreePublic };
        }
    }

    private static ToldRatio? Completion(ToldFigures told, Claim claim)
    {
        if (claim.Base is not { } named || told.Meant(claim.Subject, claim) is not { } final)
        {
            return null;
        }

        FiscalMeasure other = named.Measure == FiscalMeasure.Budget ? FiscalMeasure.AdjustedBudget : FiscalMeasure.Budget;
        Claim? budget = told.Meant(named, claim), otherBudget = told.Meant(named with { Measure = other }, claim);
        if ((budget ?? otherBudget) is not { } first || first.Figure.Measure != final.Figure.Measure)
        {
            return null;
        }

        ToldRatio own = Best(claim, [Relation.Share(final.Figure, first.Figure, claim.Figure)])!;
        if (own.Outcome.Fails && first.Figure.Value == 0 && final.Figure.Value != 0)
        {
            return OnZero(claim, own.Relation);
        }

        if (!own.Outcome.Fails || own.Outcome.Reading == Reading.Truncated)
        {
            return own;
        }

        if (budget is null && IsNamed(told, claim, named.Measure))
        {
            return own with { Label = "所称的预算数未列示，按所列预算数计算", Severity = Severity.Warning };
        }

        if (budget is null || otherBudget is null || otherBudget.Figure.Measure != final.Figure.Measure)
        {
            return own;
        }

        return Relation.Share(final.Figure, otherBudget.Figure, claim.Figure).Holds
            ? own with { Label = $"所列比率实为占{(other == FiscalMeasure.Budget ? "年初预算数" : "全年预算数")}的比率", Severity = Severity.Warning }
            : own;
    }

    /// <summary>Whether the words before the rate say which budget is meant: 完成预算 alone is any, 完成年初预算 and 完成全年预算 are not.</summary>
    private static bool IsNamed(ToldFigures told, Claim claim, FiscalMeasure measure)
    {
        string text = told.Reading.Text;
        int clause = Group50Context.ClauseBefore(text, claim.Span.Start, claim.Span.Start, "，。；、\n");
        return measure == FiscalMeasure.AdjustedBudget || text.AsSpan(clause, claim.Span.Start - clause).Contains("年初", StringComparison.Ordinal);
    }

    private static ToldRatio? Change(ToldFigures told, Claim claim)
    {
        Claim[] currents = [.. Subjects(claim).Select(s => told.Meant(s, claim)).OfType<Claim>()];
        if (AmountOf(told, claim) is { } change)
        {
            Relation[] candidates = [.. currents.Where(c => c.Figure.Measure == change.Figure.Measure).Select(c => Relation.Change(c.Figure, change.Figure, claim.Figure))];
            ToldRatio? best = Best(claim, candidates);
            return best is { Outcome.Fails: true } && claim.Figure.Value != 0 && best.Relation.Terms is [{ Figure: var now }, { Figure: var by }, ..] && now.Value == by.Value && now.Value != 0
                ? OnZero(claim, best.Relation)
                : best;
        }

        if (claim.ComparedWith != ComparedWith.Budget || claim.Figure.Value < -1_000_000_000)
        {
            return null;
        }

        // The rate alone against a told budget: final = budget × (1 + rate).
        Figure growth = Figure.Printed(claim.Figure.Value + 1_000_000_000, claim.Figure.Precision, claim.Figure.Place);
        List<Relation> finals = [];
        foreach (Claim current in currents)
        {
            foreach (FiscalMeasure measure in new[] { FiscalMeasure.Budget, FiscalMeasure.AdjustedBudget })
            {
                if (told.Meant(current.Subject with { Measure = measure }, claim) is { } budget && budget.Figure.Measure == current.Figure.Measure)
                {
                    finals.Add(Relation.Share(current.Figure, budget.Figure, growth));
                }
            }
        }

        return Best(claim, finals);
    }

    /// <summary>What the words of a change may mean: the sentence's subject, the nearest amount, the section's total.</summary>
    public static IEnumerable<Subject> Subjects(Claim claim)
    {
        yield return claim.Subject;
        if (claim.Nearest is { } nearest)
        {
            yield return nearest with { Measure = FiscalMeasure.Final };
        }

        if (claim.Whole is { } whole)
        {
            yield return whole with { Measure = FiscalMeasure.Final };
        }
    }

    private static ToldRatio OnZero(Claim claim, Relation relation) =>
        new(claim, relation, relation.Evaluate()) { IsOnZero = true, Severity = Severity.Warning, Label = "基数为零，比率没有意义" };

    private static ToldRatio? Best(Claim claim, IReadOnlyList<Relation> candidates)
    {
        ToldRatio? best = null;
        foreach (Relation relation in candidates)
        {
            var one = new ToldRatio(claim, relation, relation.Evaluate());
            if (best is null || Rank(one) < Rank(best))
            {
                best = one;
            }
        }

        return best;
    }

    private static int Rank(ToldRatio ratio) => ratio.Outcome.Reading switch
    {
        Reading.Rounded => 0,
        Reading.Undecided => 1,
        Reading.Footed => 2,
        Reading.Truncated => 3,
        _ => 4,
    };
}
