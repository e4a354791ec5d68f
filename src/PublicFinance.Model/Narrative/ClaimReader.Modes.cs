namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    private char CharAt(int at) => at < _text.Length ? _text.Chars[at] : '\0';

    private bool ContinuesReason(int i) => CharAt(_tokens[i].Start) is '二' or '三' or '四' or '五' or '六' or '(' or '①' or '②' or '③'
        && CharAt(_tokens[i].Start + 1) is '是' or '、';

    private void EnterMode(Mode mode, int i)
    {
        EndMode(_tokens[i].Start);
        _s.Mode = mode;
        _s.Outer = _s.Current;
        _s.Current = null;
        _s.Pending = Pending.None;
        _s.Basically = false;
        _s.Gap = 0;
        _modeStart = _tokens[i].Start;
    }

    private void EndMode(int at)
    {
        if (_s.Mode == Mode.Stating)
        {
            return;
        }

        StatementKind kind = _s.Mode == Mode.Reason ? StatementKind.Reason : StatementKind.Purpose;
        if (at > _modeStart)
        {
            _statements.Add(new(kind, _text.Span(_modeStart, at), _s.Outer, Direction.None, _section?.Section));
        }

        _s.Mode = Mode.Stating;
        _s.Current = _s.Outer;
        _s.Outer = null;
        _s.Used = true;
        _s.Gap = 0;
    }

    /// <summary>A clause that begins with 年初预算, 占, 较上年 speaks of the subject again, not of the purpose.</summary>
    private void LeavePurpose(int i)
    {
        if (_s.Mode == Mode.Purpose && i == _clauseStart && _s.Current is null)
        {
            EndMode(_tokens[i].Start);
        }
    }
}
