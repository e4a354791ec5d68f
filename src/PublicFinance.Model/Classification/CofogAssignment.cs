namespace PublicFinance.Model.Classification;

/// <summary>A division of COFOG for a function code. This project's own mapping: no authority publishes one (本项目自拟对照，非官方).</summary>
/// <param name="Code">The code asked for.</param>
/// <param name="Basis">The 类 or 款 that the mapping has a line for.</param>
/// <param name="Division">The division; <see cref="CofogDivision.None"/> for what is not an expense.</param>
/// <param name="Note">Why, and what it is in finer groups.</param>
public sealed record CofogAssignment(FunctionCode Code, FunctionCode Basis, CofogDivision Division, string Note)
{
    /// <summary>False, always: the mapping is this project's own.</summary>
    public static bool IsOfficial => false;
}
