using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Reads claims from tokens, left to right. It keeps what is spoken of, what the next number would be, and how much free text lies
/// between; a number becomes a claim only where nothing lies between.
/// </summary>
internal sealed partial class ClaimReader
{
    private const int DeepestBracket = 32;
    private readonly NarrativeText _text;
    private readonly Lexer _lexer;
    private readonly List<Token> _tokens;
    private readonly List<SectionContext> _contexts;
    private readonly CodeNames _names;
    private readonly int _year;
    private readonly List<Claim> _claims = [];
    private readonly List<UnreadNumber> _unread;
    private readonly List<Assertion> _statements = [];
    private readonly List<WrittenName> _writtenNames = [];
    private readonly Stack<ReaderState> _brackets = [];
    private readonly ListReader _lists;
    private ReaderState _s;
    private SectionContext? _section;
    private int _sectionIndex = -1;
    private int _sentence;
    private int _clauseStart;
    private int _tooDeep;
    private int _modeStart;
    private long _steps;

    public ClaimReader(NarrativeText text, int fiscalYear)
    {
        _text = text;
        _year = fiscalYear;
        _lexer = new Lexer(text);
        _lexer.Run();
        _tokens = _lexer.Tokens;
        _contexts = SectionTree.Build(text, _lexer.Headings);
        _names = new CodeNames(fiscalYear);
        _unread = text.SetAsideNumbers;
        _lists = new ListReader(_claims);
        _moneyUnit = FirstMoneyUnit();
    }

    /// <summary>Reads all tokens.</summary>
    public NarrativeReading Run(DisclosureTemplate? template)
    {
        for (int i = 0; i < _tokens.Count;)
        {
            _steps++;
            i = Math.Max(Step(i), i + 1);
        }

        _lists.Close();
        EndMode(_text.Length);
        return new NarrativeReading
        {
            FiscalYear = _year,
            Text = _text.Source,
            Template = template,
            Claims = [.. _claims.OrderBy(static c => c.Span.Start)],
            Breakdowns = _lists.Build(),
            Statements = [.. _statements.OrderBy(static s => s.Span.Start)],
            Names = [.. _writtenNames.OrderBy(static n => n.Span.Start)],
            Unread = [.. _unread.OrderBy(static u => u.Span.Start)],
            Sections = [.. _contexts.Select(static c => c.Section)],
            Steps = _steps + _tokens.Count + _text.Length + _names.Steps,
        };
    }

    private static Word WordOf(Token token) => token.Kind is WordKind.Number or WordKind.Numbering or WordKind.Break || token.Index < 0 ? default : Vocabulary.Lexicon.Words[token.Index];

    private WordKind KindAt(int i) => i >= 0 && i < _tokens.Count ? _tokens[i].Kind : WordKind.Break;

    private bool IsText(int i, string text) => i >= 0 && i < _tokens.Count && _text.Chars[_tokens[i].Start.._tokens[i].End].SequenceEqual(text);

    private TextSpan SpanOf(Token token) => _text.Span(token.Start, token.End);

    private MoneyScope SectionScope => _section?.Section.Scope ?? MoneyScope.All;

    private Area SectionArea => _section?.Area ?? Area.None;

    /// <summary>Takes one token, or more that belong together; the index of the next.</summary>
    private int Step(int i)
    {
        Token token = _tokens[i];
        Word word = WordOf(token);
        switch (token.Kind)
        {
            case WordKind.Break:
                EndSentence(token.Start);
                _lists.Close();
                Reset();
                return StartSentence(i + 1);
            case WordKind.Numbering:
                return OnNumbering(i);
            case WordKind.Stop:
                EndSentence(token.Start);
                return StartSentence(i + 1);
            case WordKind.Semicolon:
                if (_s.Mode != Mode.Stating && !ContinuesReason(i + 1))
                {
                    EndMode(token.Start);
                }

                EndClause();
                _s.Foreign = false;
                _partStart = i + 1;
                return StartClause(i + 1);
            case WordKind.Comma:
                EndClause();
                return StartClause(i + 1);
            case WordKind.Open:
                return OnOpen(i);
            case WordKind.Close:
                OnClose();
                return i + 1;
            case WordKind.Number:
                return OnNumber(i);
            case WordKind.Noun:
                OnNoun(i, word);
                return i + 1;
            case WordKind.WeakNoun:
                OnWeakNoun(i, word);
                return i + 1;
            case WordKind.Level:
                OnLevel(i, word.Value);
                return i + 1;
            case WordKind.Scope:
                _s.Scope = word.Scope;
                _scopeAt = i;
                _s.Gap = 0;
                return i + 1;
            case WordKind.Measure:
                OnMeasure(i, word.Measure);
                return i + 1;
            case WordKind.Direction:
            case WordKind.WeakDirection:
                return OnDirection(i, word);
            case WordKind.Comparison:
                return OnComparison(i, word.Direction);
            case WordKind.Versus:
                return OnVersus(i);
            case WordKind.LastYear:
                OnLastYear(i);
                return i + 1;
            case WordKind.From:
                return KindAt(i + 1) is WordKind.LastYear or WordKind.Number ? OnVersus(i) : Pass(i);
            case WordKind.Difference:
                OnDifference();
                return i + 1;
            case WordKind.DifferenceRate:
                Compare(ComparedWith.Budget);
                _s.Pending = Pending.Change;
                _s.ChangeAmountRead = true;
                _s.Direction = Direction.None;
                return i + 1;
            case WordKind.Respectively:
                return OnRespectively(i);
            case WordKind.PerUnit:
                _s.PerUnit = true;
                return i + 1;
            case WordKind.Norm:
                _s.Norm = true;
                return i + 1;
            case WordKind.OnYear:
                Compare(ComparedWith.LastYear);
                return i + 1;
            case WordKind.Share:
                LeavePurpose(i);
                _s.Pending = Pending.Share;
                _s.Base = null;
                return i + 1;
            case WordKind.Complete:
                return OnComplete(i);
            case WordKind.CompletionRate:
                _s.Pending = Pending.Completion;
                _s.Base = _s.Current is { } c ? c with { Measure = FiscalMeasure.Budget } : null;
                _s.Gap = 0;
                return i + 1;
            case WordKind.Among:
            case WordKind.List:
                return OnList(i);
            case WordKind.Reason:
                EnterMode(Mode.Reason, i);
                return i + 1;
            case WordKind.Purpose:
                if (_s.Mode == Mode.Stating)
                {
                    EnterMode(Mode.Purpose, i);
                }

                return i + 1;
            case WordKind.Threshold:
                return OnThreshold(i);
            case WordKind.Basically:
                _s.Basically = true;
                return i + 1;
            case WordKind.About:
                _s.About = true;
                return i + 1;
            case WordKind.Without:
                _s.Without = true;
                return OnWithout(i);
            case WordKind.Empty:
                _statements.Add(new(StatementKind.EmptyTable, SpanOf(token), _s.Current, Direction.None, _section?.Section));
                return i + 1;
            case WordKind.Placeholder:
                _statements.Add(new(StatementKind.Placeholder, SpanOf(token), _s.Current, Direction.None, _section?.Section));
                _s.Gap += token.Length;
                return i + 1;
            case WordKind.Performance:
                _s.Area = Area.Performance;
                _s.Gap += token.Length;
                return i + 1;
            case WordKind.Domestic:
                _s.Foreign = false;
                return i + 1;
            case WordKind.AmountOf:
                _s.Gap = _s.Area == Area.Procurement ? 0 : _s.Gap;
                _s.Used = _s.Used && _s.Area != Area.Procurement;
                return i + 1;
            case WordKind.Unit:
            case WordKind.Free:
                _s.Gap += token.Length;
                _s.Scope = null;
                return i + 1;
            case WordKind.Glue:
                if (IsText(i, ":"))
                {
                    TakeFreeName(i, alone: true);
                    return StartClause(i + 1);
                }

                return i + 1;
            default:
                return i + 1;
        }
    }

    private int Pass(int i)
    {
        _s.Gap += _tokens[i].Length;
        return i + 1;
    }

    private int StartClause(int i)
    {
        _clauseStart = i;
        return i;
    }

    private void EndClause()
    {
        _s.ClauseFinal = _s.ClauseBudget = false;
        _s.Basically = _s.About = _s.Without = _s.PerUnit = false;
        _s.ClauseYear = 0;
        _s.Scope = null;
        if (_s.Pending is Pending.Share or Pending.Completion)
        {
            _s.Pending = Pending.None;
        }
    }

    private void EndSentence(int at)
    {
        EndMode(at);
        EndClause();
        while (_brackets.TryPop(out _))
        {
        }

        _lists.CloseBracket(0);
        _lists.EndSentence();
        _ofScore = false;
        _tooDeep = 0;
        _s.Pending = Pending.None;
        _s.ChangeAmountRead = false;
        _s.Compared = false;
        _s.Foreign = _s.Norm = _s.Stranger = false;
        _s.WholeBefore = WholeOfSentence();
        _s.Whole = null;
        _s.Used = true;
        _s.Gap = 0;
        _sentence++;
    }

    private void Reset() => _s = new()
    {
        Area = SectionArea,
        Used = _section is not { IsLabel: true },
        Current = _section?.Topic is { } topic ? new Subject(topic, topic >= Topic.OperatingFunds ? MoneyScope.All : SectionScope, _year) : null,
    };

    private int OnNumbering(int i)
    {
        Token token = _tokens[i];
        EndSentence(token.Start);
        _sectionIndex++;
        while (_sectionIndex < _contexts.Count && _lexer.Headings[_sectionIndex].Start < token.Start)
        {
            _sectionIndex++;
        }

        _section = _sectionIndex < _contexts.Count ? _contexts[_sectionIndex] : null;
        _lists.StartSection(token.Index);
        _sectionClaims = _claims.Count;
        _items = _items?.Depth >= token.Index ? null : _items;
        Reset();
        if (token.Length == 0)
        {
            return StartSentence(i + 1); // the title of an attachment, whose words follow
        }

        if (char.IsAsciiDigit(_text.Chars[token.Start]))
        {
            _unread.Add(new(_text.Span(token.Start, token.End - 1), UnreadReason.Numbering));
        }
        else if (token.Length > 2 && char.IsAsciiDigit(_text.Chars[token.Start + 1]))
        {
            _unread.Add(new(_text.Span(token.Start + 1, token.End - 1), UnreadReason.Numbering));
        }

        return StartSentence(i + 1);
    }

    private int StartSentence(int i)
    {
        _partStart = i;
        return StartClause(i);
    }

    private int OnOpen(int i)
    {
        if (_brackets.Count >= DeepestBracket)
        {
            _tooDeep++;
            return i + 1;
        }

        // 下降（增长）27.78%: a word of the template that was left over.
        if (KindAt(i + 1) == WordKind.Direction && KindAt(i + 2) == WordKind.Close)
        {
            AddPlaceholder(i);
            return i + 3;
        }

        if (KindAt(i + 1) == WordKind.Number && KindAt(i + 2) == WordKind.Close && _names.IsKnown(_lexer.Numbers[_tokens[i + 1].Index]))
        {
            _unread.Add(new(SpanOf(_tokens[i + 1]), UnreadReason.Code));
            return TakeCode(i + 2, (int)_lexer.Numbers[_tokens[i + 1].Index].Scaled);
        }

        _brackets.Push(_s);
        return StartClause(i + 1);
    }

    private void AddPlaceholder(int open)
    {
        int from = KindAt(open - 1) == WordKind.Direction ? _tokens[open - 1].Start : _tokens[open].Start;
        _statements.Add(new(StatementKind.Placeholder, _text.Span(from, _tokens[open + 2].End), _s.Current, Direction.None, _section?.Section));
    }

    private void OnClose()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_brackets.TryPop(out ReaderState before))
        {
            _s = before;
            _lists.CloseBracket(_brackets.Count);
        }
    }
}
