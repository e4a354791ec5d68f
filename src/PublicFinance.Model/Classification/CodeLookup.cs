namespace PublicFinance.Model.Classification;

/// <summary>The answer of a catalogue about a code in its fiscal year.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
/// <param name="Code">The code asked for.</param>
/// <param name="Status">What is known.</param>
/// <param name="Entry">
/// The row of the year; null if there is none. In a year that the data does not cover, the row that would go on into it, with
/// <see cref="CodeStatus.NameUnverified"/>.
/// </param>
public readonly record struct CodeLookup<TCode>(TCode Code, CodeStatus Status, CodeEntry<TCode>? Entry)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>The official name of the year; null if there is no row.</summary>
    public string? Name => Entry?.Name;
}
