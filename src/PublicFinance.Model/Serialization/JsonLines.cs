using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PublicFinance.Model.Serialization;

/// <summary>Writes JSON with line breaks where the format wants them: one row of a table a line, or no break at all.</summary>
internal struct JsonLines(IBufferWriter<byte> output, bool indented)
{
    private int _depth;
    private bool _comma;

    public void Open(char bracket)
    {
        Separate();
        Raw([(byte)bracket]);
        _depth++;
        _comma = false;
    }

    public void Close(char bracket, bool onNewLine)
    {
        _depth--;
        _comma = false;
        if (onNewLine)
        {
            NewLine();
        }

        Raw([(byte)bracket]);
        _comma = true;
    }

    /// <summary>The name of a member; its value follows.</summary>
    public void Name(string name, bool onNewLine = false)
    {
        if (onNewLine)
        {
            Break();
        }

        Text(name);
        Raw(indented ? ": "u8 : ":"u8);
        _comma = false;
    }

    /// <summary>The next value stands on a line of its own.</summary>
    public void Break()
    {
        if (_comma)
        {
            Raw(","u8);
            _comma = false;
        }

        NewLine();
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Separate();
        Raw("\""u8);
        string escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text.ToString());
        Raw(Encoding.UTF8.GetBytes(escaped));
        Raw("\""u8);
        _comma = true;
    }

    public void Number(int number) => Verbatim(number.ToString(CultureInfo.InvariantCulture));

    public void Null() => Verbatim("null");

    public void Verbatim(string json)
    {
        Separate();
        Raw(Encoding.UTF8.GetBytes(json));
        _comma = true;
    }

    private readonly void Separate()
    {
        if (_comma)
        {
            Raw(indented ? ", "u8 : ","u8);
        }
    }

    private readonly void NewLine()
    {
        if (indented)
        {
            Raw("\n"u8);
            for (int i = 0; i < _depth; i++)
            {
                Raw("  "u8);
            }
        }
    }

    private readonly void Raw(ReadOnlySpan<byte> bytes) => output.Write(bytes);
}
