namespace PublicFinance.Model.Classification;

public sealed partial class CodeList<TCode>
{
    /// <summary>
    /// The codes of an official name in the year, in the order of the tree. A name alone may have many codes (行政运行); a path such as
    /// 一般公共服务支出（类）财政事务（款）行政运行（项） has one. A code whose name in the year is not verified is found under any of its names.
    /// </summary>
    /// <param name="name">A name or a path of names with their levels.</param>
    /// <param name="matching">How closely the text must be the name.</param>
    /// <returns>The rows; none if the year has no such name.</returns>
    public IReadOnlyList<CodeEntry<TCode>> ByName(string name, NameMatching matching = NameMatching.Forgiving)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<CodeEntry<TCode>> found = Store.Names.Find(name, matching, Applies);

        // Where a code of the year has the name, a sibling that may have had it then is not meant.
        found.RemoveAll(e => !e.Covers(FiscalYear)
            && found.Any(other => other.Covers(FiscalYear) && other.Code.Parent.Equals(e.Code.Parent)));
        return found;
    }

    /// <summary>The rows of a name, or of a path of names, in any year: which year and which code the name belongs to.</summary>
    /// <param name="name">A name or a path of names with their levels.</param>
    /// <param name="matching">How closely the text must be the name.</param>
    public IReadOnlyList<CodeEntry<TCode>> ByNameInAnyYear(string name, NameMatching matching = NameMatching.Forgiving)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Store.Names.Find(name, matching, static _ => true);
    }

    /// <summary>The rows of the year whose name contains a text, blanks and punctuation aside, in the order of the tree.</summary>
    /// <param name="text">A part of a name.</param>
    public IReadOnlyList<CodeEntry<TCode>> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Store.Names.Containing(text).Where(Applies).OrderBy(e => e.Code).ThenBy(e => e.First)];
    }

    /// <summary>
    /// True if nothing can be said against a printed name: what <see cref="NameCheck{TCode}.IsAcceptable"/> of a check would tell. Allocates
    /// nothing for an official name, however it is spaced, and for a name that is not verified in the year.
    /// </summary>
    /// <param name="code">The code beside which the name is printed.</param>
    /// <param name="printedName">The name as printed.</param>
    public bool Accepts(TCode code, ReadOnlySpan<char> printedName)
    {
        CodeLookup<TCode> lookup = this[code];
        return lookup.Status == CodeStatus.NameUnverified
            || (lookup.Name is { } name && (printedName.SequenceEqual(name) || NameFold.Agree(printedName, name)))
            || Check(code, printedName.ToString()).IsAcceptable;
    }

    /// <summary>
    /// Compares a name as printed with the official names: its own in the year, its own in other years, another code's. Says nothing
    /// against a name that is not verified in the year. Allocates nothing for the official name itself.
    /// </summary>
    /// <param name="code">The code beside which the name is printed.</param>
    /// <param name="printedName">The name as printed.</param>
    public NameCheck<TCode> Check(TCode code, string printedName)
    {
        ArgumentNullException.ThrowIfNull(printedName);
        return Store.Exact(code, printedName, FiscalYear) ?? Compare(code, printedName);
    }

    private NameCheck<TCode> Compare(TCode code, string printedName)
    {
        CodeLookup<TCode> lookup = this[code];
        NameIndex<TCode> names = Store.Names;
        List<CodeEntry<TCode>> own = names.Find(printedName, NameMatching.Forgiving, e => e.Code.Equals(code) && Applies(e));
        if (own.Count > 0)
        {
            bool exact = own.Any(e => e.Name == printedName);
            return new(exact ? NameAgreement.Exact : NameAgreement.Forgiving, lookup, own);
        }

        if (lookup.Status == CodeStatus.NameUnverified)
        {
            return new(NameAgreement.Unverified, lookup, []);
        }

        List<CodeEntry<TCode>> other = names.Find(printedName, NameMatching.Forgiving, e => e.Code.Equals(code));
        if (other.Count > 0)
        {
            return new(NameAgreement.OtherYear, lookup, other);
        }

        other = names.Find(printedName, NameMatching.Forgiving, Applies);
        other = other.Count > 0 ? other : names.Find(printedName, NameMatching.Forgiving, static _ => true);
        return new(
            other.Count > 0 ? NameAgreement.OtherCode : lookup.Status == CodeStatus.Known ? NameAgreement.Unlike : NameAgreement.CodeNotListed,
            lookup,
            other);
    }

    /// <summary>A row counts in the year if it covers it, or if its code is in use without a verified name.</summary>
    private bool Applies(CodeEntry<TCode> entry)
        => entry.Covers(FiscalYear) || this[entry.Code] is { Status: CodeStatus.NameUnverified, Entry: null };
}
