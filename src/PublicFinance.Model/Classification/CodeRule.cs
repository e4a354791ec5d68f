namespace PublicFinance.Model.Classification;

/// <summary>A statement of the data about many codes in a span of fiscal years.</summary>
internal sealed record CodeRule<TValue>(CodePattern Pattern, int First, int Last, TValue Value);
