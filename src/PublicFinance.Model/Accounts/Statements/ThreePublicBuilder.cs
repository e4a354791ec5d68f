using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// Collects “三公”经费支出决算表 (07). Items that are not given are blank, except those that only some forms have (外事接待费,
/// “三公”经费小计, 会议费, 培训费) and the two parts of 公务用车 where only their subtotal is given: these columns are then not printed.
/// Where only 预算数 or only 决算数 is given, the other is not printed.
/// </summary>
public sealed class ThreePublicBuilder : StatementBuilder
{
    internal ThreePublicBuilder(Precision precision)
        : base(TableId.ThreePublic, precision)
    {
    }

    /// <summary>Gives 预算数.</summary>
    /// <param name="abroad">因公出国（境）费.</param>
    /// <param name="purchase">公务用车购置费.</param>
    /// <param name="running">公务用车运行维护费.</param>
    /// <param name="vehicles">公务用车购置及运行维护费小计.</param>
    /// <param name="reception">公务接待费.</param>
    /// <param name="foreignReception">其中：外事接待费.</param>
    /// <param name="threePublic">“三公”经费小计.</param>
    /// <param name="conference">会议费.</param>
    /// <param name="training">培训费.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public ThreePublicBuilder Budget(
        string? abroad = null, string? purchase = null, string? running = null, string? vehicles = null,
        string? reception = null, string? foreignReception = null, string? threePublic = null, string? conference = null,
        string? training = null, string? total = null)
    {
        Set(
            Item.Budget, (Item.Abroad, abroad), (Item.Purchase, purchase), (Item.Running, running), (Item.Vehicles, vehicles),
            (Item.Reception, reception), (Item.ForeignReception, foreignReception), (Item.ThreePublic, threePublic),
            (Item.Conference, conference), (Item.Training, training), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 决算数.</summary>
    /// <param name="abroad">因公出国（境）费.</param>
    /// <param name="purchase">公务用车购置费.</param>
    /// <param name="running">公务用车运行维护费.</param>
    /// <param name="vehicles">公务用车购置及运行维护费小计.</param>
    /// <param name="reception">公务接待费.</param>
    /// <param name="foreignReception">其中：外事接待费.</param>
    /// <param name="threePublic">“三公”经费小计.</param>
    /// <param name="conference">会议费.</param>
    /// <param name="training">培训费.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public ThreePublicBuilder Final(
        string? abroad = null, string? purchase = null, string? running = null, string? vehicles = null,
        string? reception = null, string? foreignReception = null, string? threePublic = null, string? conference = null,
        string? training = null, string? total = null)
    {
        Set(
            Item.Final, (Item.Abroad, abroad), (Item.Purchase, purchase), (Item.Running, running), (Item.Vehicles, vehicles),
            (Item.Reception, reception), (Item.ForeignReception, foreignReception), (Item.ThreePublic, threePublic),
            (Item.Conference, conference), (Item.Training, training), (Item.Total, total));
        return this;
    }
}
