using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class Teller
{
    /// <summary>
    /// The parts after the amount of their whole, and the end of the sentence: ，其中：…。 Parts that are zero are left out. What does not add up to the
    /// whole is told without 其中, shares are told as finely as they add up to 100 %: no sentence promises more than its figures keep.
    /// </summary>
    /// <param name="whole">The whole, whose amount was told.</param>
    /// <param name="parts">The parts with the words for them.</param>
    /// <param name="shares">True to tell shares.</param>
    /// <param name="words">The words that begin the list.</param>
    /// <param name="otherwise">The words instead of them where the parts do not add up.</param>
    /// <param name="none">The words where no part is told.</param>
    /// <param name="after">Words behind a part, such as what it consists of.</param>
    public void Parts(
        Subject whole, IEnumerable<(string Name, Subject Subject)> parts, bool shares,
        string words = "，其中：", string otherwise = "。", string none = "。", Func<Subject, string>? after = null)
    {
        (string Name, Subject Subject)[] told = [.. parts.Where(p => HasMoney(p.Subject))];
        if (told.Length == 0)
        {
            Say(none);
            return;
        }

        Figure all = Rounding.Print(Look(whole));
        Figure[] figures = [.. told.Select(p => Rounding.Print(Look(p.Subject)))];
        bool addsUp = all.IsKnown && AddUp(all, figures);
        if (told.Length == 1 && !shares && after is null && figures[0].Value == all.Value)
        {
            Say(none);          // the part is the whole
            return;
        }

        Figure[] rates = shares && addsUp ? Shares(Look(whole), [.. told.Select(p => Look(p.Subject))]) : [];
        Say(addsUp ? words : otherwise);
        for (int i = 0; i < told.Length; i++)
        {
            Say(i == 0 ? told[i].Name : "；" + told[i].Name);
            Amount(told[i].Subject);
            if (rates.Length > 0)
            {
                Say("，占");
                Print(ClaimKind.Share, told[i].Subject, rates[i], "%");
            }

            Say(after?.Invoke(told[i].Subject) ?? "");
        }

        Say("。");
    }

    /// <summary>True if the parts add up to the whole as printed.</summary>
    public bool AddUp(Subject whole, IEnumerable<Subject> parts)
    {
        Figure all = Rounding.Print(Look(whole));
        Figure[] figures = [.. parts.Select(p => Rounding.Print(Look(p)))];
        return all.IsKnown && Array.TrueForAll(figures, static f => f.IsKnown) && AddUp(all, figures);
    }

    /// <summary>The share in a whole that the words name.</summary>
    public void Share(Subject part, Subject whole, string words)
    {
        Figure rate = Rounding.Ratio(Look(part), Look(whole));
        if (rate.IsKnown && rate.Value is >= 0 and <= 1_000_000_000)
        {
            Say(words);
            Print(ClaimKind.Share, part, rate, "%", new Claim(ClaimKind.Share, part, rate, default) { Base = whole });
        }
    }

    private static bool AddUp(Figure whole, Figure[] parts)
    {
        Int128 rest = whole.Value, tolerance = whole.Half;
        foreach (Figure part in parts)
        {
            rest -= part.Value;
            tolerance += part.Half;
        }

        return Int128.Abs(rest) <= tolerance;
    }

    private static Figure[] Shares(Figure whole, Figure[] parts)
    {
        if (Array.Exists(parts, static p => p.Value < 0))
        {
            return [];          // a part beside a negative one may be more than the whole
        }

        Figure hundred = Figure.Printed(1_000_000_000, 0, Precision.OfRate(0));
        for (int decimals = 2; decimals > 0; decimals--)
        {
            Figure[] rates = [.. parts.Select(p => Rounding.Ratio(p, whole, decimals))];
            bool tell = Enumerable.Range(0, rates.Length).All(i => rates[i] is { IsKnown: true, Value: <= 1_000_000_000 } rate && (rate.Value != 0 || Rounding.Ratio(parts[i], whole).Value == 0));
            if (tell && AddUp(hundred, rates))
            {
                return rates;
            }
        }

        return [];
    }
}
