namespace PublicFinance.Model.Narrative;

/// <summary>Whether the words state, explain or tell a purpose.</summary>
internal enum Mode : byte
{
    Stating,
    Reason,
    Purpose,
}
