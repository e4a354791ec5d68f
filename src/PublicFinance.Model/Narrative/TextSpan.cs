namespace PublicFinance.Model.Narrative;

/// <summary>A stretch of the text that was given: UTF-16 offsets from its beginning.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters in the text that was read.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    internal static TextSpan Between(int start, int end) => new(start, end - start);
}
