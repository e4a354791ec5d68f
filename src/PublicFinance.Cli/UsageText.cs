using System.CommandLine;
using System.CommandLine.Parsing;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>Says what is wrong with the arguments. The parser's own messages are English only.</summary>
internal static class UsageText
{
    public static IEnumerable<string> Of(ParseResult parsed, Language language) =>
        parsed.Errors.Where(e => e.SymbolResult is not CommandResult || parsed.UnmatchedTokens.Count == 0 || Unmatched(e, parsed) is not null)
            .Select(e => Of(e, parsed, language)).Distinct(StringComparer.Ordinal);

    /// <summary>Where the right usage is told.</summary>
    public static string Hint(ParseResult parsed, Language language)
    {
        string command = parsed.CommandResult.Command is RootCommand ? "juesuan" : $"juesuan {parsed.CommandResult.Command.Name}";
        return language.Choose($"用法见 {command} --help", $"see {command} --help --lang en");
    }

    private static string? Unmatched(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal));

    private static string Of(ParseError error, ParseResult parsed, Language language)
    {
        if (language == Language.English || error.Message.Any(c => c > '\u2e80'))
        {
            return error.Message;
        }

        if (Unmatched(error, parsed) is { } token)
        {
            return parsed.CommandResult.Command is RootCommand ? $"没有命令“{token}”" : $"不认识的参数“{token}”";
        }

        return error.SymbolResult switch
        {
            OptionResult option => $"选项 {option.Option.Name} 缺少值或重复",
            ArgumentResult argument => $"缺少参数 {argument.Argument.Name}",
            CommandResult { Command: RootCommand } => "缺少命令",
            CommandResult { Command.Arguments: [{ } argument, ..] } => $"缺少参数 {argument.Name}",
            _ => error.Message,
        };
    }
}
