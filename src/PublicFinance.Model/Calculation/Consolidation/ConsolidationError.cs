namespace PublicFinance.Model.Calculation;

/// <summary>Why units or adjustments cannot be added up; both sides are named.</summary>
/// <param name="Message">In English.</param>
/// <param name="ChineseMessage">In Chinese.</param>
public sealed record ConsolidationError(string Message, string ChineseMessage)
{
    /// <inheritdoc/>
    public override string ToString() => ChineseMessage;
}
