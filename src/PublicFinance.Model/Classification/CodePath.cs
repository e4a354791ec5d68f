using System.Collections;

namespace PublicFinance.Model.Classification;

/// <summary>
/// The codes above a code, from the 类 down to the parent: [208, 20805] for 2080505, so that <c>path[^1]</c> is the parent.
/// Computed from the code's own digits; nothing is allocated.
/// </summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
public readonly struct CodePath<TCode> : IReadOnlyList<TCode>, IEquatable<CodePath<TCode>>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly TCode _code;

    internal CodePath(TCode code) => _code = code;

    /// <summary>The number of ancestors: none for a 类, one for a 款, two for a 项.</summary>
    public int Count => _code.IsEmpty ? 0 : (int)_code.Level - 1;

    /// <summary>The ancestor at a position, 0 being the 类.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TCode this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            TCode code = _code.Parent;
            for (int above = Count - 1; above > index; above--)
            {
                code = code.Parent;
            }

            return code;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TCode> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True if both are the path to the same code.</summary>
    /// <param name="other">The other path.</param>
    public bool Equals(CodePath<TCode> other) => _code.Equals(other._code);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CodePath<TCode> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code.GetHashCode();

    /// <summary>True if both are the path to the same code.</summary>
    public static bool operator ==(CodePath<TCode> left, CodePath<TCode> right) => left.Equals(right);

    /// <summary>True if the paths lead to different codes.</summary>
    public static bool operator !=(CodePath<TCode> left, CodePath<TCode> right) => !left.Equals(right);
}
