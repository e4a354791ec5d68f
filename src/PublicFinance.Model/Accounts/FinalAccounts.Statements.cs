namespace PublicFinance.Model.Accounts;

/// <content>The tables under their official names. A table that the document does not print gives absent figures.</content>
public sealed partial class FinalAccounts
{
    /// <summary>收入决算表 (02).</summary>
    public IncomeStatement Income => new(this);

    /// <summary>支出决算表 (03).</summary>
    public ExpenditureStatement Expenditure => new(this);

    /// <summary>一般公共预算财政拨款支出决算表 (05).</summary>
    public GeneralBudgetStatement GeneralBudget => new(this);

    /// <summary>政府性基金预算财政拨款收入支出决算表 (08).</summary>
    public FundsStatement Funds => new(this);

    /// <summary>国有资本经营预算财政拨款支出决算表 (09).</summary>
    public CapitalStatement Capital => new(this);

    /// <summary>The accounts with the collected table as the template prints it, in place of an earlier one of the same kind.</summary>
    /// <exception cref="ArgumentException">The template has no such table, row or column; the message names them.</exception>
    /// <exception cref="OverflowException">A derived total is too large.</exception>
    public FinalAccounts With(StatementBuilder statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return With(statement.Build(Template[statement.Id]
            ?? throw new ArgumentException($"{Template.Name} has no table {statement.Id.JsonName()}.", nameof(statement))));
    }
}
