using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan claims FILE</c>: what was read from a narrative, and which numbers were not.</summary>
internal sealed class ClaimsCommand : CliCommand
{
    private readonly Argument<string> _path;
    private readonly Option<string> _format;
    private readonly NarrativeOptions _reading;
    private readonly OutputOption _output;

    public ClaimsCommand(Session session)
        : base(session, "claims", "列出情况说明中读到的数据和未读的数字", "list what was read from a narrative, and the numbers that were not")
    {
        _path = new("FILE") { Description = session.Say("情况说明（UTF-8 文本）；“-”为标准输入", "the narrative, text in UTF-8; - for standard input") };
        _format = new("--format") { Description = session.Say("输出格式，默认为 text", "format of the output, text unless told"), HelpName = "text|json" };
        _format.AcceptOnly(session.Language, "text", "json");
        _reading = new NarrativeOptions(session);
        _output = new OutputOption(session);
        Arguments.Add(_path);
        foreach (Option option in new Option[] { _format, _reading.Year, _reading.Template, _output })
        {
            Options.Add(option);
        }
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        _reading.Use(parsed);
        (string source, string text) = NarrativeFile.Read(parsed.GetRequiredValue(_path), Session);
        NarrativeReading reading = _reading.Read(source, text, null);
        using OutputTarget target = _output.Open(parsed, Session);
        if (parsed.GetValue(_format) == "json")
        {
            ClaimsJson.Write(source, reading, target.Stream);
        }
        else
        {
            using StreamWriter writer = Terminal.Writer(target.Stream);
            new ClaimsText(writer, Session.Language, new Ink(target.HasColours)).Write(source, reading);
        }

        target.Commit();
        return ExitCode.Clean;
    }
}
