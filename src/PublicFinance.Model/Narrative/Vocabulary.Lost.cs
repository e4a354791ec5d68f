namespace PublicFinance.Model.Narrative;

internal static partial class Vocabulary
{
    private const int ShortestLosing = 4;
    private const int LongestLosing = 14;
    private static readonly Lazy<Dictionary<string, List<int>>> s_lost = new(BuildLost);

    /// <summary>The names of accounts that are this text but for one character lost in print.</summary>
    public static IReadOnlyList<int> WithOneLost(string text) => s_lost.Value.TryGetValue(text, out List<int>? words) ? words : [];

    private static Dictionary<string, List<int>> BuildLost()
    {
        Dictionary<string, List<int>> lost = new(StringComparer.Ordinal);
        Lexicon lexicon = Lexicon;
        for (int w = 0; w < lexicon.Words.Count; w++)
        {
            string text = lexicon.Text(w);
            if (lexicon.Words[w].Kind != WordKind.Noun || text.Length is < ShortestLosing or > LongestLosing)
            {
                continue;
            }

            for (int i = 0; i < text.Length; i++)
            {
                string shorter = text.Remove(i, 1);
                if (lexicon.Longest(shorter, out int length) >= 0 && length == shorter.Length)
                {
                    continue;
                }

                if (!lost.TryGetValue(shorter, out List<int>? words))
                {
                    lost.Add(shorter, words = []);
                }

                words.Add(w);
            }
        }

        return lost;
    }
}
