using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Tokens: what every level of the document needs, each with a clear fault.</summary>
internal ref partial struct AccountsDecoder
{
    /// <summary>The fault at the current token.</summary>
    private readonly JsonFault Fault(string english, string chinese) => new(english, chinese, _reader.TokenStartIndex);

    private readonly void Expect(JsonTokenType token, string english, string chinese)
    {
        if (_reader.TokenType != token)
        {
            throw Unexpected(english, chinese);
        }
    }

    /// <summary>Checks the beginning of an object or array and gives its place.</summary>
    private readonly long Begin(JsonTokenType token)
    {
        if (_reader.TokenType != token)
        {
            throw Unexpected(Describe(token).English, Describe(token).Chinese);
        }

        return _reader.TokenStartIndex;
    }

    private readonly JsonFault Unexpected(string english, string chinese) =>
        Fault($"{english} is expected here, not {Describe(_reader.TokenType).English}", $"此处应为{chinese}，而不是{Describe(_reader.TokenType).Chinese}");

    private static (string English, string Chinese) Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => ("an object", "对象"),
        JsonTokenType.StartArray => ("an array", "数组"),
        JsonTokenType.String => ("text", "文本"),
        JsonTokenType.Number => ("a JSON number", "JSON数字"),
        JsonTokenType.True or JsonTokenType.False => ("true or false", "true或false"),
        JsonTokenType.Null => ("null", "null"),
        _ => ("the end", "结尾"),
    };

    /// <summary>Goes on to the value of the next member; false at the object's end.</summary>
    private bool NextMember(MemberNames names, ref int member, ref uint seen)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        int found = names.Find(in _reader, member + 1);
        if (found < 0 || (seen & (1u << found)) != 0)
        {
            throw WrongMember(names, found);
        }

        seen |= 1u << found;
        member = found;
        _reader.Read();
        return true;
    }

    private readonly JsonFault WrongMember(MemberNames names, int found)
    {
        if (found >= 0)
        {
            return Fault($"the member '{names.Names[found]}' stands twice", $"成员“{names.Names[found]}”重复出现");
        }

        string known = string.Join(", ", names.Names.ToArray());
        return Fault($"unknown member '{ShownText()}'; there can be {known}", $"未知的成员“{ShownText()}”；可以有{known}");
    }

    /// <summary>Checks that the members whose bits are set in <paramref name="required"/> were there.</summary>
    private static void Require(MemberNames names, uint seen, uint required, long start)
    {
        if ((required & ~seen) is var missing and not 0)
        {
            string name = names.Names[BitOperations.TrailingZeroCount(missing)];
            throw new JsonFault($"the member '{name}' is missing", $"缺少成员“{name}”", start);
        }
    }

    /// <summary>Where a value cannot be understood yet: remembers its place and passes over it.</summary>
    private bool Defer(bool early, ref Utf8JsonReader at)
    {
        if (early)
        {
            at = _reader;
            _reader.Skip();
        }

        return early;
    }

    private readonly int ReadInteger(int least, int most)
    {
        if (_reader.TokenType != JsonTokenType.Number || !_reader.TryGetInt32(out int value) || value < least || value > most)
        {
            throw most == int.MaxValue
                ? Fault("a whole number is expected here", "此处应为整数")
                : Fault($"a whole number from {least} to {most} is expected here", $"此处应为{least}至{most}的整数");
        }

        return value;
    }

    private readonly bool ReadBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("true or false", "true或false"),
    };

    private readonly string ReadText(int most)
    {
        Expect(JsonTokenType.String, "text", "文本");
        return CurrentText(most);
    }

    /// <summary>The current text or name.</summary>
    private readonly string CurrentText(int most)
    {
        char[] room = ArrayPool<char>.Shared.Rent(Math.Max(_reader.ValueSpan.Length, 1));
        try
        {
            return new string(room, 0, CopyText(room, most));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }

    /// <summary>Copies the current text, of as many characters as its bytes at most.</summary>
    private readonly int CopyText(Span<char> room, int most)
    {
        int length;
        if (_reader.ValueIsEscaped)
        {
            length = _reader.CopyString(room);
        }
        else if (Utf8.ToUtf16(_reader.ValueSpan, room, out _, out length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw Fault("the text is no valid UTF-8", "文本不是有效的UTF-8");
        }

        return length <= most ? length : throw TooLong(length, most);
    }

    private readonly JsonFault TooLong(int length, int most) =>
        Fault($"the text has {length} characters, at most {most} are allowed", $"文本有{length}个字符，最多允许{most}个");

    private readonly JsonFault HalfCharacter() =>
        Fault("the text has half of a surrogate pair or is no valid UTF-8", "文本含有不成对的代理字符，或不是有效的UTF-8");

    /// <summary>The item that the current text names.</summary>
    private readonly Item ReadItem()
    {
        string name = ReadText(_options.MaxNameLength);
        return Items.TryParse(name, out Item item) ? item : throw Fault($"there is no item '{JsonLocator.Shorten(name)}'", $"没有项目“{JsonLocator.Shorten(name)}”");
    }

    /// <summary>The current text as it may stand in a message.</summary>
    private readonly string ShownText() => JsonLocator.Shorten(Encoding.UTF8.GetString(_reader.ValueSpan));
}
