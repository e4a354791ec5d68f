namespace PublicFinance.Model.Narrative;

/// <summary>Lists of parts: where they begin, and of what a comparison behind them speaks.</summary>
internal sealed partial class ClaimReader
{
    /// <summary>The number of claims before the last 其中.</summary>
    private int _listStart;

    /// <summary>总收入N，其中甲N，乙N。较上年增加N: a sentence that begins with a comparison, behind a list of several parts, speaks of the whole.</summary>
    private Subject? WholeOfSentence()
    {
        if (_s.Whole is not { } whole || _s.Current is not { } last || !TopicParts.IsPart(whole, last))
        {
            return null;
        }

        int parts = 0;
        for (int n = _claims.Count - 1; n >= _listStart && n >= _claims.Count - 8; n--)
        {
            parts += _claims[n].Kind == ClaimKind.Amount && TopicParts.IsPart(whole, _claims[n].Subject) ? 1 : 0;
        }

        return parts > 1 ? whole with { Measure = FiscalMeasure.Final } : null;
    }

    private int OnList(int i)
    {
        if (_s.Mode == Mode.Purpose)
        {
            EndMode(_tokens[i].Start);
        }

        if (_s.Mode == Mode.Stating)
        {
            _s.Whole = _s.Nearest ?? _s.Current;
            _s.ListYear = _s.Current is { } named && named.Year == _s.Whole?.Year ? named.Year : 0;
            _listStart = _claims.Count;
            _ofScore = _claims.Count > 0 && _claims[^1] is { Kind: ClaimKind.Score, Subject.Topic: Topic.ScoreTotal } score && score.Section == _section?.Section;
            _s.Pending = _s.ChangeAmountRead ? Pending.None : _s.Pending;
            if (IsFollowedByParagraphs(i + 1) && _s.Whole is { } whole)
            {
                _items = (whole.Scope, _section?.Section.Depth ?? -1);
            }

            _lists.Begin(SpanOf(_tokens[i]), _brackets.Count, _section?.Section, IsFollowedByParagraphs(i + 1));
        }

        return StartClause(i + 1);
    }

    /// <summary>其中： and nothing more on its line: the parts stand below.</summary>
    private bool IsFollowedByParagraphs(int i)
    {
        i += IsText(i, ":") ? 1 : 0;
        return KindAt(i) is WordKind.Numbering or WordKind.Break or WordKind.Stop || _text.IsLineStart(_tokens[i].Start);
    }
}
