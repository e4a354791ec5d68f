using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Input;

/// <summary>What a narrative says of itself: its year and, by its headings, its form.</summary>
internal static class NarrativeGuess
{
    /// <summary>The year that stands most often before 年度, the latest of those that do equally often; null where there is none.</summary>
    public static int? Year(string text)
    {
        Dictionary<int, int> counts = [];
        for (int at = text.IndexOf("年度", StringComparison.Ordinal); at >= 0; at = text.IndexOf("年度", at + 2, StringComparison.Ordinal))
        {
            int value = 0, digits = 0, scale = 1;
            for (int i = at - 1; i >= 0 && i > at - 8 && digits < 5; i--)
            {
                char c = text[i] is >= '０' and <= '９' ? (char)(text[i] - '０' + '0') : text[i];
                if (char.IsAsciiDigit(c))
                {
                    value += (c - '0') * scale;
                    scale *= 10;
                    digits++;
                }
                else if (!char.IsWhiteSpace(c))
                {
                    break;
                }
            }

            if (digits == 4 && value is > 1990 and < 2100)
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).First().Key;
    }

    /// <summary>The form whose sections the headings are; null where they are of none in particular.</summary>
    public static DisclosureTemplate? Form(NarrativeReading reading)
    {
        bool Has(string title) => reading.Sections.Any(s => s.Depth <= 2 && s.Title.StartsWith(title, StringComparison.Ordinal));
        return Has("财政拨款支出决算情况说明") ? DisclosureTemplate.Jiangxi2020
            : Has("国有资本经营预算财政拨款收入支出决算情况") ? DisclosureTemplate.Shanghai2024
            : Has("国有资本经营预算财政拨款支出决算情况") ? DisclosureTemplate.National2022
            : null;
    }
}
