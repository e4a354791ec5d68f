namespace PublicFinance.Model.Accounts;

/// <summary>The printed names of a table's rows in one text: a document has hundreds of them, and a string each would be half of its memory.</summary>
/// <param name="Text">All names, one after the other.</param>
/// <param name="Ends">Where each row's name ends.</param>
internal readonly record struct RowNames(string Text, int[] Ends)
{
    public static RowNames None => default;

    /// <summary>The row's name, or empty.</summary>
    public ReadOnlySpan<char> this[int row] => Ends is null ? default : Text.AsSpan((row == 0 ? 0 : Ends[row - 1])..Ends[row]);

    public static RowNames Of(IReadOnlyList<string> names)
    {
        string text = string.Concat(names);
        if (text.Length == 0)
        {
            return None;
        }

        var ends = new int[names.Count];
        for (int i = 0, end = 0; i < ends.Length; i++)
        {
            ends[i] = end += names[i].Length;
        }

        return new RowNames(text, ends);
    }
}
