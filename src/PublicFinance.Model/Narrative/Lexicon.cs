namespace PublicFinance.Model.Narrative;

/// <summary>The vocabulary as a tree of characters: finds the longest word at a position in steps bounded by the longest word.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<(int Node, char Char), int> _next = [];
    private readonly List<int> _wordAt = [-1];
    private readonly List<Word> _words = [];
    private readonly List<string> _texts = [];
    private readonly int[] _first = new int[char.MaxValue + 1];

    /// <summary>The words, by index.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>The word's text.</summary>
    public string Text(int index) => _texts[index];

    /// <summary>
    /// Adds words: in a pattern, <c>[a|b|]</c> stands for a, b or nothing. A word that is there already stays as it is.
    /// </summary>
    public void Add(Word word, params ReadOnlySpan<string> patterns)
    {
        foreach (string pattern in patterns)
        {
            foreach (string text in Expand(pattern))
            {
                AddText(text, word);
            }
        }
    }

    /// <summary>The longest word at the beginning of the text: its index, or -1.</summary>
    public int Longest(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int node = text.IsEmpty ? 0 : _first[text[0]];
        if (node == 0)
        {
            return -1;
        }

        int found = -1;
        for (int i = 1; ; i++)
        {
            if (_wordAt[node] >= 0)
            {
                found = _wordAt[node];
                length = i;
            }

            if (i >= text.Length || !_next.TryGetValue((node, text[i]), out node))
            {
                return found;
            }
        }
    }

    /// <summary>Every text that a pattern stands for.</summary>
    internal static IEnumerable<string> Expand(string pattern)
    {
        int open = pattern.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return [pattern];
        }

        int close = pattern.IndexOf(']', open);
        string[] choices = pattern[(open + 1)..close].Split('|');
        IEnumerable<string> tails = Expand(pattern[(close + 1)..]);
        return choices.SelectMany(choice => tails.Select(tail => pattern[..open] + choice + tail));
    }

    private void AddText(string text, Word word)
    {
        int node = 0;
        foreach (char c in text)
        {
            if (!_next.TryGetValue((node, c), out int next))
            {
                next = _wordAt.Count;
                _wordAt.Add(-1);
                _next.Add((node, c), next);
                if (node == 0)
                {
                    _first[c] = next;
                }
            }

            node = next;
        }

        if (_wordAt[node] < 0)
        {
            _wordAt[node] = _words.Count;
            _words.Add(word);
            _texts.Add(text);
        }
    }
}
