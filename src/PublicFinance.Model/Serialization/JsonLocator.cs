using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PublicFinance.Model.Serialization;

/// <summary>Finds path, line and column of a byte. Only a faulty document pays for it: the decoder itself keeps no path.</summary>
internal static class JsonLocator
{
    private struct Level
    {
        public string? Name;
        public int Index;
        public bool IsArray;
    }

    public static JsonAccountsError Locate(ReadOnlySpan<byte> json, int start, int offset, AccountsJsonOptions options, string english, string chinese)
    {
        offset = Math.Clamp(offset, start, json.Length);
        string path = PathOf(json[start..], offset - start, options.MaxDepth);
        ReadOnlySpan<byte> before = json[start..offset];
        int line = 1 + before.Count((byte)'\n');
        int column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return new JsonAccountsError(english, chinese, path, offset, line, column);
    }

    private static string PathOf(ReadOnlySpan<byte> json, int offset, int maxDepth)
    {
        var levels = new List<Level>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
                JsonTokenType token = reader.TokenType;
                if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    levels.RemoveAt(levels.Count - 1);
                }
                else if (levels.Count > 0)
                {
                    Level top = levels[^1];
                    top.Index += top.IsArray ? 1 : 0;
                    top.Name = token == JsonTokenType.PropertyName ? Encoding.UTF8.GetString(reader.ValueSpan) : top.Name;
                    levels[^1] = top;
                }

                if (reader.TokenStartIndex >= offset)
                {
                    break;
                }

                if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    levels.Add(new Level { Index = -1, IsArray = token == JsonTokenType.StartArray });
                }
            }
        }
        catch (JsonException)
        {
            if (levels.Count > 0 && levels[^1].IsArray)
            {
                levels[^1] = levels[^1] with { Index = levels[^1].Index + 1 };
            }
        }

        var path = new StringBuilder("$");
        foreach (Level level in levels)
        {
            if (level.IsArray && level.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.Name is { } name)
            {
                AppendName(path, name);
            }
        }

        return path.ToString();
    }

    private static void AppendName(StringBuilder path, string name)
    {
        if (name.Length is > 0 and <= 40 && name.All(char.IsAsciiLetterOrDigit))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(Shorten(name)).Append("']");
        }
    }

    /// <summary>A foreign text as it may stand in a message: on one line, not too long.</summary>
    internal static string Shorten(string text)
    {
        string cut = text.Length > 40 ? text[..40] + "…" : text;
        return string.Concat(cut.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }
}
