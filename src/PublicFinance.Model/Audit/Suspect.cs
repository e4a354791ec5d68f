using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>A figure that alone explains broken relations: changed to one value, it restores them.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Corrected">What it would have to be; null where no single value restores the relations.</param>
/// <param name="Restores">How many broken relations that restores.</param>
/// <param name="Breaks">How many relations that hold now that would break.</param>
/// <param name="Cause">The slip that leads from the corrected figure to the printed one; null where none does or not everything is restored.</param>
public sealed record Suspect(Figure Figure, Figure? Corrected, int Restores, int Breaks, Cause? Cause = null)
{
    /// <summary>True when the corrected value restores every relation in which the figure stands.</summary>
    public bool RestoresAll { get; init; }
}
