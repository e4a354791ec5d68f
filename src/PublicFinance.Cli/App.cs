using System.CommandLine;
using PublicFinance.Cli.Commands;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>The command line as a function from arguments and streams to an exit code.</summary>
internal static class App
{
    /// <summary>All commands; a new one is its class and its line here.</summary>
    private static IEnumerable<CliCommand> Commands(Session session) =>
    [
        new AuditCommand(session),
        new ClaimsCommand(session),
        new NarrateCommand(session),
        new RulesCommand(session),
        new ExplainCommand(session),
        new SchemaCommand(session),
        new CodeCommand(session),
        new DeriveCommand(session),
        new MergeCommand(session),
        new SeriesCommand(session),
        new ScoreCommand(session),
    ];

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var session = new Session(terminal, LanguageOption.Guess(args));
        RootCommand root = new(session.Say("审核部门决算的勾稽关系。", "Audit Chinese departmental final accounts."));
        foreach (CliCommand command in Commands(session))
        {
            root.Subcommands.Add(command);
        }

        root.Options.Add(session.LanguageOption);
        BuiltInOptions.Prepare(root, session);
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string problem in UsageText.Of(parsed, session.Language))
            {
                session.Complain(problem);
            }

            terminal.Error.WriteLine(UsageText.Hint(parsed, session.Language));

            return ExitCode.Unusable;
        }

        using StreamWriter output = Terminal.Writer(terminal.Output);
        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (UsageException problem)
        {
            session.Complain(problem.Message);
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or ArithmeticException or FormatException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException)
        {
            session.Complain(session.Say($"程序内部错误，请报告：{problem.GetType().Name}：{problem.Message}", $"internal error, please report it: {problem.GetType().Name}: {problem.Message}"));
            return ExitCode.Unusable;
        }
        catch (IOException)
        {
            return ExitCode.Unusable;       // the reader of our output went away; there is nobody to tell
        }
    }
}
