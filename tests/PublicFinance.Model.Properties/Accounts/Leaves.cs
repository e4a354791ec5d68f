using FsCheck;
using FsCheck.Fluent;

namespace PublicFinance.Model.Properties.Accounts;

/// <summary>The leaves of a small functional table: distinct codes of all levels, none above another, each with amounts in hundredths or blank.</summary>
public sealed record Leaves(IReadOnlyList<(string Code, long? Basic, long? Project)> Rows)
{
    public static Arbitrary<Leaves> Arbitrary() => Arb.From(Gen.ListOf(Row()).Select(rows => new Leaves(
        [.. rows.DistinctBy(r => r.Code).Where(r => !rows.Any(o => o.Code != r.Code && o.Code.StartsWith(r.Code, StringComparison.Ordinal)))])));

    public override string ToString() => string.Join("; ", Rows);

    private static Gen<(string Code, long? Basic, long? Project)> Row()
        => from depth in Gen.Choose(1, 3)
           from pairs in Gen.Choose(1, 3).ListOf(depth)
           from basic in Cell()
           from project in Cell()
           select ("2" + string.Concat(pairs.Select(p => $"0{p}")), basic, project);

    private static Gen<long?> Cell() => Gen.OneOf(
        Gen.Constant<long?>(null),
        Gen.Constant<long?>(0),
        Gen.Choose(-99_999, 9_999_999).Select(v => (long?)v));
}
