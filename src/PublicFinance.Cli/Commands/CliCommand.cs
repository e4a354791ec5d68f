using System.CommandLine;

namespace PublicFinance.Cli.Commands;

/// <summary>A command: its options in the constructor, its work in <see cref="Run"/>.</summary>
internal abstract class CliCommand : Command
{
    protected CliCommand(Session session, string name, string chinese, string english)
        : base(name, session.Say(chinese, english))
    {
        Session = session;
        SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
    }

    protected Session Session { get; }

    /// <summary>Does the work and gives the exit code.</summary>
    /// <exception cref="UsageException">The command cannot do what it was asked for.</exception>
    protected abstract int Run(ParseResult parsed, CancellationToken cancellation);
}
