namespace PublicFinance.Model.Classification;

/// <summary>
/// Statements of the data about codes, of which the first that fits a code and year decides. Kept by the digits of 类 and 款, so that a code
/// of which nothing is said is seen to be one at once.
/// </summary>
internal sealed class CodeRules<TValue>
{
    private const int PrefixDigits = 5;

    private readonly Dictionary<int, CodeRule<TValue>[]> _byPrefix = [];
    private readonly CodeRule<TValue>[] _wherever;

    /// <param name="rules">The statements, the stronger ones first.</param>
    public CodeRules(IReadOnlyCollection<CodeRule<TValue>> rules)
    {
        All = rules;
        _wherever = [.. rules.Where(r => Prefix(r).Contains('?', StringComparison.Ordinal))];
        foreach (string prefix in rules.Select(Prefix).Where(p => !p.Contains('?', StringComparison.Ordinal)).Distinct())
        {
            _byPrefix[CodeDigits.Number(prefix)] = [.. rules.Where(r => new CodePattern(Prefix(r)).Matches(prefix))];
        }
    }

    /// <summary>Every statement, in the order of the data.</summary>
    public IReadOnlyCollection<CodeRule<TValue>> All { get; }

    /// <summary>The first rule that speaks of the code in the year; null if none does.</summary>
    public CodeRule<TValue>? Find<TCode>(TCode code, int fiscalYear)
        where TCode : struct, IClassificationCode<TCode>
    {
        int value = code.ToInt32();
        int prefix = CodeDigits.Level(value) == CodeLevel.Item ? CodeDigits.Parent(value) : value;
        if (!_byPrefix.TryGetValue(prefix, out CodeRule<TValue>[]? rules))
        {
            rules = _wherever;
        }

        foreach (CodeRule<TValue> rule in rules)
        {
            if (fiscalYear >= rule.First && fiscalYear <= rule.Last && rule.Pattern.Matches(code))
            {
                return rule;
            }
        }

        return null;
    }

    private static string Prefix(CodeRule<TValue> rule) => rule.Pattern.Text[..Math.Min(PrefixDigits, rule.Pattern.Text.Length)];
}
