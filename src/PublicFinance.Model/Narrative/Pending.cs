namespace PublicFinance.Model.Narrative;

/// <summary>What the next number would be read as.</summary>
internal enum Pending : byte
{
    None,
    Share,
    Completion,
    Change,
}
