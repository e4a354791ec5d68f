using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Output;

/// <summary>Colours for a person at a terminal; without colours every text stays as it is.</summary>
internal sealed class Ink(bool hasColours)
{
    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Paint("1;31", text),
        Severity.Warning => Paint("1;33", text),
        _ => Paint("1;36", text),
    };

    public string Bold(string text) => Paint("1", text);

    /// <summary>Words in the midst of others: bright for a person at a terminal, between corner brackets elsewhere.</summary>
    public string Marked(string text) => hasColours ? Paint("1;4", text) : $"「{text}」";

    public string Faint(string text) => Paint("2", text);

    private string Paint(string code, string text) => hasColours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
