using System.Numerics;
using System.Text;
using System.Text.Json;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Reads the small formats strictly, member by member, each with a clear fault at its place.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly AccountsJsonOptions _options;
    private Utf8JsonReader _reader;

    public JsonCursor(ReadOnlySpan<byte> json, AccountsJsonOptions options)
    {
        _json = json;
        _options = options;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        _reader.Read();
    }

    public delegate T Decoder<out T>(ref JsonCursor cursor);

    /// <summary>Where the current value begins.</summary>
    public readonly long Offset => _reader.TokenStartIndex;

    /// <summary>Reads a whole document: what is faulty comes back with its place.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, AccountsJsonOptions options, Decoder<T> decode, out JsonAccountsError? error)
        where T : class
    {
        int start = utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        JsonFault fault;
        try
        {
            if (utf8.Length > options.MaxBytes)
            {
                throw new JsonFault($"the document has more than {options.MaxBytes} bytes", $"文件超过{options.MaxBytes}字节", 0);
            }

            var cursor = new JsonCursor(utf8[start..], options);
            T value = decode(ref cursor);
            cursor._reader.Read(); // throws where anything but white space follows
            error = null;
            return value;
        }
        catch (JsonFault found)
        {
            fault = found;
        }
        catch (JsonException syntax)
        {
            fault = AccountsJson.ExplainSyntax(utf8[start..], syntax);
        }

        error = JsonLocator.Locate(utf8, start, start + (int)fault.Offset, options, fault.Message, fault.Chinese);
        return null;
    }

    public readonly JsonFault Fault(string english, string chinese) => new(english, chinese, _reader.TokenStartIndex);

    /// <summary>Checks the beginning of an object and gives its place.</summary>
    public readonly long BeginObject()
    {
        Expect(JsonTokenType.StartObject, "an object", "对象");
        return Offset;
    }

    /// <summary>Goes on to the value of the next member, whose name is given; null at the object's end.</summary>
    public string? NextMember(MemberNames names, ref uint seen)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        int found = names.Find(in _reader, 0);
        string name = JsonLocator.Shorten(Encoding.UTF8.GetString(_reader.ValueSpan));
        if (found < 0)
        {
            string known = string.Join(", ", names.Names.ToArray());
            throw Fault($"unknown member '{name}'; there can be {known}", $"未知的成员“{name}”；可以有{known}");
        }

        if ((seen & (1u << found)) != 0)
        {
            throw Fault($"the member '{name}' stands twice", $"成员“{name}”重复出现");
        }

        seen |= 1u << found;
        _reader.Read();
        return names.Names[found];
    }

    /// <summary>Checks that the first members, as many as <paramref name="required"/>, were there.</summary>
    public static void Require(MemberNames names, uint seen, int required, long start)
    {
        uint missing = ((1u << required) - 1) & ~seen;
        if (missing != 0)
        {
            string name = names.Names[BitOperations.TrailingZeroCount(missing)];
            throw new JsonFault($"the member '{name}' is missing", $"缺少成员“{name}”", start);
        }
    }

    /// <summary>Reads an array, value by value.</summary>
    public List<T> Array<T>(Decoder<T> decode)
    {
        Expect(JsonTokenType.StartArray, "an array", "数组");
        List<T> values = [];
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (values.Count >= _options.MaxRows)
            {
                throw Fault($"there are more than {_options.MaxRows} entries", $"条目超过{_options.MaxRows}条");
            }

            values.Add(decode(ref this));
        }

        return values;
    }

    public readonly string Text(int? most = null)
    {
        Expect(JsonTokenType.String, "text", "文本");
        string text;
        try
        {
            text = _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("the text has half of a surrogate pair or is no valid UTF-8", "文本含有不成对的代理字符，或不是有效的UTF-8");
        }

        int limit = most ?? _options.MaxNameLength;
        return text.Length <= limit ? text : throw Fault($"the text has {text.Length} characters, at most {limit} are allowed", $"文本有{text.Length}个字符，最多允许{limit}个");
    }

    public readonly string Name() => Text() is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : throw Fault("the name is empty", "名称为空");

    public readonly int Integer(int least, int most) => _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out int value) && value >= least && value <= most
        ? value
        : throw Fault($"a whole number from {least} to {most} is expected here", $"此处应为{least}至{most}的整数");

    public readonly bool Boolean() => _reader.TokenType is JsonTokenType.True or JsonTokenType.False
        ? _reader.TokenType == JsonTokenType.True
        : throw Fault("true or false is expected here", "此处应为true或false");

    /// <summary>One of some words.</summary>
    public readonly T OneOf<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        string text = Text();
        foreach ((string word, T value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        string known = string.Join(", ", words.ToArray().Select(w => w.Word));
        throw Fault($"'{JsonLocator.Shorten(text)}' is none of {known}", $"“{JsonLocator.Shorten(text)}”不是{known}之一");
    }

    /// <summary>A figure as a document prints it, with its unit: <c>51万元</c>, <c>92.72%</c>, <c>19分</c>; without unit a count.</summary>
    public readonly Figure Figure(Measure measure)
    {
        string text = Text();
        if (measure == Measure.Count)
        {
            return long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long count)
                ? Amounts.Figure.Count(count)
                : throw Fault($"'{JsonLocator.Shorten(text)}' is no whole number", $"“{JsonLocator.Shorten(text)}”不是整数");
        }

        return Amounts.Figure.TryParse(text, AmountUnit.Yuan, out Figure figure, out string? error) && figure.Measure == measure && (measure != Measure.Amount || text.EndsWith('元'))
            ? figure
            : throw Fault(
                $"'{JsonLocator.Shorten(text)}' is no {measure}: {error ?? "its unit is missing or another's"}",
                $"“{JsonLocator.Shorten(text)}”不是带单位的{(measure == Measure.Amount ? "金额" : measure == Measure.Rate ? "百分比" : "分数")}");
    }

    /// <summary>The current object as it stands, to be read as another format.</summary>
    public ReadOnlySpan<byte> Raw()
    {
        int start = (int)BeginObject();
        _reader.Skip();
        return _json[start..(int)_reader.BytesConsumed];
    }

    /// <summary>Checks the format's name and version.</summary>
    public readonly void CheckFormat(string format)
    {
        if (Text() != format)
        {
            throw Fault($"the format is not '{format}'", $"格式标识不是“{format}”");
        }
    }

    public readonly void CheckVersion(int version)
    {
        int found = Integer(1, int.MaxValue);
        if (found > version)
        {
            throw Fault(
                $"the document has version {found}, this library reads up to version {version}: a newer library is needed",
                $"文件为版本{found}，本程序最高可读版本{version}，请更新程序");
        }
    }

    private readonly void Expect(JsonTokenType token, string english, string chinese)
    {
        if (_reader.TokenType != token)
        {
            throw Fault($"{english} is expected here", $"此处应为{chinese}");
        }
    }
}
