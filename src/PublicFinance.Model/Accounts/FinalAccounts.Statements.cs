namespace PublicFinance.Model.Accounts;

/// <content>The tables under their official names. A table that the document does not print gives absent figures.</content>
public sealed partial class FinalAccounts
{
    /// <summary>收入支出决算总表 (01).</summary>
    public SummaryStatement Summary => new(this);

    /// <summary>收入决算表 (02).</summary>
    public IncomeStatement Income => new(this);

    /// <summary>支出决算表 (03).</summary>
    public ExpenditureStatement Expenditure => new(this);

    /// <summary>财政拨款收入支出决算总表 (04).</summary>
    public AppropriationStatement Appropriation => new(this);

    /// <summary>一般公共预算财政拨款支出决算表 (05).</summary>
    public GeneralBudgetStatement GeneralBudget => new(this);

    /// <summary>一般公共预算财政拨款基本支出决算表 (06).</summary>
    public BasicExpenditureStatement BasicExpenditure => new(this);

    /// <summary>“三公”经费支出决算表 (07).</summary>
    public ThreePublicStatement ThreePublic => new(this);

    /// <summary>政府性基金预算财政拨款收入支出决算表 (08).</summary>
    public FundsStatement Funds => new(this);

    /// <summary>国有资本经营预算财政拨款支出决算表 (09).</summary>
    public CapitalStatement Capital => new(this);

    /// <summary>国有资产占用情况表 (10).</summary>
    public AssetsStatement Assets => new(this);

    /// <summary>部门基本情况: posts and staff.</summary>
    public Staffing Staffing => new(this);

    /// <summary>“三公”经费相关数量: counts behind the three-public expenditure.</summary>
    public ThreePublicCounts ThreePublicCounts => new(this);

    /// <summary>机关运行经费: operating funds.</summary>
    public OperatingFunds OperatingFunds => new(this);

    /// <summary>政府采购支出: government procurement.</summary>
    public Procurement Procurement => new(this);

    /// <summary>政府采购合同占比: shares of procurement contracts.</summary>
    public ProcurementShares ProcurementShares => new(this);

    /// <summary>The accounts with the collected table as the template prints it, in place of an earlier one of the same kind.</summary>
    /// <exception cref="ArgumentException">The template has no such table, row or column; the message names them.</exception>
    /// <exception cref="InvalidOperationException">Nothing is given of information beside the tables, which has no blank form.</exception>
    /// <exception cref="OverflowException">A derived total is too large.</exception>
    public FinalAccounts With(StatementBuilder statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return With(statement.Build(Template[statement.Id]
            ?? throw new ArgumentException($"{Template.Name} has no table {statement.Id.JsonName()}.", nameof(statement))));
    }
}
