using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// What a cost per head or per vehicle may plausibly be. Outside it is a note, never more: hosts set the bounds that their
/// local standards give. The defaults are wide on purpose.
/// </summary>
public sealed record PlausibleBounds
{
    /// <summary>The defaults: reception 10 to 1,000 元 a person, running 1,000 to 150,000 元 a vehicle and year.</summary>
    public static PlausibleBounds Default { get; } = new();

    /// <summary>Least reception cost per person (每人次接待费).</summary>
    public Amount LeastReceptionPerPerson { get; init; } = Amount.FromFen(1_000);

    /// <summary>Greatest reception cost per person.</summary>
    public Amount MostReceptionPerPerson { get; init; } = Amount.FromFen(100_000);

    /// <summary>Least running cost per vehicle held (每辆车运行维护费).</summary>
    public Amount LeastRunningPerVehicle { get; init; } = Amount.FromFen(100_000);

    /// <summary>Greatest running cost per vehicle held.</summary>
    public Amount MostRunningPerVehicle { get; init; } = Amount.FromFen(15_000_000);
}
