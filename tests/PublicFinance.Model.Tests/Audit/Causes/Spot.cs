using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>A place that has a name and stands on a page.</summary>
public sealed record Spot(string Text, string Page = "") : Place
{
    public override string Name => Text;

    public override object? Sheet => Page.Length > 0 ? Page : null;
}
