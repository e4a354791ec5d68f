using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>Where a score stands (评分的位置): a line of a scorecard, or a sentence that tells it again. Scores are awarded, so no sheet of them is footed or cut off.</summary>
/// <param name="Card">The scorecard's title, or the source of a told score.</param>
/// <param name="Path">The names from the section down to the line; empty for the total.</param>
/// <param name="Field">What is told: 分值, 得分, 全年预算数 and so on.</param>
public sealed record ScorePlace(string Card, string Path, string Field) : Place
{
    /// <inheritdoc/>
    public override string Name => Path.Length > 0 ? $"{Card} {Path} {Field}" : $"{Card} {Field}";
}
