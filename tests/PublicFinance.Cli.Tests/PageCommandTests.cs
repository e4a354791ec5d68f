using System.Text;
using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

/// <summary>
/// Every command on the how-to pages is run and prints what the page shows; UPDATE_DOCS=1 writes it anew. In a <c>console</c> block <c>$</c>
/// begins a command, <c>cd</c> names the folder of its files, and <c>…</c> stands for the lines that are left out at the end.
/// </summary>
public class PageCommandTests
{
    private const string More = "…";

    [Theory]
    [InlineData("consolidation.md", 5)]
    [InlineData("series.md", 3)]
    [InlineData("scorecards.md", 4)]
    public async Task The_commands_of_a_page_print_what_it_shows(string page, int least)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        string[] shown = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        using TempFolder folder = new();
        int commands = 0;
        StringBuilder current = new();
        string directory = Repository.Root;
        bool isConsole = false;
        for (int i = 0; i < shown.Length; i++)
        {
            isConsole = shown[i].StartsWith("```", StringComparison.Ordinal) ? shown[i] == "```console" : isConsole;
            current.Append(shown[i]).Append('\n');
            if (!isConsole || !shown[i].StartsWith("$ ", StringComparison.Ordinal))
            {
                continue;
            }

            string[] words = shown[i][2..].Split(' ');
            if (words[0] == "cd")
            {
                directory = Path.Combine(Repository.Root, words[1]);
                continue;
            }

            commands++;
            int end = Array.FindIndex(shown, i + 1, l => l.StartsWith("$ ", StringComparison.Ordinal) || l == "```");
            string[] output = await RunAsync(words[1..], directory, folder);
            bool isCut = end > i + 1 && shown[end - 1] == More;
            foreach (string line in isCut ? output[..Math.Min(output.Length, end - i - 2)].Append(More) : output)
            {
                current.Append(line).Append('\n');
            }

            i = end - 1;
        }

        Assert.True(commands >= least, $"{page} shows {commands} commands");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, current.ToString(), TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(string.Join('\n', shown) + "\n", current.ToString());
    }

    /// <summary>Output and then error stream, by lines; files of the folder are found there, and what a command writes goes to a folder that is deleted.</summary>
    private static async Task<string[]> RunAsync(string[] words, string directory, TempFolder folder)
    {
        string[] args = [.. words.Select((w, i) => i > 0 && words[i - 1] == "-o" ? Path.Combine(folder.Root, w)
            : File.Exists(Path.Combine(directory, w)) ? Path.Combine(directory, w)
            : File.Exists(Path.Combine(folder.Root, w)) ? Path.Combine(folder.Root, w) : w)];
        Support.Cli run = await Support.Cli.RunAsync(args);
        Assert.True(run.ExitCode is 0 or 1, $"{string.Join(' ', words)}: {run.Error}");
        string text = run.Output + run.Error;
        return [.. text.Replace(directory + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .TrimEnd('\n').Split('\n').Where(l => text.Length > 0)];
    }
}
