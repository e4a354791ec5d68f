using System.Collections.Concurrent;

namespace PublicFinance.Model.Classification;

/// <summary>
/// The 政府收支分类科目 of a fiscal year: names, levels, budgets, history. Facts with their evidence; not complete, and what it lacks is
/// unknown to it, not wrong. Immutable; data is read when it is first needed. The years covered are told in docs/classification.md.
/// </summary>
public sealed partial class CodeCatalogue
{
    private static readonly ConcurrentDictionary<int, CodeCatalogue> s_builtIn = new();
    private static readonly Lazy<CodeStore<FunctionCode>> s_function = new(() => new());
    private static readonly Lazy<CodeStore<DepartmentEconomicCode>> s_departmentEconomic = new(() => new());
    private static readonly Lazy<CodeStore<GovernmentEconomicCode>> s_governmentEconomic = new(() => new());
    private static readonly Lazy<CodeStore<RevenueCode>> s_revenue = new(() => new());

    private static readonly Lazy<int> s_latestYear = new(static () => new[]
    {
        CatalogueData.Coverage<FunctionCode>().Last, CatalogueData.Coverage<DepartmentEconomicCode>().Last,
        CatalogueData.Coverage<GovernmentEconomicCode>().Last, CatalogueData.Coverage<RevenueCode>().Last,
    }.Min());

    private CodeCatalogue(
        int fiscalYear,
        Lazy<CodeStore<FunctionCode>> function,
        Lazy<CodeStore<DepartmentEconomicCode>> departmentEconomic,
        Lazy<CodeStore<GovernmentEconomicCode>> governmentEconomic,
        Lazy<CodeStore<RevenueCode>> revenue)
    {
        FiscalYear = fiscalYear;
        Function = new(fiscalYear, function);
        DepartmentEconomic = new(fiscalYear, departmentEconomic);
        GovernmentEconomic = new(fiscalYear, governmentEconomic);
        Revenue = new(fiscalYear, revenue);
    }

    /// <summary>The last fiscal year of which the built-in data has an edition of every classification.</summary>
    public static int LatestYear => s_latestYear.Value;

    /// <summary>The fiscal year.</summary>
    public int FiscalYear { get; }

    /// <summary>支出功能分类.</summary>
    public CodeList<FunctionCode> Function { get; }

    /// <summary>部门预算支出经济分类.</summary>
    public CodeList<DepartmentEconomicCode> DepartmentEconomic { get; }

    /// <summary>政府预算支出经济分类.</summary>
    public CodeList<GovernmentEconomicCode> GovernmentEconomic { get; }

    /// <summary>收入分类: 类 and 款.</summary>
    public CodeList<RevenueCode> Revenue { get; }

    /// <summary>The built-in catalogue of a fiscal year. A year outside the data has codes, but no verified names.</summary>
    /// <param name="fiscalYear">The fiscal year, 1949 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not such a year.</exception>
    public static CodeCatalogue For(int fiscalYear)
    {
        if (s_builtIn.TryGetValue(fiscalYear, out CodeCatalogue? catalogue))
        {
            return catalogue;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(fiscalYear, 1949);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiscalYear, 9999);
        return s_builtIn.GetOrAdd(
            fiscalYear, static year => new(year, s_function, s_departmentEconomic, s_governmentEconomic, s_revenue));
    }

    /// <summary>This catalogue, with what a host added to it, of another fiscal year.</summary>
    /// <param name="fiscalYear">The fiscal year.</param>
    public CodeCatalogue In(int fiscalYear)
        => new(fiscalYear, Function.Source, DepartmentEconomic.Source, GovernmentEconomic.Source, Revenue.Source);

    /// <summary>The codes of one kind.</summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    public CodeList<TCode> List<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => (CodeList<TCode>)(typeof(TCode) == typeof(FunctionCode) ? Function
            : typeof(TCode) == typeof(DepartmentEconomicCode) ? DepartmentEconomic
            : typeof(TCode) == typeof(GovernmentEconomicCode) ? GovernmentEconomic
            : (object)Revenue);

    /// <summary>What is known of a code in the year.</summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    /// <param name="code">The code.</param>
    public CodeLookup<TCode> Find<TCode>(TCode code)
        where TCode : struct, IClassificationCode<TCode>
        => List<TCode>()[code];

    /// <summary>The official name of a code in the year; null if no row of the year has it.</summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    /// <param name="code">The code.</param>
    public string? Name<TCode>(TCode code)
        where TCode : struct, IClassificationCode<TCode>
        => List<TCode>().Name(code);
}
