using System.Collections.Immutable;

namespace PublicFinance.Model.Narrative;

/// <summary>Gathers the parts that are told after 其中.</summary>
internal sealed class ListReader(List<Claim> claims)
{
    private const int LongestNesting = 8;
    private readonly List<Open> _open = [];
    private readonly List<Open> _closed = [];

    private sealed class Open
    {
        public required int Whole { get; init; }

        public required TextSpan Words { get; init; }

        public required int Brackets { get; init; }

        /// <summary>True while the parts stand in the numbered items that follow.</summary>
        public required bool InItems { get; init; }

        public int Depth { get; set; } = -1;

        public Subject? Item { get; set; }

        public List<int> Parts { get; } = [];

        public HashSet<Subject> Shares { get; } = [];
    }

    /// <summary>其中: the last amount is the whole.</summary>
    public void Begin(TextSpan words, int brackets, bool inItems)
    {
        int whole = claims.Count - 1;
        while (whole >= 0 && whole > claims.Count - 6 && claims[whole].Kind is not (ClaimKind.Amount or ClaimKind.Count or ClaimKind.Score))
        {
            whole--;
        }

        if (whole < 0 || claims[whole].Kind is not (ClaimKind.Amount or ClaimKind.Count or ClaimKind.Score) || _open.Count >= LongestNesting)
        {
            return;
        }

        _open.Add(new() { Whole = whole, Words = words, Brackets = brackets, InItems = inItems });
    }

    /// <summary>The whole that a subject is told as a part of.</summary>
    public Subject? WholeOf(Subject subject) => _open.Count > 0 && claims[_open[^1].Whole].Subject is var whole && whole.Topic != subject.Topic ? whole : null;

    /// <summary>A claim that may be a part.</summary>
    public void Add(int claim)
    {
        if (_open.Count == 0)
        {
            return;
        }

        Open list = _open[^1];
        Subject subject = claims[claim].Subject;
        if (list.InItems)
        {
            Subject item = subject with { Measure = FiscalMeasure.Final };
            if (list.Depth < 0 || (list.Item is { } first && first != item))
            {
                return;
            }

            list.Item = item;
        }

        if (claims[claim].Kind == claims[list.Whole].Kind && claims[claim].Figure.Measure == claims[list.Whole].Figure.Measure)
        {
            list.Parts.Add(claim);
        }
    }

    /// <summary>A share was told of a subject.</summary>
    public void AddShare(Subject part)
    {
        if (_open.Count > 0)
        {
            _open[^1].Shares.Add(part with { Measure = FiscalMeasure.Final });
        }
    }

    /// <summary>A semicolon ends a list inside a list.</summary>
    public void EndInner()
    {
        if (_open.Count > 1 && !_open[^1].InItems && _open[^2].Brackets == _open[^1].Brackets && !_open[^2].InItems)
        {
            Pop();
        }
    }

    /// <summary>A closing bracket ends the lists inside it.</summary>
    public void CloseBracket(int brackets)
    {
        while (_open.Count > 0 && _open[^1].Brackets > brackets)
        {
            Pop();
        }
    }

    /// <summary>The end of a sentence ends all lists but those of the items that follow.</summary>
    public void EndSentence(int brackets)
    {
        while (_open.Count > 0 && !_open[^1].InItems)
        {
            Pop();
        }
    }

    /// <summary>A numbered item is the next part, or ends the list.</summary>
    public void StartSection(int depth)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Depth < 0)
            {
                _open[i].Depth = depth;
            }
            else if (depth < _open[i].Depth)
            {
                Pop();
                continue;
            }

            if (depth == _open[i].Depth)
            {
                _open[i].Item = null;
            }
        }
    }

    /// <summary>The end of the text ends all lists.</summary>
    public void Close()
    {
        while (_open.Count > 0)
        {
            Pop();
        }
    }

    /// <summary>The breakdowns, one per measure of the whole.</summary>
    public ImmutableArray<Breakdown> Build()
    {
        var breakdowns = ImmutableArray.CreateBuilder<Breakdown>();
        foreach (Open list in _closed.OrderBy(l => l.Words.Start))
        {
            foreach (int whole in Wholes(list.Whole))
            {
                ImmutableArray<Claim> parts = [.. list.Parts.Select(p => claims[p]).Where(p => p.Subject.Measure == claims[whole].Subject.Measure)];
                if (parts.Length > 0)
                {
                    bool shares = parts.All(p => list.Shares.Contains(p.Subject with { Measure = FiscalMeasure.Final }));
                    breakdowns.Add(new(claims[whole], parts, list.Words, shares));
                }
            }
        }

        return breakdowns.ToImmutable();
    }

    /// <summary>The whole's claims of the same sentence: its budget and its final.</summary>
    private IEnumerable<int> Wholes(int whole)
    {
        Claim last = claims[whole];
        HashSet<FiscalMeasure> seen = [];
        for (int i = whole; i >= 0 && i > whole - 8 && claims[i].Sentence == last.Sentence; i--)
        {
            if (claims[i].Kind == last.Kind && (claims[i].Subject with { Measure = last.Subject.Measure }) == last.Subject && seen.Add(claims[i].Subject.Measure))
            {
                yield return i;
            }
        }
    }

    private void Pop()
    {
        _closed.Add(_open[^1]);
        _open.RemoveAt(_open.Count - 1);
    }
}
