using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>One slip made, and what the audit said.</summary>
/// <param name="Slip">The slip.</param>
/// <param name="Place">The cell, or the first of the block.</param>
/// <param name="Equalities">In how many equality relations it stands.</param>
/// <param name="BeyondSlack">The value moved by more than the least 2·T/|w| over those relations; for a block: one of its relations breaks.</param>
/// <param name="Sums">It stands in the row sum and in a column sum of 03 or 05, and both break.</param>
public sealed record Trial(SlipClass Slip, CellPlace Place, int Equalities, bool BeyondSlack, bool Sums)
{
    /// <summary>A finding lists the cell.</summary>
    public bool Detected { get; init; }

    /// <summary>The first figure blamed is the cell.</summary>
    public bool First { get; init; }

    /// <summary>The cell is among the first three figures blamed, in the order of the report.</summary>
    public bool TopThree { get; init; }

    /// <summary>The cell is blamed with the slip that was made.</summary>
    public bool Exactly { get; init; }

    /// <summary>The cell is blamed with the slip that was made, or with another whose undoing gives the figure that stood there.</summary>
    public bool Cause { get; init; }

    /// <summary>All broken equalities stand under one root finding.</summary>
    public bool OneFinding { get; init; }

    /// <summary>The slip, the figures and what was said, to read where an aim is missed.</summary>
    public string Said { get; init; } = "";
}
