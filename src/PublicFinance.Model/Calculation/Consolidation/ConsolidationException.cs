namespace PublicFinance.Model.Calculation;

/// <summary>Units that cannot be added up: of different years or forms, or one twice; or an adjustment that fits none of them.</summary>
public sealed class ConsolidationException : ArgumentException
{
    internal ConsolidationException(ConsolidationError error)
        : base(error.Message) => Error = error;

    /// <summary>Why.</summary>
    public ConsolidationError Error { get; }
}
