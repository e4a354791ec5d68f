using System.Collections.Immutable;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Gathers the parts that are told after 其中. A part belongs to the nearest amount before the word that it can be a part of; a list reaches to
/// the end of its sentence or bracket, or of its section where the parts stand in the paragraphs below, and takes each quantity once.
/// </summary>
internal sealed class ListReader(List<Claim> claims)
{
    private const int MostOpen = 8;
    private const int FarthestWhole = 10;
    private const int MostParts = 200;
    private readonly List<Open> _open = [];
    private readonly List<Open> _closed = [];

    private sealed class Open
    {
        public required TextSpan Words { get; init; }

        /// <summary>The claims before this index may be the whole.</summary>
        public required int Start { get; init; }

        public required int Brackets { get; init; }

        public required NarrativeSection? Section { get; init; }

        /// <summary>True if the parts stand in the paragraphs that follow.</summary>
        public required bool IsOpenEnded { get; init; }

        /// <summary>Wholes with their parts, as indices of claims.</summary>
        public Dictionary<int, List<int>> Parts { get; } = [];

        public HashSet<(ClaimKind Kind, Subject Subject)> Seen { get; } = [];

        public HashSet<Subject> Shares { get; } = [];
    }

    /// <summary>其中.</summary>
    public void Begin(TextSpan words, int brackets, NarrativeSection? section, bool isOpenEnded)
    {
        if (claims.Count == 0)
        {
            return;
        }

        if (_open.Count == MostOpen)
        {
            _closed.Add(_open[0]);
            _open.RemoveAt(0);
        }

        _open.Add(new() { Words = words, Start = claims.Count, Brackets = brackets, Section = section, IsOpenEnded = isOpenEnded });
    }

    /// <summary>The whole that a subject is told as a part of.</summary>
    public Subject? WholeOf(ClaimKind kind, Subject subject)
    {
        ClaimKind told = kind is ClaimKind.Count or ClaimKind.Score ? kind : ClaimKind.Amount;
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (FindWhole(_open[i], told, subject) is int whole and >= 0)
            {
                return claims[whole].Subject;
            }
        }

        return null;
    }

    /// <summary>A claim that may be a part.</summary>
    public void Add(int claim)
    {
        (ClaimKind kind, Subject subject) = (claims[claim].Kind, claims[claim].Subject);
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            Open list = _open[i];
            if (FindWhole(list, kind, subject) is not (int whole and >= 0))
            {
                continue;
            }

            if (!list.Parts.TryGetValue(whole, out List<int>? parts))
            {
                list.Parts.Add(whole, parts = []);
            }

            bool counted = parts.Count >= MostParts || (kind != ClaimKind.Score && !list.Seen.Add((kind, subject)))
                || (subject.Topic is Topic.Function or Topic.Economic && parts.Exists(p => claims[p].Subject.Topic == subject.Topic && TopicParts.IsBelow(claims[p].Subject.Code, subject.Code)));
            if (!counted)
            {
                parts.Add(claim);
            }

            return;
        }
    }

    /// <summary>A share was told of a subject.</summary>
    public void AddShare(Subject part)
    {
        foreach (Open list in _open)
        {
            list.Shares.Add(part with { Measure = FiscalMeasure.Final });
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

    /// <summary>The end of a sentence ends the lists whose parts stand in it.</summary>
    public void EndSentence()
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (!_open[i].IsOpenEnded)
            {
                _closed.Add(_open[i]);
                _open.RemoveAt(i);
            }
        }
    }

    /// <summary>A numbered item ends the lists of its own depth and below.</summary>
    public void StartSection(int depth)
    {
        while (_open.Count > 0 && (_open[^1].Section?.Depth ?? -1) >= depth)
        {
            Pop();
        }
    }

    /// <summary>The end of the text, or a table, ends all lists.</summary>
    public void Close()
    {
        while (_open.Count > 0)
        {
            Pop();
        }
    }

    /// <summary>The breakdowns, by offset.</summary>
    public ImmutableArray<Breakdown> Build()
    {
        var breakdowns = ImmutableArray.CreateBuilder<Breakdown>();
        foreach (Open list in _closed.OrderBy(static l => l.Words.Start))
        {
            foreach ((int whole, List<int> parts) in list.Parts.OrderBy(static p => p.Key))
            {
                if (parts.Count > 0)
                {
                    bool shares = parts.TrueForAll(p => list.Shares.Contains(claims[p].Subject with { Measure = FiscalMeasure.Final }));
                    breakdowns.Add(new(claims[whole], [.. parts.Select(p => claims[p])], list.Words, shares));
                }
            }
        }

        return breakdowns.ToImmutable();
    }

    /// <summary>The nearest claim before the list, in its section, that the subject can be a part of; -1 for none.</summary>
    private int FindWhole(Open list, ClaimKind kind, Subject subject)
    {
        for (int i = Math.Min(list.Start, claims.Count) - 1; i >= 0 && i >= list.Start - FarthestWhole; i--)
        {
            Claim claim = claims[i];
            if (claim.Kind == kind && claim.Subject.Measure == subject.Measure && claim.Subject.Year == subject.Year && claim.Figure.IsKnown
                && Equals(claim.Section, list.Section) && TopicParts.IsPart(claim.Subject, subject))
            {
                return i;
            }
        }

        return -1;
    }

    private void Pop()
    {
        _closed.Add(_open[^1]);
        _open.RemoveAt(_open.Count - 1);
    }
}
