namespace PublicFinance.Mutation;

/// <summary>One change of the library, switched on by its number.</summary>
/// <param name="Id">The number; from 1, 0 is the library unchanged.</param>
/// <param name="File">The file, relative to the library's folder.</param>
/// <param name="Line">The line in the file as it stands.</param>
/// <param name="Start">The first character changed.</param>
/// <param name="End">The character after the last one changed.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="From">The text that is changed.</param>
/// <param name="To">What it becomes.</param>
/// <param name="Key">What it is known by from run to run, wherever its lines have moved.</param>
/// <param name="Context">The text that says which variables it may leave unassigned.</param>
internal sealed record Mutant(int Id, string File, int Line, int Start, int End, string Kind, string From, string To, string Context, string Key)
{
    public string Folder => File.Contains("/Rules/", StringComparison.Ordinal) ? "Audit/Rules" : File.Split('/')[0];

    public override string ToString() => $"{Id} {File}:{Line} [{Kind}] {Short(From)} → {Short(To)}";

    private static string Short(string text)
    {
        string flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= 90 ? flat : flat[..87] + "...";
    }
}
