using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// The quantity that a sentence speaks of: what, of which money, in which year, and which of the year's figures.
/// Two sentences with equal subjects tell the same quantity.
/// </summary>
/// <param name="Topic">What.</param>
/// <param name="Scope">Of which money.</param>
/// <param name="Year">In which fiscal year.</param>
/// <param name="Measure">The final or a budget.</param>
public readonly record struct Subject(Topic Topic, MoneyScope Scope, int Year, FiscalMeasure Measure = FiscalMeasure.Final)
{
    /// <summary>The classification code for <see cref="Topic.Function"/> and <see cref="Topic.Economic"/>; for basic and project expenditure, and the parts of the former, that of their function, where it is one function's.</summary>
    public RowKey Code { get; init; }

    /// <summary>The cell of the accounts that holds the same quantity, or null where no table has it.</summary>
    /// <param name="template">The form whose tables name the cell.</param>
    public CellPlace? Cell(DisclosureTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return TopicCells.Find(this) is var (table, row, column) && template[table] is { } layout
            ? new CellPlace(layout, row, column, Year)
            : null;
    }

    /// <summary>
    /// The cell of these accounts that holds the same quantity, or null where no table has it. Where conferences and training stand
    /// in the table of the three, “三公”经费 is its subtotal and not its total, printed or not.
    /// </summary>
    public CellPlace? Cell(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return Cell(accounts.Template) is { } cell && Topic == Topic.ThreePublic && accounts[TableId.ThreePublic] is { } table
                && (table.ColumnOf(Item.ThreePublic) >= 0 || table.ColumnOf(Item.Conference) >= 0 || table.ColumnOf(Item.Training) >= 0)
            ? new CellPlace(cell.Table, cell.Row, Item.ThreePublic, cell.Year)
            : Cell(accounts.Template);
    }

    /// <summary>What it is in Chinese, without its year: 一般公共预算财政拨款基本支出, 公务接待费年初预算数.</summary>
    public string Describe() => SubjectWords.Of(this);

    /// <summary>The same in English: basic expenditure (general public budget), budget of official reception.</summary>
    public string DescribeEnglish() => SubjectWords.English(this);

    /// <summary>For example <c>2024 General 2080505 Budget</c>.</summary>
    public override string ToString() =>
        $"{Year} {Scope} {(Topic is Topic.Function or Topic.Economic ? Code.ToString() : Code.IsCode ? $"{Code} {Topic}" : Topic.ToString())} {Measure}";
}
