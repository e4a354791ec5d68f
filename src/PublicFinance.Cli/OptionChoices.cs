using System.CommandLine;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class OptionChoices
{
    /// <summary>Accepts only these words; the message about another one is in the user's language.</summary>
    public static void AcceptOnly(this Option<string> option, Language language, params string[] words) => option.Validators.Add(result =>
    {
        foreach (string value in result.Tokens.Select(t => t.Value).Where(v => !words.Contains(v, StringComparer.Ordinal)))
        {
            result.AddError(language.Choose(
                $"选项 {option.Name} 的值应为 {string.Join("、", words)} 之一，而不是“{value}”",
                $"{option.Name} is one of {string.Join(", ", words)}, not '{value}'"));
        }
    });
}
