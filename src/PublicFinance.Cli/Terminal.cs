using System.Text;

namespace PublicFinance.Cli;

/// <summary>What a command reads from and writes to; the tests put memory in its place.</summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    /// <summary>Results, and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Errors, remarks and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when a person reads the output on a terminal that knows colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>True when a person sees the error stream.</summary>
    public bool IsWatched { get; init; }

    /// <summary>True when the output goes to a file or another program.</summary>
    public bool IsRedirected { get; init; } = true;

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && (!Console.IsOutputRedirected || !Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Utf8;
        }

        bool isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            HasColours = !Console.IsOutputRedirected && !isPlain,
            IsWatched = !Console.IsErrorRedirected && !isPlain,
            IsRedirected = Console.IsOutputRedirected,
        };
    }

    /// <summary>A writer of text in UTF-8 without byte order mark and with plain line feeds.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
}
