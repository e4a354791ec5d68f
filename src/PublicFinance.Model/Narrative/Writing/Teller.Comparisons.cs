using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class Teller
{
    /// <summary>True if something is known about the change against last year.</summary>
    public bool HasChange(Subject subject) => ChangeOf(subject) is var (change, rate, _) && (change.IsKnown || rate.IsKnown);

    /// <summary>A sentence: 本年收入合计较2023年度增加…，增长…，主要原因是…。 Nothing where last year is not known.</summary>
    public void Change(string name, Subject subject)
    {
        if (ChangeOf(subject) is not var (change, rate, then) || !(change.IsKnown || rate.IsKnown))
        {
            return;
        }

        Figure printed = Rounding.Print(change);
        Say(name);
        if (change.IsKnown && printed.Value == 0)
        {
            Level(subject, Invariant($"与{Year - 1}年度"), change.Value == 0, ComparedWith.LastYear);
            Say("。");
            return;
        }

        Direction direction = (change.IsKnown ? change : rate).Value > 0 ? Direction.Up : Direction.Down;
        var details = new Claim(ClaimKind.Change, subject, printed, default) { Direction = direction, ComparedWith = ComparedWith.LastYear };
        Say(Invariant($"较{Year - 1}年度"));
        if (change.IsKnown)
        {
            Say(direction == Direction.Up ? "增加" : "减少");
            Print(ClaimKind.Change, subject, printed, Figure.Suffix(printed.Precision), details);
        }

        Figure told = Rounding.Print(rate);
        bool hasBase = !change.IsKnown || Rounding.Print(Look(subject)) is not { IsKnown: true } now || now.Value > printed.Value;
        if (hasBase && told.IsKnown && told.Value != 0 && told.Value > 0 == (direction == Direction.Up) && told.Value >= -1_000_000_000)
        {
            Say((change.IsKnown ? "，" : "") + (direction == Direction.Up ? "增长" : "下降"));
            Print(ClaimKind.ChangeRate, subject, told, "%", details);
        }
        else if (then is { IsKnown: true, Value: <= 0 })
        {
            Say(then.Value == 0 ? "（上年为零，不可比）" : "（上年为负数，不可比）");
        }

        Reason(subject);
        Say("。");
    }

    /// <summary>A sentence: 年初预算为…，支出决算为…，完成年初预算的…; the final alone where no budget is known.</summary>
    public void BudgetAndFinal(string name, Subject subject)
    {
        Subject budget = subject with { Measure = FiscalMeasure.Budget };
        bool final = Knows(subject), both = Knows(budget);
        if (!final && !both)
        {
            return;
        }

        Say(name);
        if (both)
        {
            Say("年初预算为");
            Amount(budget);
        }

        if (final)
        {
            Say((both ? "，" : "") + "支出决算为");
            Amount(subject);
            Completion(subject);
        }

        Say("。");
    }

    /// <summary>Clauses: 完成年初预算的…，决算数小于年初预算数，主要原因是…。 Budget and final were told before.</summary>
    private void Completion(Subject subject)
    {
        Figure final = Look(subject), budget = Look(subject with { Measure = FiscalMeasure.Budget });
        if (!budget.IsKnown || !final.IsKnown)
        {
            return;
        }

        Figure rate = Rounding.Ratio(final, budget);
        if (rate.IsKnown)
        {
            Say("，完成年初预算的");
            Print(ClaimKind.Completion, subject, rate, "%");
        }
        else if (final.Value != 0)
        {
            Say(budget.Value == 0 ? "（年初预算为零，不可比）" : "");
        }

        Figure difference = Rounding.Difference(final, budget), printed = Rounding.Print(difference);
        if (printed.Value == 0 || Rounding.Print(final).Value == Rounding.Print(budget).Value)
        {
            Level(subject, "，决算数与年初预算数", difference.Value == 0, ComparedWith.Budget);
            return;
        }

        Say("，决算数");
        string word = difference.Value > 0 ? "大于" : "小于";
        _claims.Add(new Claim(ClaimKind.Change, subject, default, new TextSpan(_text.Length, word.Length)) { Direction = difference.Value > 0 ? Direction.Up : Direction.Down, ComparedWith = ComparedWith.Budget });
        Say(word + "年初预算数");
        Reason(subject with { Measure = FiscalMeasure.Budget });
    }

    /// <summary>Exactly the same is 持平; a difference below the last printed digit is 基本持平, which asserts no figure.</summary>
    private void Level(Subject subject, string against, bool isExact, ComparedWith with)
    {
        Say(against + (isExact ? "" : "基本"));
        if (isExact)
        {
            _claims.Add(new Claim(ClaimKind.Change, subject, default, new TextSpan(_text.Length, 2)) { Direction = Direction.Level, ComparedWith = with });
        }

        Say("持平");
    }

    private void Reason(Subject subject)
    {
        if (reasons.Find(subject) is { } reason)
        {
            Say("，主要原因是" + reason);
            _explained.Add(subject);
        }
    }

    /// <summary>
    /// Change, rate and last year's figure. What the document tells itself is told as it is; only without that is it computed from last year's
    /// accounts, so that amount and rate always come from one source.
    /// </summary>
    private (Figure Change, Figure Rate, Figure Then)? ChangeOf(Subject subject)
    {
        if (Told(subject) is { } told)
        {
            return (told.Change, told.Rate, default);
        }

        Figure now = Look(subject), then = LookBefore(subject);
        if (!now.IsKnown || !then.IsKnown)
        {
            return null;
        }

        Figure change = Rounding.Difference(now, then);
        return (change, Rounding.Ratio(change, then), then);
    }
}
