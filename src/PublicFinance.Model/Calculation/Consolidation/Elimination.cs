using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// An amount that one member paid to another and that both tell (往来抵销): it is taken once from the payer's expenditure and
/// once from the receiver's income, in tables 01, 02 and 03, at the code and at everything above it.
/// </summary>
/// <param name="Kind">Which pair of items tells it.</param>
/// <param name="Payer">The unit that paid.</param>
/// <param name="Receiver">The unit that received.</param>
/// <param name="PaidUnder">The code under which the payer's 支出决算表 tells it.</param>
/// <param name="ReceivedUnder">The code under which the receiver's 收入决算表 tells it.</param>
/// <param name="Amount">How much, positive, with the precision with which it is known.</param>
public sealed record Elimination(TransferKind Kind, string Payer, string Receiver, RowKey PaidUnder, RowKey ReceivedUnder, Figure Amount) : Adjustment
{
    /// <summary>A transfer that payer and receiver tell under the same code.</summary>
    public Elimination(TransferKind kind, string payer, string receiver, string code, Figure amount)
        : this(kind, payer, receiver, RowKey.Parse(code), RowKey.Parse(code), amount)
    {
    }

    /// <summary>The payer's item: 对附属单位补助支出 or 上缴上级支出.</summary>
    public Item PaidAs => Kind == TransferKind.Subsidy ? Item.AffiliatedSubsidy : Item.RemittedUp;

    /// <summary>The receiver's item: 上级补助收入 or 附属单位上缴收入.</summary>
    public Item ReceivedAs => Kind == TransferKind.Subsidy ? Item.SuperiorSubsidy : Item.AffiliatedRemittance;

    /// <inheritdoc/>
    public override string Name => $"抵销：{Payer}→{Receiver} {PaidAs.Name()} {PaidUnder}{(PaidUnder == ReceivedUnder ? "" : $"→{ReceivedUnder}")} {Amount}";

    /// <inheritdoc/>
    public override string EnglishName => $"elimination: {Payer} → {Receiver}, {PaidAs.EnglishName()}, {PaidUnder}{(PaidUnder == ReceivedUnder ? "" : $" → {ReceivedUnder}")}, {Amount}";

    internal override string SortKey => $"elimination/{Name}";

    internal override Precision? PrecisionOf(TableId table) => table is TableId.Summary or TableId.Income or TableId.Expenditure ? Amount.Precision : null;

    internal override Figure? Tell(TableId table, RowKey row, Item column) => Touches(table, row, column)
        ? Figure.Printed(-Amount.Value, Amount.Half, Amount.Precision)
        : null;

    internal override ConsolidationError? Check(IReadOnlyDictionary<string, FinalAccounts> units)
    {
        foreach ((string name, TableId table, RowKey code, Item column) in new[]
        {
            (Payer, TableId.Expenditure, PaidUnder, PaidAs), (Receiver, TableId.Income, ReceivedUnder, ReceivedAs),
        })
        {
            if (!units.TryGetValue(name, out FinalAccounts? unit))
            {
                return new($"'{name}' of an elimination is none of the units.", $"抵销分录中的“{name}”不在汇总单位之列。");
            }

            if (unit[table] is { } printed && (printed.RowOf(code) < 0 || !unit.Find(table, code, column).IsKnown))
            {
                return new(
                    $"{name} tells no {column.EnglishName()} under {code} in its {table.EnglishName()}.",
                    $"{name}的{table.Name()}未列示科目{code}的{column.Name()}，无从抵销。");
            }
        }

        return Amount.IsKnown && Amount.Measure == Measure.Amount && Amount.Value > 0
            ? null
            : new($"The amount of an elimination is {Amount}, it must be positive.", $"抵销金额为{Amount}，应大于零。");
    }

    private bool Touches(TableId table, RowKey row, Item column) => table switch
    {
        TableId.Income => (column == ReceivedAs || column == Item.Total) && IsOnPath(row, ReceivedUnder),
        TableId.Expenditure => (column == PaidAs || column == Item.Total) && IsOnPath(row, PaidUnder),
        TableId.Summary when row.IsCode => IsOnPath(row, PaidUnder),
        TableId.Summary => row.Item == ReceivedAs || row.Item is Item.Income or Item.GrandIncome or Item.Expenditure or Item.GrandExpenditure,
        _ => false,
    };

    /// <summary>The code itself, a code above it, or the total.</summary>
    private static bool IsOnPath(RowKey row, RowKey code) => !row.IsCode
        ? row.Item == Item.Total
        : row == code || row.Code == code.Code / 100 || row.Code == code.Code / 10_000;
}
