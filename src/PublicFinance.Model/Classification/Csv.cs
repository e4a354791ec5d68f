using System.Text;

namespace PublicFinance.Model.Classification;

/// <summary>Comma-separated values as of RFC 4180 with a given header; errors tell the line.</summary>
internal static class Csv
{
    public static IEnumerable<(int Line, string[] Fields)> Read(string text, string header)
    {
        int line = 0;
        int columns = header.AsSpan().Count(',') + 1;
        int at = 0;
        while (at < text.Length)
        {
            line++;
            int first = line;
            string[] fields = ReadRow(text, ref at, ref line, columns);
            if (first > 1)
            {
                yield return (first, fields);
            }
            else if (string.Join(',', fields) != header)
            {
                throw new FormatException($"Line 1: the header must be '{header}'.");
            }
        }

        if (line == 0)
        {
            throw new FormatException($"Line 1: the header '{header}' is missing.");
        }
    }

    private static string[] ReadRow(string text, ref int at, ref int line, int columns)
    {
        int first = line;
        string[] fields = new string[columns];
        int count = 0;
        while (true)
        {
            string field = at < text.Length && text[at] == '"' ? Quoted(text, ref at, ref line) : Plain(text, ref at);
            if (count == columns)
            {
                throw new FormatException($"Line {first}: more than {columns} fields.");
            }

            fields[count++] = field;
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            at += text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            return count == columns ? fields : throw new FormatException($"Line {first}: {count} fields where {columns} are expected.");
        }
    }

    private static string Plain(string text, ref int at)
    {
        int length = text.AsSpan(at).IndexOfAny(",\r\n");
        string field = length < 0 ? text[at..] : text.Substring(at, length);
        at += field.Length;
        return field;
    }

    private static string Quoted(string text, ref int at, ref int line)
    {
        int first = line;
        StringBuilder field = new();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
            {
                at++;
                return at == text.Length || text[at] is ',' or '\r' or '\n'
                    ? field.ToString()
                    : throw new FormatException($"Line {line}: text after a closing quotation mark.");
            }

            at += text[at] == '"' ? 1 : 0;
            line += text[at] == '\n' ? 1 : 0;
            field.Append(text[at]);
        }

        throw new FormatException($"Line {first}: a quotation mark is not closed.");
    }
}
