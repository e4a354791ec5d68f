using System.CommandLine;

namespace PublicFinance.Cli.Output;

/// <summary><c>--output FILE</c>, for commands that write a result.</summary>
internal sealed class OutputOption : Option<string>
{
    public OutputOption(Session session)
        : base("--output", "-o")
    {
        Description = session.Say("写入文件而不是标准输出", "write to a file instead of standard output");
        HelpName = "FILE";
    }

    /// <summary>The file asked for, or standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public OutputTarget Open(ParseResult parsed, Session session) => new(parsed.GetValue(this), session);
}
