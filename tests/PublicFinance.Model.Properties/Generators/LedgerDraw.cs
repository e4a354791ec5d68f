using PublicFinance.Model.Accounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>
/// Draws books in which every official relation holds exactly. What the relations say is built in, never tested for: each line
/// balances, own money in a cell is never negative, each three-public item is at least its line in the basic expenditure, …
/// </summary>
public sealed partial class LedgerDraw(Draw draw)
{
    private static readonly int[] Paired = [2080505, 2080506, 2101101, 2101102, 2210201];
    private long _scale;

    /// <summary>The books of a year; those of the year before close with what this year opened with.</summary>
    public (Ledger This, Ledger Previous) TwoYears()
    {
        DisclosureTemplate template = draw.Of(DisclosureTemplate.All.AsSpan());
        int year = draw.Int(2017, 2025);
        Ledger now = Year(year, template, Profile(), null);
        Ledger before = Year(year - 1, template, now.Profile, now);
        return (now, before);
    }

    private EntityProfile Profile() => new()
    {
        Kind = draw.Of(EntityKind.Unknown, EntityKind.Administrative, EntityKind.PublicInstitution, EntityKind.Department),
        IsAcademic = draw.Chance(20),
        IsReorganised = draw.Chance(10),
        WithholdsItems = draw.Chance(10),
        BasicTableCoversAllAppropriation = draw.Chance(30),
    };

    private Ledger Year(int year, DisclosureTemplate template, EntityProfile profile, Ledger? next)
    {
        _scale = draw.Chance(3) ? 5_000_000_000_000_000 : draw.Of(10_000, 1_000_000, 100_000_000, 10_000_000_000, 1_000_000_000_000, 10_000_000_000_000);
        var ledger = new Ledger(year, template, profile) { PrintsTraining = next?.PrintsTraining ?? draw.Chance(20) };
        foreach (int code in next is null ? Codes(template) : next.Lines.Select(l => l.Code))
        {
            ledger.Lines.Add(Line(code, profile.Kind, next?.Lines.First(l => l.Code == code)));
        }

        Correct(ledger, next is null);
        if (next is null && draw.Chance(15))
        {
            Lose(ledger);
        }

        foreach (LedgerLine line in ledger.Lines)
        {
            line.OwnIncome = OwnIncome(line.Income(LedgerLine.Own), profile.Kind);
        }

        if (ledger.Lines.All(l => l.OwnIncome.Sum() + l.Income(0) + l.Income(1) + l.Income(2) + l.Opening.Sum() + l.SurplusUsed == 0))
        {
            ledger.Profile = ledger.Profile with { IsReorganised = true };      // only then a year without any money is in order
        }

        Economic(ledger);
        ThreePublic(ledger);
        Beside(ledger);
        return ledger;
    }

    private List<int> Codes(DisclosureTemplate template)
    {
        int[] classes = [.. template[TableId.Summary]!.Classes];
        var codes = new HashSet<int>(draw.Some(Paired, 40));
        for (int i = draw.Int(0, 14); i > 0; i--)
        {
            int section = (draw.Of(classes.AsSpan()) * 100) + draw.Int(1, 4);
            codes.Add(draw.Int(0, 19) switch { 0 => section / 100, 1 or 2 => section, _ => (section * 100) + draw.Int(1, 4) });
        }

        return [.. codes.Where(c => !codes.Contains(c / 100) && !codes.Contains(c / 10_000)).Order()];
    }

    private LedgerLine Line(int code, EntityKind kind, LedgerLine? next)
    {
        var line = new LedgerLine(code);
        int first = draw.Of(0, 0, 0, 1, 2, 3);
        for (int s = 0; s < 4; s++)
        {
            // The old-age and housing codes are paid from the general budget; what an economic line pairs with is theirs alone.
            if ((s == first || draw.Chance(20) || (s == 0 && Paired.Contains(code))) && (s is 0 or LedgerLine.Own || !Paired.Contains(code)))
            {
                line.Basic[s] = draw.Money(_scale);
                line.Project[s] = draw.Money(_scale);
                line.Closing[s] = draw.Chance(40) ? draw.Money(_scale) : 0;
            }

            line.Closing[s] = next is null ? line.Closing[s] : next.Opening[s];
        }

        if (kind != EntityKind.Administrative && draw.Chance(30))
        {
            line.RemittedUp = draw.Money(_scale);
            line.Operating = draw.Money(_scale);
            line.AffiliatedSubsidy = draw.Money(_scale);
            line.SurplusDistribution = draw.Money(_scale);
        }

        for (int s = 0; s < 4; s++)
        {
            long most = line.Spent(s) + line.Closing[s] + (s == LedgerLine.Own ? line.SurplusDistribution : 0);
            line.Opening[s] = draw.Chance(40) ? draw.UpTo(most) : 0;
        }

        line.SurplusUsed = draw.Chance(20) ? draw.UpTo(line.Income(LedgerLine.Own)) : 0;
        return line;
    }

    /// <summary>Takes back money within a class, so that a row becomes negative; the class, and the income, do not.</summary>
    private void Correct(Ledger ledger, bool mayOpenMore)
    {
        foreach (IGrouping<int, LedgerLine> group in ledger.Lines.GroupBy(l => ClassOf(l.Code)).Where(g => g.Count() > 1))
        {
            int s = draw.Int(0, 2);
            LedgerLine rich = group.MaxBy(l => l.Spent(s))!, poor = group.MinBy(l => l.Spent(s))!;
            if (!draw.Chance(25) || rich == poor)
            {
                continue;
            }

            long back = draw.UpTo(Math.Min(rich.Spent(s), rich.Income(s)) / 2);
            poor.Project[s] -= back;
        }

        if (mayOpenMore && draw.Chance(10) && ledger.Lines.Count > 1)
        {
            // More opening carry-over than is spent and kept under one code: income of the code is negative (money recovered).
            LedgerLine line = draw.Of(ledger.Lines.ToArray());
            line.Opening[0] += draw.UpTo(ledger.Lines.Sum(l => l.Income(0)) / 2);
        }
    }

    /// <summary>Years of operating losses: the closing balance is negative, which only operating money explains.</summary>
    private void Lose(Ledger ledger)
    {
        LedgerLine[] others = [.. ledger.Lines.Where(l => ClassOf(l.Code) != ClassOf(ledger.Lines[0].Code))];
        if (others.Length == 0 || ledger.Profile.Kind == EntityKind.Administrative)
        {
            return;
        }

        long loss = 1 + draw.Money(1_000_000);
        foreach (LedgerLine line in ledger.Lines)
        {
            Array.Clear(line.Closing);
            Array.Clear(line.Opening);
            line.SurplusDistribution = 0;
            line.SurplusUsed = 0;
            line.Opening[LedgerLine.Own] = loss;
            line.Basic[LedgerLine.Own] += loss;
        }

        ledger.Lines[0].Closing[LedgerLine.Own] = -loss;
        ledger.Lines[0].Operating += loss + draw.UpTo(3_000);
    }

    private long[] OwnIncome(long income, EntityKind kind)
    {
        if (kind == EntityKind.Administrative)
        {
            long[] three = draw.Split(income, 3);
            return [three[0], 0, 0, three[1], three[2]];
        }

        return draw.Split(income, 5);
    }

    internal static int ClassOf(int code) => code >= 1_000_000 ? code / 10_000 : code >= 10_000 ? code / 100 : code;
}
