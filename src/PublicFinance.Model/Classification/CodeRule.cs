namespace PublicFinance.Model.Classification;

/// <summary>A statement of the data about many codes in a span of fiscal years.</summary>
internal sealed record CodeRule<TValue>(CodePattern Pattern, int First, int Last, TValue Value)
{
    /// <summary>The first rule that speaks of the code in the year; null if none does.</summary>
    public static CodeRule<TValue>? Find<TCode>(CodeRule<TValue>[] rules, TCode code, int fiscalYear)
        where TCode : struct, IClassificationCode<TCode>
    {
        Span<char> digits = stackalloc char[CodeDigits.ItemDigits];
        _ = code.TryFormat(digits, out int length, default, null);
        foreach (CodeRule<TValue> rule in rules)
        {
            if (fiscalYear >= rule.First && fiscalYear <= rule.Last && rule.Pattern.Matches(digits[..length]))
            {
                return rule;
            }
        }

        return null;
    }
}
