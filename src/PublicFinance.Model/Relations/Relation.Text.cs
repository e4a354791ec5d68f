using System.Text;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

public sealed partial class Relation
{
    /// <summary>The relation as a formula over places, without their figures; a figure without place stands for itself.</summary>
    public override string ToString() => Formula(f => f.Place?.Name ?? f.ToString());

    /// <summary>The same formula over the English names of the places.</summary>
    public string ToEnglish() => Formula(f => f.Place?.EnglishName ?? f.ToString());

    private string Formula(Func<Figure, string> name)
    {
        if (!IsLinear)
        {
            string[] names = [.. Terms.Select(t => name(t.Figure))];
            return Form == RelationForm.Share ? $"{names[0]} = {names[1]} × {names[2]}" : $"{names[1]} = {names[2]} ×（{names[0]} − {names[1]}）";
        }

        var text = new StringBuilder();
        bool headPositive = Terms[0].Weight > 0;
        for (int i = 0; i < Terms.Length; i++)
        {
            Term term = Terms[i];
            bool positive = i == 0 || (term.Weight > 0) != headPositive;
            text.Append(i == 0 ? "" : i == 1 ? Form == RelationForm.Equal ? positive ? " = " : " = −" : positive ? " ≤ " : " ≤ −" : positive ? " + " : " − ")
                .Append(name(term.Figure));
        }

        return Terms.Length == 1 ? text.Append(Form == RelationForm.Equal ? " = 0" : " ≤ 0").ToString() : text.ToString();
    }
}
