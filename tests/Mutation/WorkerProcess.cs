using System.Diagnostics;
using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>A worker from outside: asked with a limit of time, ended when it does not answer or dies.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    public WorkerProcess(string folder, int cases, int active = 0)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), "worker", folder, cases.ToString(CultureInfo.InvariantCulture), active.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xC0000000";      // a mutant that allocates for ever ends
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        if (Read(60_000) != "ready")
        {
            throw new InvalidOperationException("The worker does not start.");
        }
    }

    /// <summary>The answer, or null when there was none in time or the process is dead.</summary>
    public string? Ask(string command, int milliseconds)
    {
        try
        {
            _process.StandardInput.WriteLine(command);
            _process.StandardInput.Flush();
            return Read(milliseconds);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public string? Read(int milliseconds)
    {
        Task<string?> line = _process.StandardOutput.ReadLineAsync();
        return line.Wait(milliseconds) ? line.Result : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    /// <summary>Run by `dotnet run` this is a program of its own; run by `dotnet Mutation.dll` the host needs its name.</summary>
    private static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(WorkerProcess).Assembly.Location] : [];
}
