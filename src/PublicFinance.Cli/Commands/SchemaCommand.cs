using System.CommandLine;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan schema</c>: the JSON Schema of final accounts.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private readonly OutputOption _output;

    public SchemaCommand(Session session)
        : base(session, "schema", "输出决算数据文件的 JSON Schema", "write the JSON Schema of final accounts")
    {
        _output = new OutputOption(session);
        Options.Add(_output);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using OutputTarget target = _output.Open(parsed, Session);
        using (StreamWriter writer = Terminal.Writer(target.Stream))
        {
            writer.WriteLine(AccountsSchema.Write());
        }

        target.Commit();
        return ExitCode.Clean;
    }
}
