using System.CommandLine;

namespace PublicFinance.Cli.Output;

/// <summary><c>--format text|json</c>, for commands that speak to people or to programs.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(Session session)
        : base("--format")
    {
        Description = session.Say("输出格式，默认为 text", "format of the output, text unless told");
        HelpName = "text|json";
        this.AcceptOnly(session.Language, "text", "json");
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(this) == "json";
}
