using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>An amount that breaks a relation and fits all of its relations in another unit (金额单位有误).</summary>
/// <param name="Claim">The amount as told.</param>
/// <param name="Corrected">The same digits in the unit that fits.</param>
internal sealed record UnitSlip(Claim Claim, Figure Corrected)
{
    /// <summary>Fewer digits fit by chance.</summary>
    private const long LeastTelling = 100;

    private static readonly AmountUnit[] Units = [AmountUnit.Yuan, AmountUnit.TenThousandYuan, AmountUnit.HundredMillionYuan];

    public static IEnumerable<UnitSlip> Find(ToldFigures told)
    {
        List<(Relation Relation, bool Fails)> asked = [.. told.Lists.Where(l => l.IsClosed || l.PromisesAll).Select(l => (l.Sum, l.Outcome.Fails)),
            .. told.Ratios.Select(r => (r.Relation, r.Outcome.Fails)),
            .. Group50Identities.Nested(told).Concat(Group50Identities.Balances(told)).Select(c => (c.Relation!, c.Relation!.Evaluate().Fails))];
        HashSet<Place> suspects = [.. asked.Where(a => a.Fails).SelectMany(a => a.Relation.Terms).Select(t => t.Figure.Place).OfType<Place>()];
        if (suspects.Count == 0)
        {
            yield break;
        }

        ILookup<Place, (Relation Relation, bool Fails)> byPlace = asked.SelectMany(a => a.Relation.Terms.Select(t => (t.Figure.Place, Asked: a))).Where(a => a.Place is not null && suspects.Contains(a.Place)).ToLookup(a => a.Place!, a => a.Asked);
        foreach (Claim claim in told.Claims.Where(c => c is { Kind: ClaimKind.Amount or ClaimKind.Change, Figure: { Measure: Measure.Amount, Value: not 0, Place: not null } } && suspects.Contains(c.Figure.Place!) && Math.Abs(c.Figure.Value) / c.Figure.Precision.Step >= LeastTelling))
        {
            (Relation Relation, bool Fails)[] own = [.. byPlace[claim.Figure.Place!]];
            if (!own.Any(a => a.Fails && a.Relation.Form != RelationForm.AtMost))
            {
                continue;           // whatever is small enough is at most another figure
            }

            foreach (AmountUnit unit in Units)
            {
                if (unit != claim.Figure.Precision.Unit && InUnit(claim.Figure, unit) is { } corrected && own.All(a => !a.Relation.With(claim.Figure.Place!, corrected).Evaluate().Fails))
                {
                    yield return new UnitSlip(claim, corrected);
                    break;
                }
            }
        }
    }

    /// <summary>The figure that PF2301 and the like compare: the corrected one stands at a place of its own.</summary>
    public static Figure Repaired(ToldFigures told, Claim claim) => told.UnitSlipOf(claim) is { Corrected: { Place: TextPlace place } figure }
        ? figure.At(place with { Text = figure.ToString() })
        : claim.Figure;

    private static Figure? InUnit(Figure figure, AmountUnit unit)
    {
        int decimals = Math.Min(figure.Precision.Decimals, unit.MaxDecimals());
        Int128 value = (Int128)figure.Value * unit.Fen() / figure.Precision.Unit.Fen();
        return value != 0 && Int128.Abs(value) < long.MaxValue / 8 && value * figure.Precision.Unit.Fen() == (Int128)figure.Value * unit.Fen()
            ? Figure.Printed((long)value, Precision.Of(unit, decimals), figure.Place)
            : null;
    }
}
