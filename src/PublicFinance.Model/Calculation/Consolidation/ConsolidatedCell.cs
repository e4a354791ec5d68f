using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>A cell of the consolidated accounts with all that made it up (汇总数的来源).</summary>
/// <param name="Place">The cell.</param>
/// <param name="Figure">The sum: its value is the sum of the values, its interval the sum of the intervals; absent where one of them is unknown.</param>
/// <param name="Contributions">Every unit in the order of names, then every adjustment that touches the cell.</param>
public sealed record ConsolidatedCell(CellPlace Place, Figure Figure, ImmutableArray<Contribution> Contributions)
{
    internal static Figure Sum(ImmutableArray<Contribution> parts, Precision precision, CellPlace place)
    {
        long value = 0, half = 0;
        bool printed = false, listed = false;
        foreach (Contribution part in parts)
        {
            if (!part.Figure.IsKnown)
            {
                return Figure.Absent(precision, place);
            }

            value += part.Figure.Value;
            half += part.Figure.Half;
            printed |= part.Figure.Presence == Presence.Printed;
            listed |= part.Figure.Presence != Presence.NotListed;
        }

        return !listed ? Figure.NotListed(precision, place)
            : !printed && half == precision.Half ? Figure.Blank(precision, place)
            : Figure.Printed(value, half, precision, place);
    }
}
