using System.Globalization;

namespace PublicFinance.Model.Serialization;

/// <summary>Why a JSON document is no final accounts document, and where.</summary>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="ChineseMessage">What is wrong, in Chinese.</param>
/// <param name="Path">The place as a JSON path, for example <c>$.tables.expenditure.rows[3].amounts[1]</c>.</param>
/// <param name="Offset">The place as a number of bytes from the beginning, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 characters, from 1.</param>
public sealed record JsonAccountsError(string Message, string ChineseMessage, string Path, int Offset, int Line, int Column)
{
    /// <summary>The Chinese message with its place.</summary>
    public string ToChineseString() => string.Create(CultureInfo.InvariantCulture, $"第{Line}行第{Column}列（{Path}）：{ChineseMessage}");

    /// <summary>The English message with its place.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column} ({Path}): {Message}");
}
