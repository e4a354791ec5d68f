using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>A printed document and the exact books behind it, this year's and last year's; all of it follows from the seed.</summary>
public abstract class Document
{
    protected Document(int seed, bool footed)
    {
        Seed = seed;
        var draw = new Draw(seed);
        (Ledger, PreviousLedger) = new LedgerDraw(draw).TwoYears();
        Previous = new Printer(PreviousLedger, draw, footed, []).Print();
        Accounts = new Printer(Ledger, draw, footed, Kinds).Print();
        HasPrevious = draw.Chance(60);
        if (draw.Chance(40))
        {
            Accounts = new ChangeTeller(this, draw, footed).Tell();
        }

        foreach (Ledger ledger in new[] { Ledger, PreviousLedger })
        {
            Kinds.UnionWith(DocumentKinds.Of(ledger));
        }

        Kinds.UnionWith(DocumentKinds.Of(Accounts, HasPrevious));
    }

    public int Seed { get; }

    public Ledger Ledger { get; }

    public Ledger PreviousLedger { get; }

    public FinalAccounts Accounts { get; }

    public FinalAccounts Previous { get; }

    public bool HasPrevious { get; }

    /// <summary>What is special about the document: what the shares are counted of.</summary>
    public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    public AuditInput Input => new() { Accounts = Accounts, Previous = HasPrevious ? Previous : null };

    public override string ToString() => $"document {Seed}";
}

/// <summary>Generator A: every cell is rounded on its own to the precision of its table.</summary>
public sealed class RoundedDocument(int seed) : Document(seed, footed: false)
{
    public static Arbitrary<RoundedDocument> Arbitrary() => Arb.From(Gen.Choose(int.MinValue, int.MaxValue).Select(seed => new RoundedDocument(seed)));
}

/// <summary>Generator B: leaves are rounded, every total of a table is added up from its printed leaves.</summary>
public sealed class FootedDocument(int seed) : Document(seed, footed: true)
{
    public static Arbitrary<FootedDocument> Arbitrary() => Arb.From(Gen.Choose(int.MinValue, int.MaxValue).Select(seed => new FootedDocument(seed)));
}
