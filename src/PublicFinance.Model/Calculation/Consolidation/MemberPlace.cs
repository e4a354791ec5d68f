using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>A cell in the accounts of one member of a consolidation (汇总单位的单元格): the same cell of two units is two quantities.</summary>
/// <param name="Member">The unit's or the adjustment's name.</param>
/// <param name="Cell">The cell in its accounts.</param>
public sealed record MemberPlace(string Member, CellPlace Cell) : Place
{
    /// <summary>The member's name in English texts.</summary>
    public string EnglishMember { get; init; } = Member;

    /// <inheritdoc/>
    public bool Equals(MemberPlace? other) => other is not null && Member == other.Member && Cell.Equals(other.Cell);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Member, Cell);

    /// <inheritdoc/>
    public override string Name => $"{Member} {Cell.Name}";

    /// <inheritdoc/>
    public override string EnglishName => $"{EnglishMember}: {Cell.EnglishName}";

    /// <inheritdoc/>
    public override object Sheet => (Member, Cell.Sheet);
}
