using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Amounts;

/// <summary>Amounts of every size a budget knows, and the edges of the range.</summary>
public static class AmountGen
{
    /// <summary>Any 64 bits, made smaller by a shift.</summary>
    private static Gen<long> Bits(int shift) =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((long)high << 32) | (uint)low) >> shift;

    /// <summary>Fen: zero, small, round, large and at the edge, of both signs.</summary>
    public static Gen<long> Fen { get; } = Gen.OneOf(
        Gen.Elements(0L, 1, -1, 5, -5, 49, 50, 99, 99_900, long.MaxValue, long.MinValue, long.MaxValue - 1, 100_000_000_000_000_000),
        Gen.Choose(-100_000, 100_000).Select(x => (long)x),
        Gen.Choose(-100_000, 100_000).Select(x => x * 10_000L),
        Bits(13),
        Bits(0));

    /// <summary>Amounts anywhere in the range.</summary>
    public static Arbitrary<Amount> Amounts() => Arb.From(Fen.Select(Amount.FromFen));

    /// <summary>Percentages anywhere in the range.</summary>
    public static Arbitrary<Percentage> Percentages() => Arb.From(Fen.Select(Percentage.FromBillionths));

    /// <summary>The three units.</summary>
    public static Arbitrary<AmountUnit> Units() => Arb.From(Gen.Elements(Enum.GetValues<AmountUnit>()));

    /// <summary>Weights that can be allocated by: many ties and zeros, some huge.</summary>
    public static Arbitrary<long[]> Weights() => Arb.From(
        from few in Gen.OneOf<long>(
            Gen.Choose(0, 3).Select(x => (long)x),
            Gen.Choose(0, 1_000_000).Select(x => (long)x),
            Bits(0).Select(x => x & long.MaxValue)).NonEmptyListOf()
        from at in Gen.Choose(0, few.Count - 1)
        select few.Select((w, i) => i == at && w == 0 ? 1L : w).ToArray());

    /// <summary>Texts near the grammar of numbers, right and wrong.</summary>
    public static Arbitrary<NumberText> Texts() => Arb.From(Gen.OneOf(
        from parts in Gen.Elements("", "-", "0", "1", "9", "00", "10", "12345678901234567", ".", ".5", ".50", ".005", ".000000", ",", "e3", "(5)", " ", "+", "元", "万元", "亿元", "％", "NaN", "٣").ListOf()
        select new NumberText(string.Concat(parts.Take(6))),
        from fen in Fen
        from unit in Gen.Elements("", "元", "万元", "亿元")
        from decimals in Gen.Choose(0, 12)
        select new NumberText(fen.ToString(System.Globalization.CultureInfo.InvariantCulture) + (decimals > 0 ? "." + "0000000000001"[..decimals] : "") + unit)));
}

/// <summary>A text that may or may not be a number.</summary>
public sealed record NumberText(string Value);
