namespace PublicFinance.Model.Amounts;

/// <summary>An exact amount of money in CNY (人民币金额), in whole fen.</summary>
public readonly partial struct Amount : IEquatable<Amount>
{
    private Amount(long fen) => Fen = fen;

    /// <summary>The amount in fen.</summary>
    public long Fen { get; }

    /// <summary>An amount of so many fen.</summary>
    public static Amount FromFen(long fen) => new(fen);

    /// <inheritdoc/>
    public bool Equals(Amount other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();

    /// <summary>Equal amounts.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Fen == right.Fen;

    /// <summary>Different amounts.</summary>
    public static bool operator !=(Amount left, Amount right) => left.Fen != right.Fen;
}
