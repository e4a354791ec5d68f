using System.Text;
using System.Text.Json;

namespace PublicFinance.Model.Serialization;

/// <summary>The members that an object of the format may have, in canonical order.</summary>
internal sealed class MemberNames(params string[] names)
{
    private readonly byte[][] _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    public ReadOnlySpan<string> Names => names;

    /// <summary>Which member the reader stands at, or -1; documents in canonical order cost one comparison a member.</summary>
    public int Find(ref readonly Utf8JsonReader reader, int expected)
    {
        for (int i = expected; i < _utf8.Length; i++)
        {
            if (Is(in reader, _utf8[i]))
            {
                return i;
            }
        }

        for (int i = 0; i < Math.Min(expected, _utf8.Length); i++)
        {
            if (Is(in reader, _utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True where the reader stands at that name or text; most have no escapes and are compared as they are.</summary>
    public static bool Is(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueIsEscaped ? reader.ValueTextEquals(name) : reader.ValueSpan.SequenceEqual(name);
}
