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
        for (int i = 0; i < _utf8.Length; i++)
        {
            int candidate = (expected + i) % _utf8.Length;
            if (reader.ValueTextEquals(_utf8[candidate]))
            {
                return candidate;
            }
        }

        return -1;
    }
}
