using System.Text;

namespace PublicFinance.Cli.Tests.Support;

/// <summary>Runs the command line in this process, with memory for its streams, as if started at the repository's root.</summary>
internal sealed record Cli(int ExitCode, string Output, string Error, byte[] OutputBytes)
{
    public static Task<Cli> RunAsync(params string[] args) => RunAsync([], args);

    public static async Task<Cli> RunAsync(byte[] input, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        var terminal = new Terminal { Input = new MemoryStream(input), Output = output, Error = error };
        int code = await App.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        byte[] bytes = output.ToArray();
        return new Cli(code, Encoding.UTF8.GetString(bytes), error.ToString(), bytes);
    }
}
