using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Classification;

namespace PublicFinance.Benchmarks;

/// <summary>
/// Looking up a code in a year, as a ratio to the least that a look-up could be: a dictionary from number to name that knows one year only.
/// </summary>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private const int Year = 2024;
    private readonly FunctionCode[] _codes = [.. CodeCatalogue.For(Year).Function.Entries.Select(e => e.Code)];
    private readonly Dictionary<int, string> _names = CodeCatalogue.For(Year).Function.Entries.ToDictionary(e => e.Code.ToInt32(), e => e.Name);
    private readonly CodeCatalogue _catalogue = CodeCatalogue.For(Year);
    private readonly FunctionCode _unlisted = FunctionCode.Parse("2080588");
    private int _next;

    [Benchmark(Baseline = true)]
    public string DictionaryOfOneYear() => _names[Next().ToInt32()];

    [Benchmark]
    public string? NameInYear() => _catalogue.Name(Next());

    [Benchmark]
    public string? CatalogueOfYearThenName() => CodeCatalogue.For(Year).Name(Next());

    [Benchmark]
    public CodeStatus UnlistedCode() => _catalogue.Find(_unlisted).Status;

    [Benchmark]
    public NameAgreement CheckPrintedName() => _catalogue.Function.Check(_unlisted.Parent, "行政事业单位养老支出").Agreement;

    [Benchmark]
    public bool AcceptPrintedName() => _catalogue.Function.Accepts(_unlisted.Parent, "行政事业单位养老支出");

    [Benchmark]
    public bool AcceptSpacedName() => _catalogue.Function.Accepts(_unlisted.Parent, "行政事业单位 养老支出");

    [Benchmark]
    public int ReadPath() => _catalogue.Function.ByName("一般公共服务支出（类）财政事务（款）行政运行（项）").Count;

    private FunctionCode Next()
    {
        _next = _next + 1 < _codes.Length ? _next + 1 : 0;
        return _codes[_next];
    }
}
