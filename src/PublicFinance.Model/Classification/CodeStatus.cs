namespace PublicFinance.Model.Classification;

/// <summary>What a catalogue knows of a code in a fiscal year.</summary>
public enum CodeStatus
{
    /// <summary>Unknown to this catalogue, which is not complete: not the same as wrong (see <see cref="ListCompleteness"/>).</summary>
    Unknown = 0,

    /// <summary>Known in other fiscal years only: retired before this year, or introduced after it.</summary>
    OtherYears = 1,

    /// <summary>The code is known, its name in this year is not verified: nothing can be said against it.</summary>
    NameUnverified = 2,

    /// <summary>Code and name are known in this year.</summary>
    Known = 3,
}
