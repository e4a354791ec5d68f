namespace PublicFinance.Model.Classification;

/// <summary>What a row of a catalogue rests on.</summary>
public enum EvidenceKind
{
    /// <summary>Compiled from memory. A finding that rests on such a row is a note.</summary>
    Recalled = 0,

    /// <summary>Code and name were read together in a published document, for at least one year of the row.</summary>
    Seen = 1,

    /// <summary>Added by the host, who answers for it.</summary>
    Host = 2,
}
