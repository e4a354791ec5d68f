using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>财政拨款收入支出决算总表 (04): income and expenditure of fiscal appropriations by budget.</summary>
public sealed class AppropriationStatement : CodedStatement<AppropriationRow, FunctionCode>
{
    internal AppropriationStatement(FinalAccounts accounts)
        : base(accounts, TableId.Appropriation, static cells => new AppropriationRow(cells))
    {
    }

    /// <summary>本年收入合计: appropriations of the year.</summary>
    public AppropriationRow Income => new(RowOf(Item.Income));

    /// <summary>年初财政拨款结转和结余: opening carry-over.</summary>
    public AppropriationRow Opening => new(RowOf(Item.Opening));

    /// <summary>收入总计: grand total, income side; the form tells it for all budgets together only.</summary>
    public AppropriationRow GrandIncome => new(RowOf(Item.GrandIncome));

    /// <summary>本年支出合计: expenditure of the year.</summary>
    public AppropriationRow Expenditure => new(RowOf(Item.Expenditure));

    /// <summary>年末财政拨款结转和结余: closing carry-over.</summary>
    public AppropriationRow Closing => new(RowOf(Item.Closing));

    /// <summary>支出总计: grand total, expenditure side.</summary>
    public AppropriationRow GrandExpenditure => new(RowOf(Item.GrandExpenditure));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static AppropriationBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
