namespace PublicFinance.Model.Narrative;

/// <summary>What a line of the given text is.</summary>
internal enum LineKind
{
    /// <summary>Sentences, headings.</summary>
    Prose,

    /// <summary>Cells of a table.</summary>
    Table,

    /// <summary>The number of a page.</summary>
    Page,
}
