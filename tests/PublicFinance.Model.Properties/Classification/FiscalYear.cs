using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Classification;

/// <summary>A year that the data covers.</summary>
public sealed record FiscalYear(int Value)
{
    public CodeList<FunctionCode> Function => CodeCatalogue.For(Value).Function;
}
