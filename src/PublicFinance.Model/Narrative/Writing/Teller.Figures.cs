using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class Teller
{
    private const long MostThings = 1_000_000_000_000;

    private readonly long _finest = accounts.Tables.Select(t => t.Precision).Concat(accounts.Changes.Select(c => c.Change.Precision))
        .Where(p => p.Measure == Measure.Amount).Select(p => Rounding.Of(p).Half).Append(long.MaxValue).Min();

    /// <summary>
    /// The figure of the accounts that a reader takes the subject for; a budget that the host gives comes first. Absent for a zero that is
    /// known less finely than others: a reader takes a zero in any dress for as precise as the finest figure of the text.
    /// </summary>
    public Figure Look(Subject subject)
    {
        Figure figure = subject.Measure == FiscalMeasure.Budget && reasons.Budget(subject) is { } budget
            ? Figure.Printed(budget.Fen, Precision.Of(AmountUnit.Yuan, 2))
            : Look(accounts, subject);
        return figure is { IsKnown: true, Measure: Measure.Amount } && figure.Half > Finest && Rounding.Print(figure).Value == 0 ? Figure.Absent(figure.Precision) : figure;
    }

    private long Finest => reasons.HasBudgets ? Math.Min(_finest, Rounding.Usual.Half) : _finest;

    /// <summary>True if there is a figure to tell.</summary>
    public bool Knows(Subject subject) => Look(subject).IsKnown;

    /// <summary>True if there is a figure other than an exact zero.</summary>
    public bool HasMoney(Subject subject) => Look(subject) is { IsKnown: true, Value: not 0 };

    /// <summary>True if there is a number of things to tell: none is below zero.</summary>
    public bool KnowsCount(Subject subject) => Look(subject) is { IsKnown: true, Value: >= 0 and <= MostThings };

    /// <summary>The subject's amount: 123.45万元.</summary>
    public void Amount(Subject subject)
    {
        Figure printed = Rounding.Print(Look(subject));
        Print(ClaimKind.Amount, subject, printed, Figure.Suffix(printed.Precision));
    }

    /// <summary>The subject's count with its unit: 3辆.</summary>
    public void Count(Subject subject, string unit) => Print(ClaimKind.Count, subject, Rounding.Print(Look(subject)), unit);

    /// <summary>Last year's figure; unknown without last year's accounts.</summary>
    private Figure LookBefore(Subject subject) => previous is null ? default : Look(previous, subject with { Year = Year - 1 });

    private static Figure Look(FinalAccounts from, Subject subject) => subject.Cell(from) is { } cell ? from.Find(cell.Table.Id, cell.Row, cell.Column) : default;

    private ToldChange? Told(Subject subject) => subject.Cell(accounts) is { } cell
        ? accounts.Changes.LastOrDefault(c => c.Table == cell.Table.Id && c.Row == cell.Row && c.Column == cell.Column)
        : null;
}
