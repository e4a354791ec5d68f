using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Classification;

/// <summary>Generators of codes: any digits of the right shape, known to a catalogue or not.</summary>
public static class Codes
{
    public static Arbitrary<FunctionCode> Function() => Arb.From(Numbers(2, 3).Select(FunctionCode.FromInt32));

    public static Arbitrary<DepartmentEconomicCode> DepartmentEconomic() => Arb.From(Numbers(3, 2).Select(DepartmentEconomicCode.FromInt32));

    public static Arbitrary<GovernmentEconomicCode> GovernmentEconomic() => Arb.From(Numbers(5, 2).Select(GovernmentEconomicCode.FromInt32));

    public static Arbitrary<RevenueCode> Revenue() => Arb.From(Numbers(1, 3).Select(RevenueCode.FromInt32));

    /// <summary>Few different pairs, so that codes of one family are common.</summary>
    public static Gen<int> Numbers(int lead, int deepest)
        => from depth in Gen.Choose(1, deepest)
           from pairs in Gen.OneOf(Gen.Choose(1, 3), Gen.Choose(1, 99)).ListOf(depth)
           select pairs.Aggregate(lead, (number, pair) => (number * 100) + pair);
}
