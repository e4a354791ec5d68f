using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>A linear rule with one thing in its data changed.</summary>
internal static class RuleMutants
{
    public static IEnumerable<(string Name, LinearRule Mutant)> Of(LinearRule rule)
    {
        for (int i = 0; i < rule.Terms.Length; i++)
        {
            RuleTerm term = rule.Terms[i];
            if (rule.Terms.Length > 1)
            {
                yield return ($"term {i} dropped", rule.WithTerms(rule.Terms.RemoveAt(i)));
            }

            yield return ($"term {i} flipped", rule.WithTerms(rule.Terms.SetItem(i, term.Flipped)));
            foreach ((string name, RuleTerm changed) in Changed(rule, term))
            {
                yield return ($"term {i} {name}", rule.WithTerms(rule.Terms.SetItem(i, changed)));
            }
        }
    }

    private static IEnumerable<(string, RuleTerm)> Changed(LinearRule rule, RuleTerm term)
    {
        TableLayout layout = DisclosureTemplate.Jiangxi2020[term.Table]!;
        if (term.Column is { } column && layout.Columns.Length > 1)
        {
            Item other = layout.Columns[(layout.ColumnIndex(column) + 1) % layout.Columns.Length].Item;
            yield return ($"column {column} → {other}", term with { Column = other });
        }

        if (term.PartColumns)
        {
            yield return ("part columns → the first", term with { PartColumns = false, Column = layout.Columns.First(c => c.Role == LineRole.Part).Item });
        }

        switch (term.Rows)
        {
            case RowPick.Fixed when term.Key.IsCode:
                yield return ("the next code", term with { Key = RowKey.OfCode(term.Key.Code + 1) });
                break;
            case RowPick.Fixed when layout.Rows.Length > 1:
                int at = layout.Rows.IndexOf(layout.Row(term.Key.Item)!);
                yield return ("the next row", term with { Key = RowKey.Of(layout.Rows[(at + 1) % layout.Rows.Length].Item) });
                break;
            case RowPick.Same when !term.PartColumns && rule.Scope.Table == term.Table && layout.Codes != CodeKind.None:
                yield return ("same → children", term with { Rows = RowPick.Children });
                break;
            case RowPick.Children:
                yield return ("children → same", term with { Rows = RowPick.Same });
                yield return ("children → highest", term with { Rows = RowPick.Highest });
                break;
            case RowPick.Parts:
                yield return ("parts → highest", term with { Rows = RowPick.Highest });
                break;
            case RowPick.Highest:
                foreach (int except in term.Except)
                {
                    yield return ($"without except {except}", term with { Except = term.Except.Remove(except) });
                }

                break;
        }

        if (term.Previous)
        {
            yield return ("this year", term with { Previous = false });
        }
    }
}
