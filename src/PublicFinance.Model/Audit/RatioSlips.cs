using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Names the slip behind a share or change that does not come out: each is one other way of computing the rate.</summary>
internal static class RatioSlips
{
    public static Cause? Explain(Relation relation, Reading reading)
    {
        if (relation.Form is not (RelationForm.Share or RelationForm.Change))
        {
            return null;
        }

        Figure rate = relation.Terms[2].Figure;
        if (relation.ExpectedRate() is null or 0 && reading != Reading.Truncated)
        {
            return null;        // nothing slips from zero
        }

        if (reading == Reading.Truncated)
        {
            return Corrected(Slip.Truncated, relation, rate);
        }

        if (relation.Form == RelationForm.Share)
        {
            Figure scaled = Scaled(relation, relation.Terms[0].Figure, 10_000) ?? Scaled(relation, relation.Terms[1].Figure, 10_000) ?? default;
            return scaled.IsKnown ? new Cause(Slip.Unit, Equals(scaled.Place, relation.Terms[0].Figure.Place) ? relation.Terms[0].Figure : relation.Terms[1].Figure, scaled)
                : rate.Value != 0 && DigitSlips.DecimalPoint(rate).Any(v => relation.With(2, rate.WithValue(v)).Holds) ? Corrected(Slip.DecimalPoint, relation, rate)
                : null;
        }

        Figure current = relation.Terms[0].Figure, change = relation.Terms[1].Figure;
        if (relation.With(2, rate.WithValue(-rate.Value)).Holds)
        {
            return Corrected(Slip.Direction, relation, rate);
        }

        // The rate over this year's figure, with its own direction or against it.
        if (Relation.Share(change, current, rate).Holds || Relation.Share(change, current, rate.WithValue(-rate.Value)).Holds)
        {
            return Corrected(Slip.WrongBase, relation, rate);
        }

        return rate.Value != 0 && DigitSlips.DecimalPoint(rate).Any(v => relation.With(2, rate.WithValue(v)).Holds) ? Corrected(Slip.DecimalPoint, relation, rate)
            : DigitSlips.Swapped(rate).Any(v => relation.With(2, rate.WithValue(v)).Holds) ? Corrected(Slip.DigitsSwapped, relation, rate)
            : null;
    }

    private static Figure? Scaled(Relation relation, Figure figure, long factor)
    {
        if (figure.Measure != Measure.Amount)
        {
            return null;
        }

        int index = relation.Terms[0].Figure == figure ? 0 : 1;
        foreach (Int128 value in new[] { figure.Value / factor, (Int128)figure.Value * factor })
        {
            if (value != 0 && Figure.CanTell(value) && Figure.Printed((long)value, figure.Precision, figure.Place) is var scaled && relation.With(index, scaled).Holds)
            {
                return scaled;
            }
        }

        return null;
    }

    private static Cause? Corrected(Slip slip, Relation relation, Figure rate) =>
        relation.ExpectedRate() is { } expected ? new Cause(slip, rate, rate.WithValue(expected)) : null;
}
