using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>预算数 or 决算数 of “三公”经费支出决算表 (07).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct ThreePublicRow(StatementRow Cells)
{
    /// <summary>The printed name, 预算数 or 决算数.</summary>
    public string Name => Cells.Name;

    /// <summary>合计: the total of the table, with 会议费 and 培训费 where they stand in it.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>因公出国（境）费: travel abroad.</summary>
    public Figure Abroad => Cells[Item.Abroad];

    /// <summary>公务用车购置及运行维护费小计: official vehicles, purchase and running.</summary>
    public Figure Vehicles => Cells[Item.Vehicles];

    /// <summary>公务用车购置费: vehicle purchase.</summary>
    public Figure Purchase => Cells[Item.Purchase];

    /// <summary>公务用车运行维护费: vehicle running.</summary>
    public Figure Running => Cells[Item.Running];

    /// <summary>公务接待费: official reception.</summary>
    public Figure Reception => Cells[Item.Reception];

    /// <summary>其中：外事接待费: of which foreign reception.</summary>
    public Figure ForeignReception => Cells[Item.ForeignReception];

    /// <summary>“三公”经费小计: three-public subtotal, where the table has more than the three.</summary>
    public Figure ThreePublic => Cells[Item.ThreePublic];

    /// <summary>会议费: conferences.</summary>
    public Figure Conference => Cells[Item.Conference];

    /// <summary>培训费: training.</summary>
    public Figure Training => Cells[Item.Training];
}
