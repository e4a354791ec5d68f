using System.Text.Json;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>One error to plant in a narrative; see README.md.</summary>
public sealed record PlantedError(int Line, string Right, string Printed, string Kind, bool Knowable)
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The errors of a document.</summary>
    public static List<PlantedError> Load(string document) =>
        [.. File.ReadLines(Path.Combine(Repository.Narrative, "Documents", document + ".errors.jsonl")).Select(l => JsonSerializer.Deserialize<PlantedError>(l, s_options)!)];

    /// <summary>The text with the error.</summary>
    public string In(string text)
    {
        string[] lines = text.Split('\n');
        Assert.Contains(Right, lines[Line - 1], StringComparison.Ordinal);
        lines[Line - 1] = lines[Line - 1].Replace(Right, Printed, StringComparison.Ordinal);
        return string.Join('\n', lines);
    }
}
