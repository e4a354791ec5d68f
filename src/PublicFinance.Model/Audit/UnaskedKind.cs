namespace PublicFinance.Model.Audit;

/// <summary>Why a rule could not be asked.</summary>
public enum UnaskedKind
{
    /// <summary>未提供上年决算: last year's accounts are not at hand.</summary>
    NoPreviousYear,

    /// <summary>未公开: the document does not print a table that its template has.</summary>
    TableNotPublished,

    /// <summary>未列示: a cell, a count or a statement is not told.</summary>
    NotTold,

    /// <summary>未收敛: the figures of the document could not be settled in the rounds that are allowed.</summary>
    NotSettled,

    /// <summary>目录未覆盖: the classification catalogue has no edition of the fiscal year.</summary>
    NoEdition,

    /// <summary>Two years do not tell the same thing.</summary>
    NotComparable,
}
