using System.Globalization;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// Words a department's figure against the sum of its units: the cell once, the addends that alone are the difference, for they may have been left
/// out, then the largest, and how many more there are.
/// </summary>
internal static class MemberSumText
{
    private const int MostNamed = 3;

    /// <summary>Null where the equality is no such sum.</summary>
    public static string? Of(Relation relation, Outcome outcome, Language language)
    {
        if (relation.Terms.Length < 2 || !relation.Terms.Skip(1).All(t => t.Figure.Place is MemberPlace))
        {
            return null;
        }

        Figure printed = relation.Terms[0].Figure;
        Int128 sum = relation.Terms.Skip(1).Aggregate(Int128.Zero, (all, t) => all - ((Int128)t.Weight * t.Figure.Value));
        Term[] addends = [.. relation.Terms.Skip(1).Where(t => t.Figure.Value != 0)
            .OrderByDescending(t => IsDifference(t, outcome)).ThenByDescending(t => Int128.Abs(t.Figure.Value))];
        string named = string.Join(language.Choose("、", ", "), addends.Take(MostNamed).Select(t => Told(t, language)));
        int more = addends.Length - MostNamed;
        string rest = more <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{language.Choose("，另有 ", " and ")}{more}{language.Choose(" 项", " more")}");
        string total = Figure.Group(Figure.FormatValue(sum, printed.Precision)) + Figure.Suffix(printed.Precision);
        string parts = named.Length == 0 ? "" : language.Choose($"（{named}{rest}）", $" ({named}{rest})");
        return $"{printed.ToldIn(language)} ≠ {language.Choose("汇总数 ", "the sum ")}{total}{parts}";
    }

    private static bool IsDifference(Term term, Outcome outcome) => Int128.Abs(Int128.Abs(term.Figure.Value) - Int128.Abs(outcome.Residual)) <= outcome.Tolerance;

    /// <summary>The member and what it adds; the name of an elimination ends with its amount, which is not said twice.</summary>
    private static string Told(Term term, Language language)
    {
        var place = (MemberPlace)term.Figure.Place!;
        string name = language.Choose(place.Member, place.EnglishMember), value = term.Figure.ToString(), unsigned = value.TrimStart('-');
        return name.EndsWith(unsigned, StringComparison.Ordinal) ? name[..^unsigned.Length] + value : $"{name} {value}";
    }
}
