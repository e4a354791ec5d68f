using System.Globalization;

namespace PublicFinance.Model.Classification;

/// <summary>Rows of a catalogue as comma-separated values; the built-in files and a host's have one format.</summary>
internal static class EntryCsv
{
    public const string Header = "code,name,from_year,to_year,evidence";
    public const string HeaderWithFund = "code,name,from_year,to_year,fund,evidence";

    public static List<CodeEntry<TCode>> Read<TCode>(string text)
        where TCode : struct, IClassificationCode<TCode>
    {
        bool fund = TCode.Shape == CodeShape.Function;
        List<CodeEntry<TCode>> entries = [];
        Dictionary<string, string> names = [];
        foreach ((int line, string[] field) in Csv.Read(text, fund ? HeaderWithFund : Header))
        {
            try
            {
                // 行政运行 and its like stand in many rows: one string serves them all.
                string name = names.TryGetValue(field[1], out string? known) ? known : names[field[1]] = field[1];
                entries.Add(new CodeEntry<TCode>(
                    TCode.Parse(field[0], null),
                    name,
                    Year(field[2], line),
                    Year(field[3], line),
                    fund ? Budget(field[4], line) : null,
                    Evidence.Parse(field[^1], line)));
            }
            catch (ArgumentException e)
            {
                throw new FormatException($"Line {line}: {e.Message}", e);
            }
            catch (FormatException e) when (!e.Message.StartsWith("Line ", StringComparison.Ordinal))
            {
                throw new FormatException($"Line {line}: {e.Message}", e);
            }
        }

        return entries;
    }

    public static int? Year(string text, int line) => text.Length == 0 ? null
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : throw new FormatException($"Line {line}: '{text}' is not a year of four digits.");

    public static BudgetKind? Budget(string text, int line) => text switch
    {
        "" => null,
        "general" => BudgetKind.GeneralPublic,
        "fund" => BudgetKind.GovernmentFunds,
        "capital" => BudgetKind.StateCapital,
        "social" => BudgetKind.SocialInsurance,
        _ => throw new FormatException($"Line {line}: '{text}' is not general, fund, capital or social."),
    };
}
