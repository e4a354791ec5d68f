namespace PublicFinance.Model.Classification;

public sealed partial class CodeCatalogue
{
    /// <summary>
    /// A catalogue with more rows, as the 项 that a province adds. The built-in rows stay as they are: a row for a code and year that has one
    /// is refused.
    /// </summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    /// <param name="entries">The rows to add; their parents are in the catalogue or among them.</param>
    /// <exception cref="ArgumentException">A row overlaps another of its code, or has no parent.</exception>
    public CodeCatalogue With<TCode>(IEnumerable<CodeEntry<TCode>> entries)
        where TCode : struct, IClassificationCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(entries);
        CodeStore<TCode> extended = List<TCode>().Source.Value.With(entries);
        Lazy<CodeStore<TCode>> store = new(extended);
        return new(FiscalYear, Or(store, Function), Or(store, DepartmentEconomic), Or(store, GovernmentEconomic), Or(store, Revenue));
    }

    /// <summary>
    /// A catalogue with more rows from comma-separated values (RFC 4180) under the header <c>code,name,from_year,to_year,evidence</c>, or for
    /// function codes <c>code,name,from_year,to_year,fund,evidence</c>. A year may be empty; fund is empty, general, fund, capital or social;
    /// evidence is recall, seen:KEY or host:WORDS.
    /// </summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    /// <param name="csv">The text.</param>
    /// <exception cref="FormatException">The text is not such a table; the message tells the line.</exception>
    /// <exception cref="ArgumentException">A row overlaps another of its code, or has no parent.</exception>
    public CodeCatalogue WithCsv<TCode>(string csv)
        where TCode : struct, IClassificationCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(csv);
        return With(EntryCsv.Read<TCode>(csv));
    }

    private static Lazy<CodeStore<TOther>> Or<TCode, TOther>(Lazy<CodeStore<TCode>> extended, CodeList<TOther> list)
        where TCode : struct, IClassificationCode<TCode>
        where TOther : struct, IClassificationCode<TOther>
        => (object)extended as Lazy<CodeStore<TOther>> ?? list.Source;
}
