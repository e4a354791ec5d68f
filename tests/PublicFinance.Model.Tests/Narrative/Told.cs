using System.Globalization;
using System.Text;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>One figure in the vocabulary of README.md, from a key or from a claim, so that the two can be compared.</summary>
public sealed record Told(string Kind, string Subject, string Scope, string Value, string Unit, int Decimals, string Sign, int Year)
{
    /// <summary>Where it stands; takes no part in equality.</summary>
    public int At { get; init; } = -1;

    public bool IsAgainstBudget { get; init; }

    public bool Equals(Told? other) => other is not null && Kind == other.Kind && Subject == other.Subject && Scope == other.Scope && Value == other.Value
        && Unit == other.Unit && Decimals == other.Decimals && Sign == other.Sign && Year == other.Year;

    public override int GetHashCode() => HashCode.Combine(Kind, Subject, Value, Unit, Decimals);

    /// <summary>A claim in the vocabulary of the keys.</summary>
    public static Told Of(Claim claim)
    {
        Subject subject = claim.Subject;
        bool known = claim.Figure.IsKnown;
        string sign = claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate
            ? claim.Direction switch { Direction.Down => "-", Direction.Level => "0", _ => known && claim.Figure.Value < 0 ? "-" : "+" }
            : claim.Figure.Value < 0 ? "-" : "+";
        return new(
            KindOf(claim), SubjectOf(subject), subject.Scope.ToString().ToLowerInvariant(), known ? Digits(claim.Figure) : "",
            !known || claim.UnitIsMissing ? "none" : UnitOf(claim.Unit), known ? claim.Figure.Precision.Decimals : 0, sign, subject.Year)
        {
            At = claim.Span.Start,
            IsAgainstBudget = claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate && claim.ComparedWith == ComparedWith.Budget,
        };
    }

    /// <summary>How many of the read figures are told, each told figure used once; and what is left on both sides.</summary>
    public static (int Right, List<Told> Wrong, List<Told> Missed) Compare(IEnumerable<Told> told, IEnumerable<Told> read)
    {
        List<Told> missed = [.. told], wrong = [];
        int right = 0;
        foreach (Told one in read)
        {
            int found = missed.FindIndex(t => t.Equals(one) && (t.At < 0 || t.At == one.At) && (t.At < 0 || t.IsAgainstBudget == one.IsAgainstBudget));
            if (found < 0)
            {
                wrong.Add(one);
            }
            else
            {
                missed.RemoveAt(found);
                right++;
            }
        }

        return (right, wrong, missed);
    }

    private static string KindOf(Claim claim) => claim.Kind switch
    {
        ClaimKind.Amount when claim.Subject.Measure == FiscalMeasure.Budget => "budget",
        ClaimKind.Amount when claim.Subject.Measure == FiscalMeasure.AdjustedBudget => "adjusted-budget",
        ClaimKind.ChangeRate => "change-rate",
        _ => claim.Kind.ToString().ToLowerInvariant(),
    };

    private static string SubjectOf(Subject subject) => subject.Topic switch
    {
        Topic.Function or Topic.Economic => subject.Code.ToString(),
        Topic.TotalIncome or Topic.TotalExpenditure => "total",
        Topic.Equipment50 => "equipment-50",
        Topic.Equipment100 => "equipment-100",
        _ => Kebab(subject.Topic.ToString()),
    };

    private static string Kebab(string name)
    {
        StringBuilder kebab = new();
        foreach (char c in name)
        {
            _ = kebab.Length > 0 && char.IsUpper(c) ? kebab.Append('-') : kebab;
            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    private static string UnitOf(string unit) => unit switch
    {
        "批(次)" => "批",
        "台(套)" => "台",
        "人(次)" => "人次",
        _ => unit,
    };

    private static string Digits(Figure figure)
    {
        string digits = figure.Digits;
        digits = digits.TrimStart('-');
        return figure.Measure == Measure.Count ? long.Abs(figure.Value).ToString(CultureInfo.InvariantCulture) : digits;
    }
}
