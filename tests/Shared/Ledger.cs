using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Testing;

/// <summary>The exact books behind a document: what a bureau's system holds before anything is rounded and printed.</summary>
public sealed partial class Ledger(int year, DisclosureTemplate template, EntityProfile profile)
{
    public int Year { get; } = year;

    public DisclosureTemplate Template { get; } = template;

    public EntityProfile Profile { get; set; } = profile;

    public List<LedgerLine> Lines { get; } = [];

    /// <summary>Basic expenditure by departmental economic code: 款, or 类 without 款.</summary>
    public SortedDictionary<int, long> Economic { get; } = [];

    /// <summary>Three-public items, final and budget.</summary>
    public Dictionary<Item, (long Final, long Budget)> ThreePublic { get; } = [];

    /// <summary>Counts, amounts and shares told beside the tables, and the assets: one row each.</summary>
    public Dictionary<TableId, Dictionary<Item, long>> Told { get; } = [];

    /// <summary>True where the three-public table has conferences and training too.</summary>
    public bool PrintsTraining { get; set; }

    public long Spent(int source) => Lines.Sum(l => l.Spent(source));

    public long SpentOnAppropriations => Spent(0) + Spent(1) + Spent(2);

    /// <summary>The three-public table tells the general public budget alone, or all appropriations.</summary>
    public long ThreePublicLimit => Template[TableId.ThreePublic]?.Source == Item.General ? Spent(0) : SpentOnAppropriations;

    /// <summary>The basic expenditure that table 06 tells.</summary>
    public long BasicTold => Lines.Sum(l => l.Basic[0] + (Profile.BasicTableCoversAllAppropriation ? l.Basic[1] + l.Basic[2] : 0));

    /// <summary>Public outlay (公用经费): all economic classes but 301 and 303.</summary>
    public long PublicOutlay => Economic.Where(e => !IsClass(e.Key, 301) && !IsClass(e.Key, 303)).Sum(e => e.Value);

    public long EconomicOf(int code) => Economic.Where(e => e.Key == code || e.Key / 100 == code).Sum(e => e.Value);

    private static bool IsClass(int code, int classCode) => code == classCode || code / 100 == classCode;
}
