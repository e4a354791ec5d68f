using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>Several years of a unit, earliest first, some years perhaps missing; each year opens as the one before closed. Codes are those in use in their year.</summary>
public sealed record YearBooks(IReadOnlyList<YearBook> Years)
{
    private static readonly Precision[] Precisions =
    [
        Precision.Of(AmountUnit.Yuan, 2), Precision.Of(AmountUnit.Yuan, 0), Precision.Of(AmountUnit.TenThousandYuan, 2), Precision.Of(AmountUnit.TenThousandYuan, 6), Precision.Of(AmountUnit.TenThousandYuan, 0),
    ];

    /// <summary>Codes of three levels that the catalogue knows to be succeeded or to succeed, with the year.</summary>
    private static readonly ImmutableArray<CodeSuccession<FunctionCode>> Moves =
    [
        .. CodeCatalogue.For(2024).Function.Entries.SelectMany(e => CodeCatalogue.For(2024).Function.Predecessors(e.Code))
            .Where(s => s.Code.ToInt32() > 999_999 && s.Successor.ToInt32() > 999_999 && CodeCatalogue.For(2024).Function.Successors(s.Code).Count == 1).Distinct(),
    ];

    private static readonly int[] Lasting = [2010301, 2050201, 2050202, 2080505, 2101101, 2210201];

    public IReadOnlyList<FinalAccounts> Accounts => [.. Years.Select(y => y.Accounts)];

    public IReadOnlyList<FinalAccounts> Exact => [.. Years.Select(y => y.Exact)];

    public static Arbitrary<YearBooks> Arbitrary() => Arb.From(
        from first in Gen.Choose(2017, 2023)
        from steps in Gen.NonEmptyListOf(Gen.Elements(1, 1, 1, 1, 2)).Select(l => l.Take(4).ToList())
        from books in Gen.CollectToList(steps.Aggregate(new List<int> { first }, (all, step) => [.. all, all[^1] + step]).Where(y => y <= 2024), Book)
        select new YearBooks(Continued(books)));

    public override string ToString() => string.Join('\n', Years);

    /// <summary>A move of which one code is in use in the year: the code.</summary>
    public static int CodeIn(CodeSuccession<FunctionCode> move, int year) => year >= move.Year ? move.Successor.ToInt32() : move.Code.ToInt32();

    private static Gen<YearBook> Book(int year) =>
        from precision in Gen.Elements(Precisions)
        from plain in Gen.Elements(Lasting).ListOf()
        from moved in Gen.Elements(Moves.ToArray()).ListOf()
        from amounts in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999), Gen.Choose(0, 999_999_999)).ListOf(plain.Count + moved.Count)
        from kept in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 99_999_999)).ListOf(4)
        select new YearBook(
            year, precision, plain.Concat(moved.Select(m => CodeIn(m, year))).Zip(amounts).GroupBy(p => p.First).ToImmutableSortedDictionary(g => g.Key, g => g.Sum(p => (long)p.Second)),
            [0, 0, 0, 0], [.. kept.Select(k => (long)k)]);

    private static List<YearBook> Continued(List<YearBook> books)
    {
        for (int i = 1; i < books.Count; i++)
        {
            books[i] = books[i] with { Opening = books[i - 1].Closing };
        }

        return books;
    }
}
