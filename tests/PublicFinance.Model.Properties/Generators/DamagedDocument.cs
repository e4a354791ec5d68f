using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>A generated document, damaged or (every fourth) as it was.</summary>
public sealed class DamagedDocument
{
    public DamagedDocument(int seed)
    {
        Seed = seed;
        Whole = new RoundedDocument(seed);
        var draw = new Draw(~seed);
        FinalAccounts accounts = draw.Chance(25) ? Whole.Accounts : new Damage(draw).Do(Whole.Accounts);
        FinalAccounts previous = draw.Chance(50) ? Whole.Previous : new Damage(draw).Do(Whole.Previous);
        Input = new AuditInput { Accounts = accounts, Previous = Whole.HasPrevious ? previous : null };
    }

    public int Seed { get; }

    public Document Whole { get; }

    public AuditInput Input { get; }

    public static Arbitrary<DamagedDocument> Arbitrary() => Arb.From(Gen.Choose(int.MinValue, int.MaxValue).Select(seed => new DamagedDocument(seed)));

    public override string ToString() => $"damaged document {Seed}";
}
