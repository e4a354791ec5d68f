using System.CommandLine;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan rules</c>: the rules with severity and title.</summary>
internal sealed class RulesCommand(Session session) : CliCommand(session, "rules", "列出全部规则", "list all rules")
{
    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        foreach (Rule rule in Auditor.Official.Rules)
        {
            // All Chinese names of severities are equally wide.
            output.WriteLine($"{rule.Id}  {rule.Severity.NameIn(Session.Language).PadRight(Session.Language == Language.English ? 7 : 0)}  {rule.TitleIn(Session.Language)}");
        }

        output.Flush();
        return ExitCode.Clean;
    }
}
