using System.Globalization;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Serialization;

/// <summary>Why a document could not be audited, and where.</summary>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="ChineseMessage">What is wrong, in Chinese.</param>
/// <param name="Line">The line, from 1; 0 where the fault has no place inside the document.</param>
/// <param name="Column">The column in UTF-16 characters, from 1; 0 for none.</param>
/// <param name="Path">The place as a JSON path; empty for none.</param>
public sealed record DocumentFault(string Message, string ChineseMessage, int Line = 0, int Column = 0, string Path = "")
{
    /// <summary>The fault that a reader of JSON accounts found.</summary>
    public static DocumentFault Of(JsonAccountsError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(error.Message, error.ChineseMessage, error.Line, error.Column, error.Path);
    }

    /// <summary>What is wrong, without its place.</summary>
    public string MessageIn(Language language) => language.Choose(ChineseMessage, Message);

    /// <summary>What is wrong, with its place.</summary>
    public string In(Language language) => Line == 0 ? MessageIn(language) : language.Choose(
        string.Create(CultureInfo.InvariantCulture, $"第{Line}行第{Column}列（{Path}）：{ChineseMessage}"),
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column} ({Path}): {Message}"));
}
