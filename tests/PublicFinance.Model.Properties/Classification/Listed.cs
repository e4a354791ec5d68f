using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Classification;

/// <summary>Generators of rows that a catalogue lists, and of years that it covers.</summary>
public static class Listed
{
    private static readonly CodeEntry<FunctionCode>[] s_entries = [.. Enumerable.Range(2018, 8)
        .SelectMany(y => CodeCatalogue.For(y).Function.Entries).Distinct()];

    public static Arbitrary<CodeEntry<FunctionCode>> Entry() => Arb.From(Gen.Elements(s_entries));

    public static Arbitrary<FiscalYear> Year() => Arb.From(Gen.Choose(2018, 2025).Select(y => new FiscalYear(y)));
}
