namespace PublicFinance.Model.Classification;

/// <summary>The rows of one kind of code by name: as printed, without marks, and without the ending. Built on the first search by name.</summary>
internal sealed class NameIndex<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Dictionary<string, List<CodeEntry<TCode>>> _exact = [];
    private readonly Dictionary<string, List<CodeEntry<TCode>>> _marks = [];
    private readonly Dictionary<string, List<CodeEntry<TCode>>> _ending = [];

    /// <param name="entries">Rows in the order in which they are to be found.</param>
    public NameIndex(CodeEntry<TCode>[] entries)
    {
        foreach (CodeEntry<TCode> entry in entries)
        {
            string folded = NameFold.Marks(entry.Name);
            Add(_exact, entry.Name, entry);
            Add(_marks, folded, entry);
            Add(_ending, NameFold.Ending(folded), entry);
        }
    }

    /// <summary>The rows of a name, or of a path of names whose ancestors have rows with the names before; the closest way of matching first.</summary>
    /// <param name="text">A name or a path.</param>
    /// <param name="matching">How closely.</param>
    /// <param name="applies">Which rows count, as rows of one year.</param>
    public List<CodeEntry<TCode>> Find(string text, NameMatching matching, Func<CodeEntry<TCode>, bool> applies)
    {
        List<(string Name, CodeLevel Level)> path = NamePath.Split(text);
        List<(CodeLevel Level, HashSet<TCode> Codes)> above = [.. path.SkipLast(1)
            .Select(s => (s.Level, Tiers(s.Name, matching).SelectMany(rows => rows).Where(applies).Select(e => e.Code).ToHashSet()))];
        foreach (List<CodeEntry<TCode>> rows in Tiers(path[^1].Name, matching))
        {
            List<CodeEntry<TCode>> found = [.. rows.Where(e =>
                HasLevel(e.Code, path[^1].Level) && above.TrueForAll(a => a.Codes.Contains(Ancestor(e.Code, a.Level))) && applies(e))];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The rows whose name contains the text, marks aside.</summary>
    public IEnumerable<CodeEntry<TCode>> Containing(string text)
    {
        string folded = NameFold.Marks(text);
        return folded.Length == 0 ? [] : _marks.Where(n => n.Key.Contains(folded, StringComparison.Ordinal)).SelectMany(n => n.Value);
    }

    /// <summary>The code above another at a level; no code if it does not stand below that level.</summary>
    private static TCode Ancestor(TCode code, CodeLevel level)
    {
        TCode ancestor = code.Parent;
        while (ancestor.Level > level)
        {
            ancestor = ancestor.Parent;
        }

        return ancestor.Level == level ? ancestor : default;
    }

    private IEnumerable<List<CodeEntry<TCode>>> Tiers(string name, NameMatching matching)
    {
        if (_exact.TryGetValue(name, out List<CodeEntry<TCode>>? exact))
        {
            yield return exact;
        }

        if (matching == NameMatching.Forgiving && NameFold.Marks(name) is { Length: > 0 } folded)
        {
            if (_marks.TryGetValue(folded, out List<CodeEntry<TCode>>? marks))
            {
                yield return marks;
            }

            if (_ending.TryGetValue(NameFold.Ending(folded), out List<CodeEntry<TCode>>? ending))
            {
                yield return ending;
            }
        }
    }

    private static bool HasLevel(TCode code, CodeLevel level) => level == CodeLevel.None || code.Level == level;

    private static void Add(Dictionary<string, List<CodeEntry<TCode>>> index, string key, CodeEntry<TCode> entry)
    {
        if (index.TryGetValue(key, out List<CodeEntry<TCode>>? rows))
        {
            rows.Add(entry);
        }
        else
        {
            index.Add(key, [entry]);
        }
    }
}
