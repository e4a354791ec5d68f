using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>The parser's own options, in the user's language.</summary>
internal static class BuiltInOptions
{
    public static void Prepare(RootCommand root, Session session)
    {
        foreach (Option option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = session.Say("显示用法", "show usage");
                    help.Action = session.Language == Language.Chinese ? new ChineseHelp((SynchronousCommandLineAction)help.Action!) : help.Action;
                    break;
                case VersionOption version:
                    version.Description = session.Say("显示版本", "show the version");
                    version.Action = new PrintVersion();
                    break;
            }
        }
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
            return ExitCode.Clean;
        }
    }
}
