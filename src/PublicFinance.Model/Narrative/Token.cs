namespace PublicFinance.Model.Narrative;

/// <summary>A word, number or mark in the text that the reader sees.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Index">Of a word its place in the lexicon, of a number its place among the numbers.</param>
internal readonly record struct Token(WordKind Kind, int Start, int End, int Index)
{
    public int Length => End - Start;
}
