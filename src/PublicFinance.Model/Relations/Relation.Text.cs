using System.Text;

namespace PublicFinance.Model.Relations;

public sealed partial class Relation
{
    /// <summary>The relation as a formula over places, without their figures; a figure without place stands for itself.</summary>
    public override string ToString()
    {
        if (!IsLinear)
        {
            string[] names = [.. Terms.Select(t => t.Figure.Place?.Name ?? t.Figure.ToString())];
            return Form == RelationForm.Share ? $"{names[0]} = {names[1]} × {names[2]}" : $"{names[1]} = {names[2]} ×（{names[0]} − {names[1]}）";
        }

        var text = new StringBuilder();
        bool headPositive = Terms[0].Weight > 0;
        for (int i = 0; i < Terms.Length; i++)
        {
            Term term = Terms[i];
            bool positive = i == 0 || (term.Weight > 0) != headPositive;
            text.Append(i == 0 ? "" : i == 1 ? Form == RelationForm.Equal ? positive ? " = " : " = −" : positive ? " ≤ " : " ≤ −" : positive ? " + " : " − ")
                .Append(term.Figure.Place?.Name ?? term.Figure.ToString());
        }

        return Terms.Length == 1 ? text.Append(Form == RelationForm.Equal ? " = 0" : " ≤ 0").ToString() : text.ToString();
    }
}
