using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>A cell in the accounts of one member of a consolidation (汇总单位的单元格): the same cell of two units is two quantities.</summary>
/// <param name="Member">The unit's or the adjustment's name.</param>
/// <param name="Cell">The cell in its accounts.</param>
public sealed record MemberPlace(string Member, CellPlace Cell) : Place
{
    /// <inheritdoc/>
    public override string Name => $"{Member} {Cell.Name}";

    /// <inheritdoc/>
    public override string EnglishName => $"{Member}: {Cell.EnglishName}";

    /// <inheritdoc/>
    public override object Sheet => (Member, Cell.Sheet);
}
