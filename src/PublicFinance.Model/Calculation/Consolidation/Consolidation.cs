using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// Units of one department added up (部门决算汇总): the units and the adjustments between them, both kept as they are. The sum is
/// worked out when asked, exactly and for every cell traceable; the order of units and of merging never matters. Immutable.
/// </summary>
/// <remarks>
/// Units of another year or another form are refused, with both named. Units that print in another unit of money or with other decimals add up
/// exactly: the sum prints with the finest of them, and its interval is the sum of theirs.
/// </remarks>
public sealed partial class Consolidation
{
    private readonly ImmutableSortedDictionary<string, FinalAccounts> _units;

    private Consolidation(ImmutableSortedDictionary<string, FinalAccounts> units, ImmutableArray<Adjustment> adjustments)
    {
        _units = units;
        Adjustments = adjustments;
    }

    /// <summary>The units in the order of their names.</summary>
    public IEnumerable<FinalAccounts> Units => _units.Values;

    /// <summary>The adjustments, in an order of their own.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; }

    /// <summary>The year of all units.</summary>
    public int FiscalYear => First.FiscalYear;

    /// <summary>The form of all units.</summary>
    public DisclosureTemplate Template => First.Template;

    private FinalAccounts First => _units.Values.First();

    /// <summary>The units, with nothing eliminated between them.</summary>
    /// <exception cref="ConsolidationException">No unit, one name twice, or units of different years or forms.</exception>
    public static Consolidation Of(params IEnumerable<FinalAccounts> units) =>
        TryOf(units, out Consolidation? consolidation, out ConsolidationError? error) ? consolidation : throw new ConsolidationException(error);

    /// <summary>The units, with nothing eliminated between them; or why they cannot be added up.</summary>
    public static bool TryOf(IEnumerable<FinalAccounts> units, [NotNullWhen(true)] out Consolidation? consolidation, [NotNullWhen(false)] out ConsolidationError? error)
    {
        ArgumentNullException.ThrowIfNull(units);
        consolidation = null;
        var all = ImmutableSortedDictionary.CreateBuilder<string, FinalAccounts>(StringComparer.Ordinal);
        foreach (FinalAccounts unit in units)
        {
            error = all.Count > 0 ? Compare(all.Values.First(), unit) : null;
            if (error is null && !all.TryAdd(unit.Entity, unit))
            {
                error = new($"The unit '{unit.Entity}' is given twice.", $"单位“{unit.Entity}”重复。");
            }

            if (error is not null)
            {
                return false;
            }
        }

        error = all.Count == 0 ? new("There is no unit to add up.", "没有可汇总的单位。") : null;
        consolidation = error is null ? new Consolidation(all.ToImmutable(), []) : null;
        return consolidation is not null;
    }

    /// <summary>The same units with one more adjustment.</summary>
    /// <exception cref="ConsolidationException">The adjustment fits none of the units.</exception>
    public Consolidation With(Adjustment adjustment) =>
        TryWith(adjustment, out Consolidation? consolidation, out ConsolidationError? error) ? consolidation : throw new ConsolidationException(error);

    /// <summary>The same units with one more adjustment, or why it does not fit.</summary>
    public bool TryWith(Adjustment adjustment, [NotNullWhen(true)] out Consolidation? consolidation, [NotNullWhen(false)] out ConsolidationError? error)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        error = adjustment.Check(_units);
        consolidation = error is null ? new Consolidation(_units, Sort(Adjustments.Add(adjustment))) : null;
        return consolidation is not null;
    }

    /// <summary>The units and the adjustments of both.</summary>
    /// <exception cref="ConsolidationException">They share a unit, or are of different years or forms.</exception>
    public Consolidation Merge(Consolidation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Consolidation(Of(Units.Concat(other.Units))._units, Sort(Adjustments.AddRange(other.Adjustments)));
    }

    internal static ConsolidationError? Compare(FinalAccounts one, FinalAccounts other)
    {
        if (one.FiscalYear != other.FiscalYear)
        {
            return new(
                FormattableString.Invariant($"{one.Entity} tells {one.FiscalYear}, {other.Entity} tells {other.FiscalYear}: only accounts of one year add up."),
                FormattableString.Invariant($"{one.Entity}为{one.FiscalYear}年度决算，{other.Entity}为{other.FiscalYear}年度决算，不同年度不能汇总。"));
        }

        if (one.Template.Name != other.Template.Name)
        {
            return new(
                $"{one.Entity} uses the form {one.Template.Name}, {other.Entity} uses {other.Template.Name}: only accounts of one form add up.",
                $"{one.Entity}采用“{one.Template.Title}”，{other.Entity}采用“{other.Template.Title}”，公开格式不同，不能汇总。");
        }

        return one.Profile.BasicTableCoversAllAppropriation == other.Profile.BasicTableCoversAllAppropriation ? null : new(
            $"The basic expenditure table of one of {one.Entity} and {other.Entity} covers all appropriations, the other's only the general public budget: they do not add up.",
            $"{one.Entity}与{other.Entity}的基本支出决算表口径不同（全部财政拨款、仅一般公共预算财政拨款），不能汇总。");
    }

    private static ImmutableArray<Adjustment> Sort(ImmutableArray<Adjustment> adjustments) =>
        [.. adjustments.OrderBy(a => a.SortKey, StringComparer.Ordinal)];
}
