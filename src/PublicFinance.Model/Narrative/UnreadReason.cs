namespace PublicFinance.Model.Narrative;

/// <summary>Why a number became no part of a claim.</summary>
public enum UnreadReason
{
    /// <summary>A year, month, day, period, or number of a document: asserts no figure.</summary>
    Date,

    /// <summary>The number of a heading or of an item in a list: asserts no figure.</summary>
    Numbering,

    /// <summary>A threshold such as 单价100万元以上: asserts no figure.</summary>
    Threshold,

    /// <summary>A classification code beside its name: asserts no figure.</summary>
    Code,

    /// <summary>A cell of a table that stands in the text: to be read as a table.</summary>
    Table,

    /// <summary>The number of a page.</summary>
    Page,

    /// <summary>Part of a reason, a purpose or a definition whose subject has no official name.</summary>
    FreeText,

    /// <summary>Nothing before it says for certain what it is the figure of.</summary>
    NoSubject,

    /// <summary>It is told of a name that no catalogue has.</summary>
    UnknownName,

    /// <summary>Its unit does not fit what is told, or is missing where it cannot be guessed.</summary>
    Unit,

    /// <summary>More digits than a figure can have.</summary>
    TooLarge,
}
