using Spectre.Console;

namespace PublicFinance.Cli;

/// <summary>Shows on the error stream how far a long run is, when a person is watching and the results go elsewhere.</summary>
internal static class Progress
{
    private const int LongRun = 20;

    /// <summary>The same items, shown as they pass where the results go elsewhere; ends with <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static IEnumerable<T> Watch<T>(Session session, int count, bool isElsewhere, IEnumerable<T> items, CancellationToken cancellation)
    {
        if (!session.Terminal.IsWatched || !isElsewhere || count < LongRun)
        {
            foreach (T item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return item;
            }

            yield break;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Terminal.Error) });
        int done = 0, shown = -1;
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
            int percent = ++done * 100 / count;
            if (percent != shown)
            {
                console.Markup($"\r[grey]{session.Say("审核", "auditing")} {done}/{count} ({percent}%)[/]");
                shown = percent;
            }
        }

        console.WriteLine();
    }
}
