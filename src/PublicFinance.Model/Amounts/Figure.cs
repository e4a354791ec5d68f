namespace PublicFinance.Model.Amounts;

/// <summary>
/// One print of a quantity: an exact value, the precision with which it is told, and where it stands (数值). The true value
/// lies in the closed interval [<see cref="Low"/>, <see cref="High"/>]. <c>default</c> is a figure that is not printed.
/// </summary>
/// <remarks>Values are whole numbers of the measure's base unit (see <see cref="Amounts.Measure"/>); nothing is ever a binary fraction.</remarks>
public readonly partial struct Figure : IEquatable<Figure>
{
    /// <summary>No value read, computed or proposed is larger, up or down, so that neither its interval nor a sum of a few can overflow: 2.3 × 10^16 yuan.</summary>
    public const long Largest = long.MaxValue / 4;

    private readonly Precision _precision;
    private readonly Presence _presence;

    private Figure(Presence presence, long value, long half, Precision precision, Place? place)
    {
        _presence = presence;
        Value = value;
        Half = half;
        _precision = precision;
        Place = place;
    }

    /// <summary>Whether and how the quantity is printed.</summary>
    public Presence Presence => _presence;

    /// <summary>True unless the quantity is absent, that is unknown.</summary>
    public bool IsKnown => _presence != Presence.Absent;

    /// <summary>The printed value in base units; 0 for blank, not listed and absent.</summary>
    public long Value { get; }

    /// <summary>The most that the true value can differ from <see cref="Value"/>, in base units.</summary>
    public long Half { get; }

    /// <summary>How it is printed.</summary>
    public Precision Precision => _precision;

    /// <summary>What is measured.</summary>
    public Measure Measure => _precision.Measure;

    /// <summary>Where it stands; null for a figure from nowhere in particular.</summary>
    public Place? Place { get; }

    /// <summary>The least true value that prints so.</summary>
    public long Low => Value - Half;

    /// <summary>The greatest true value that prints so.</summary>
    public long High => Value + Half;

    /// <summary>The printed amount.</summary>
    /// <exception cref="InvalidOperationException">The figure is no amount, or is absent.</exception>
    public Amount Amount => IsKnown && Measure == Measure.Amount
        ? Amount.FromFen(Value)
        : throw new InvalidOperationException($"{Place?.Name ?? "The figure"} is {(IsKnown ? "no amount" : "not printed")}.");

    /// <summary>A printed figure.</summary>
    /// <param name="value">In base units; a multiple of the precision's step for what was really printed.</param>
    /// <param name="precision">How it is printed.</param>
    /// <param name="place">Where, if anywhere.</param>
    public static Figure Printed(long value, Precision precision, Place? place = null) => new(Presence.Printed, value, precision.Half, precision, place);

    /// <summary>A sum of printed figures, whose interval is wider than its last digit says.</summary>
    public static Figure Printed(long value, long half, Precision precision, Place? place = null) => half >= 0
        ? new(Presence.Printed, value, half, precision, place)
        : throw new ArgumentOutOfRangeException(nameof(half), half, "Half is never negative.");

    /// <summary>A blank cell of a printed table: zero within <paramref name="precision"/>.</summary>
    public static Figure Blank(Precision precision, Place? place = null) => new(Presence.Blank, 0, precision.Half, precision, place);

    /// <summary>A code that a printed table does not list: exactly zero.</summary>
    public static Figure NotListed(Precision precision, Place? place = null) => new(Presence.NotListed, 0, 0, precision, place);

    /// <summary>A quantity that is not printed: unknown.</summary>
    public static Figure Absent(Precision precision, Place? place = null) => new(Presence.Absent, 0, 0, precision, place);

    /// <summary>A whole number of things.</summary>
    public static Figure Count(long value, Place? place = null) => Printed(value, Precision.Count, place);

    /// <summary>The same figure at another place.</summary>
    public Figure At(Place? place) => new(_presence, Value, Half, _precision, place);

    /// <summary>The same print with another value: what a repair proposes.</summary>
    public Figure WithValue(long value) => new(Presence.Printed, value, _presence == Presence.NotListed ? _precision.Half : Half, _precision, Place);

    /// <summary>Whether a figure may have this value; a correction to one that no document could tell corrects nothing.</summary>
    internal static bool CanTell(Int128 value) => Int128.Abs(value) <= Largest;

    /// <inheritdoc/>
    public bool Equals(Figure other) => _presence == other._presence && Value == other.Value && Half == other.Half
        && _precision == other._precision && Equals(Place, other.Place);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_presence, Value, Half, _precision, Place);

    /// <summary>Same print at the same place.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Another print or another place.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);
}
