using System.CommandLine;

namespace PublicFinance.Cli.Input;

/// <summary>The argument <c>PATH...</c> of commands that read documents.</summary>
internal static class InputPaths
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    public static Argument<string[]> Argument(Session session)
    {
        Argument<string[]> argument = new("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = session.Say("文件；文件夹（含下级）；“-”为标准输入", "a file; a folder with all below it; - for standard input"),
        };
        argument.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(t => t.Value).Where(v => v.StartsWith('-') && v != StandardInput && !Path.Exists(v)))
            {
                result.AddError(session.Say($"没有选项 {path}", $"there is no option {path}"));
            }
        });
        return argument;
    }

    /// <summary>How reports name the source of a path.</summary>
    public static string SourceOf(string path) => path == StandardInput ? "<stdin>" : path.Replace('\\', '/');
}
