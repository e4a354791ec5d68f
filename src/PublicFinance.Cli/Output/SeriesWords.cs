using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Cli.Output;

/// <summary>Lines of a series in the user's language.</summary>
internal static class SeriesWords
{
    /// <summary>Names of codes are official and stay Chinese.</summary>
    public static string NameIn(this SeriesLine line, Language language)
    {
        if (line.Row.IsCode || language == Language.Chinese)
        {
            return line.Name;
        }

        IEnumerable<Item> items = new[] { line.Row.Item, line.Column }.Where(i => i is not (Item.Total or Item.Final));
        return string.Join(", ", items.Select(i => i.EnglishName()).DefaultIfEmpty(Item.Total.EnglishName()).Prepend(line.Table.EnglishName()));
    }
}
