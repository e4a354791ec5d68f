using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Slips of rates that only a second ratio of the same text or table shows. Each is named only when all relations of the rates hold after it.</summary>
internal static class NeighbourRates
{
    /// <summary>So far apart, counted in wrong rates of one sheet, two rates are no neighbours.</summary>
    private const int Farthest = 16;

    /// <param name="open">The broken relations.</param>
    /// <param name="byPlace">The relations, broken or not, in which each of their figures stands.</param>
    public static IEnumerable<(List<Asked> Restored, ImmutableArray<Suspect> Suspects)> Find(IReadOnlyList<Asked> open, Dictionary<Place, List<Asked>> byPlace)
    {
        HashSet<Asked> done = [];
        foreach (IGrouping<(RelationForm, object?), Asked> sheet in open.Where(a => IsRatio(a.Check.Relation!) && a.Outcome.Reading == Reading.Contradicted).GroupBy(a => (a.Check.Relation!.Form, Rate(a).Place?.Sheet)))
        {
            Asked[] ratios = [.. sheet];
            for (int i = 0; i < ratios.Length; i++)
            {
                Asked one = ratios[i];
                if (done.Contains(one))
                {
                    continue;
                }

                if (Array.Find(ratios[(i + 1)..Math.Min(i + Farthest, ratios.Length)], two => !done.Contains(two) && AreSwapped(one, two, byPlace)) is { } other)
                {
                    done.UnionWith([one, other]);
                    Figure first = Rate(one), second = Rate(other);
                    yield return ([one, other], [Of(Slip.RatesSwapped, first, second.Value, second, 2), Of(Slip.RatesSwapped, second, first.Value, first, 2)]);
                }
                else if (Completion(one, byPlace) is { } completion && one.Check.Relation!.ExpectedRate() is { } share)
                {
                    done.Add(one);
                    yield return ([one], [Of(Slip.CompletionAsShare, Rate(one), share, Rate(completion), 1)]);
                }
            }
        }
    }

    /// <summary>Two ratios of one kind and one sheet, each of which has the rate of the other.</summary>
    private static bool AreSwapped(Asked one, Asked two, Dictionary<Place, List<Asked>> byPlace)
    {
        Figure first = Rate(one), second = Rate(two);
        return first.Value != second.Value && first.Place is { } here && second.Place is { } there && !here.Equals(there)
            && AllHold(byPlace[here], Corrected) && AllHold(byPlace[there], Corrected);

        Figure? Corrected(Place place) => place.Equals(here) ? first.WithValue(second.Value) : place.Equals(there) ? second.WithValue(first.Value) : null;
    }

    /// <summary>A ratio with the same part that another rule asks, whose whole the rate belongs to.</summary>
    private static Asked? Completion(Asked share, Dictionary<Place, List<Asked>> byPlace)
    {
        Relation relation = share.Check.Relation!;
        Figure part = relation.Terms[0].Figure, rate = Rate(share);
        return relation.Form == RelationForm.Share && rate.Value != 0 && rate.Place is { } here && part.Place is { } place && relation.ExpectedRate() is { } expected
                && AllHold(byPlace[here], p => p.Equals(here) ? rate.WithValue(expected) : null)
            ? byPlace[place].Find(a => a.Rule.Id != share.Rule.Id && a.Check.Relation is { Form: RelationForm.Share } other && a.Outcome.Holds
                && place.Equals(other.Terms[0].Figure.Place) && other.Terms[2].Figure.Value == rate.Value && other.Terms[2].Figure.Place is { } there && !there.Equals(here))
            : null;
    }

    private static bool AllHold(List<Asked> asked, Func<Place, Figure?> corrected) => asked.TrueForAll(one => !one.Check.Relation!.With(corrected).Evaluate().Fails);

    private static Suspect Of(Slip slip, Figure rate, long corrected, Figure other, int restores) =>
        new(rate, rate.WithValue(corrected), restores, 0, new Cause(slip, rate, rate.WithValue(corrected), other)) { RestoresAll = true };

    private static Figure Rate(Asked asked) => asked.Check.Relation!.Terms[2].Figure;

    private static bool IsRatio(Relation relation) => relation.Form is RelationForm.Share or RelationForm.Change;
}
