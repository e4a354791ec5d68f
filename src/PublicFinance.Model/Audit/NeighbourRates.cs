using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Slips of rates that only a second ratio of the same text or table shows. Each is named only when all relations of the rates hold after it.</summary>
internal static class NeighbourRates
{
    public static IEnumerable<(List<Asked> Restored, ImmutableArray<Suspect> Suspects)> Find(IReadOnlyList<Asked> open, IReadOnlyList<Asked> asked)
    {
        List<Asked> ratios = [.. open.Where(a => IsRatio(a.Check.Relation!) && a.Outcome.Reading == Reading.Contradicted)];
        HashSet<Asked> done = [];
        foreach (Asked one in ratios)
        {
            if (done.Contains(one))
            {
                continue;
            }

            if (ratios.Find(two => !done.Contains(two) && AreSwapped(one, two, asked)) is { } other)
            {
                done.UnionWith([one, other]);
                Figure first = Rate(one), second = Rate(other);
                yield return ([one, other], [Of(Slip.RatesSwapped, first, second.Value, second, 2), Of(Slip.RatesSwapped, second, first.Value, first, 2)]);
            }
            else if (Completion(one, asked) is { } completion && one.Check.Relation!.ExpectedRate() is { } share)
            {
                done.Add(one);
                yield return ([one], [Of(Slip.CompletionAsShare, Rate(one), share, Rate(completion), 1)]);
            }
        }
    }

    /// <summary>Two ratios of one kind and one sheet, each of which has the rate of the other.</summary>
    private static bool AreSwapped(Asked one, Asked two, IReadOnlyList<Asked> asked)
    {
        Relation a = one.Check.Relation!, b = two.Check.Relation!;
        Figure first = Rate(one), second = Rate(two);
        return one != two && a.Form == b.Form && first.Value != second.Value && first.Place is { } here && second.Place is { } there
            && !here.Equals(there) && Equals(here.Sheet, there.Sheet)
            && AllHold(asked, place => place.Equals(here) ? first.WithValue(second.Value) : place.Equals(there) ? second.WithValue(first.Value) : null);
    }

    /// <summary>A ratio with the same part that another rule asks, whose whole the rate belongs to.</summary>
    private static Asked? Completion(Asked share, IReadOnlyList<Asked> asked)
    {
        Relation relation = share.Check.Relation!;
        Figure part = relation.Terms[0].Figure, rate = Rate(share);
        return relation.Form == RelationForm.Share && rate.Value != 0 && rate.Place is { } here && part.Place is { } place && relation.ExpectedRate() is { } expected
                && AllHold(asked, p => p.Equals(here) ? rate.WithValue(expected) : null)
            ? asked.FirstOrDefault(a => a.Rule.Id != share.Rule.Id && a.Check.Relation is { Form: RelationForm.Share } other && a.Outcome.Holds
                && place.Equals(other.Terms[0].Figure.Place) && other.Terms[2].Figure.Value == rate.Value && other.Terms[2].Figure.Place is { } there && !there.Equals(here))
            : null;
    }

    private static bool AllHold(IReadOnlyList<Asked> asked, Func<Place, Figure?> corrected)
    {
        foreach (Asked one in asked)
        {
            if (one.Check.Relation is { } relation && relation.Terms.Any(t => t.Figure.Place is { } place && corrected(place) is not null) && relation.With(corrected).Evaluate().Fails)
            {
                return false;
            }
        }

        return true;
    }

    private static Suspect Of(Slip slip, Figure rate, long corrected, Figure other, int restores) =>
        new(rate, rate.WithValue(corrected), restores, 0, new Cause(slip, rate, rate.WithValue(corrected), other)) { RestoresAll = true };

    private static Figure Rate(Asked asked) => asked.Check.Relation!.Terms[2].Figure;

    private static bool IsRatio(Relation relation) => relation.Form is RelationForm.Share or RelationForm.Change;
}
