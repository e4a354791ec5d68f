using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Narrative;

/// <summary>Finds the code that a written name means: by the year's catalogue, then by those of other years.</summary>
internal sealed class CodeNames(int fiscalYear)
{
    private const int LongestName = 40;
    private const int MostRemembered = 4096;
    private readonly CodeCatalogue _catalogue = CodeCatalogue.For(fiscalYear);
    private readonly Dictionary<string, (RowKey Code, bool IsOfYear)?> _known = [];
    private readonly Dictionary<string, IReadOnlyList<RowKey>> _below = [];

    /// <summary>Names looked up: each costs a bounded number of steps.</summary>
    public long Steps { get; private set; }

    /// <summary>A name with a mark of level, below the code of the level above if that is known.</summary>
    /// <param name="path">The path before the name, with its marks; may be empty.</param>
    /// <param name="name">The name.</param>
    /// <param name="level">1 for 类, 2 for 款, 3 for 项.</param>
    /// <param name="above">The code of the 类 or 款 before, or null.</param>
    public (RowKey Code, bool IsOfYear)? Find(string path, ReadOnlySpan<char> name, int level, RowKey? above)
    {
        string mark = level switch { 1 => "(类)", 2 => "(款)", _ => "(项)" };
        return name.Length is 0 or > LongestName ? null : Look(path + name.ToString() + mark, level, above, name);
    }

    /// <summary>A name without marks, which must be one code's alone in the year.</summary>
    /// <param name="name">The name.</param>
    /// <param name="economic">True to look among economic codes.</param>
    public RowKey? FindAlone(string name, bool economic)
    {
        if (name.Length is < 2 or > LongestName)
        {
            return null;
        }

        string key = (economic ? "e/" : "f/") + name;
        if (_known.TryGetValue(key, out (RowKey Code, bool)? known))
        {
            return known?.Code;
        }

        Steps++;
        RowKey? found = economic
            ? _catalogue.DepartmentEconomic.ByName(name) is { Count: 1 } one ? RowKey.OfCode(one[0].Code.ToInt32()) : null
            : Single(_catalogue.Function.ByName(name), null) ?? Single(_catalogue.Function.ByNameInAnyYear(name), null);
        Remember(key, found is { } code ? (code, true) : null);
        return found;
    }

    /// <summary>The codes below one that bear a name, in the year or, if none does, in any year.</summary>
    public IReadOnlyList<RowKey> Below(string name, RowKey above, bool economic)
    {
        if (name.Length is < 2 or > LongestName)
        {
            return [];
        }

        string key = $"{(economic ? "e" : "f")}{above}/{name}";
        if (_below.TryGetValue(key, out IReadOnlyList<RowKey>? known))
        {
            return known;
        }

        Steps++;
        IReadOnlyList<RowKey> found = economic
            ? Codes(_catalogue.DepartmentEconomic.ByName(name).Select(e => e.Code.ToInt32()), above)
            : Codes(_catalogue.Function.ByName(name).Select(e => e.Code.ToInt32()), above) is { Count: > 0 } own ? own
            : Codes(_catalogue.Function.ByNameInAnyYear(name).Select(e => e.Code.ToInt32()), above);
        if (_below.Count < MostRemembered)
        {
            _below.Add(key, found);
        }

        return found;
    }

    private static IReadOnlyList<RowKey> Codes(IEnumerable<int> codes, RowKey above) =>
        [.. codes.Distinct().Select(RowKey.OfCode).Where(c => TopicParts.IsBelow(above, c))];

    /// <summary>True for the digits of a code that has a row in some year.</summary>
    public bool IsKnown(NumberText number)
    {
        Steps++;
        return number is { IsWhole: true, IsNegative: false, Scaled: >= 201 and <= 2_999_999 }
            && ((FunctionCode.TryFromInt32((int)number.Scaled, out FunctionCode function) && _catalogue.Function.History(function).Count > 0)
                || (DepartmentEconomicCode.TryFromInt32((int)number.Scaled, out DepartmentEconomicCode economic) && _catalogue.DepartmentEconomic.History(economic).Count > 0));
    }

    /// <summary>The length of the code's official name of any year, if the text begins with it; 0 if not.</summary>
    public int NameLength(int code, ReadOnlySpan<char> text)
    {
        Steps++;
        int length = 0;
        if (FunctionCode.TryFromInt32(code, out FunctionCode function))
        {
            foreach (CodeEntry<FunctionCode> entry in _catalogue.Function.History(function))
            {
                length = Math.Max(length, text.StartsWith(Vocabulary.Fold(entry.Name), StringComparison.Ordinal) ? entry.Name.Length : 0);
            }
        }
        else if (DepartmentEconomicCode.TryFromInt32(code, out DepartmentEconomicCode economic))
        {
            foreach (CodeEntry<DepartmentEconomicCode> entry in _catalogue.DepartmentEconomic.History(economic))
            {
                length = Math.Max(length, text.StartsWith(Vocabulary.Fold(entry.Name), StringComparison.Ordinal) ? entry.Name.Length : 0);
            }
        }

        return length;
    }

    private (RowKey Code, bool IsOfYear)? Look(string written, int level, RowKey? above, ReadOnlySpan<char> name)
    {
        string key = $"{above}/{written}";
        if (_known.TryGetValue(key, out (RowKey, bool)? known))
        {
            return known;
        }

        Steps++;
        (RowKey, bool)? found = null;
        string last = name.ToString() + (level == 1 ? "(类)" : level == 2 ? "(款)" : "(项)");
        if (Single(_catalogue.Function.ByName(written), null) is { } exact)
        {
            found = (exact, true);
        }
        else if (Single(_catalogue.Function.ByNameInAnyYear(written), null) is { } old)
        {
            found = (old, false);
        }
        else if (above is { } within)
        {
            found = Single(_catalogue.Function.ByName(last), within) is { } near ? (near, true)
                : Single(_catalogue.Function.ByNameInAnyYear(last), within) is { } former ? (former, false)
                : null;
        }

        Remember(key, found);
        return found;
    }

    /// <summary>The same names come again and again; a hostile text must not fill memory with others.</summary>
    private void Remember(string key, (RowKey, bool)? found)
    {
        if (_known.Count < MostRemembered)
        {
            _known.Add(key, found);
        }
    }

    private static RowKey? Single(IReadOnlyList<CodeEntry<FunctionCode>> entries, RowKey? within)
    {
        RowKey? single = null;
        foreach (CodeEntry<FunctionCode> entry in entries)
        {
            RowKey code = RowKey.OfCode(entry.Code.ToInt32());
            if (within is { } w && !entry.Code.ToString().StartsWith(w.ToString(), StringComparison.Ordinal))
            {
                continue;
            }

            if (single is { } one && one != code)
            {
                return null;
            }

            single = code;
        }

        return single;
    }
}
