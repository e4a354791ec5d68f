namespace PublicFinance.Model.Classification;

/// <summary>What was told under one code is told under another from a fiscal year on. One code may have several successors, and the reverse.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
/// <param name="Code">The code that ended.</param>
/// <param name="Successor">The code that took over, or a part of it.</param>
/// <param name="Year">The first fiscal year in which the old code is no longer listed.</param>
/// <param name="Evidence">What this rests on.</param>
public sealed record CodeSuccession<TCode>(TCode Code, TCode Successor, int Year, Evidence Evidence)
    where TCode : struct, IClassificationCode<TCode>;
