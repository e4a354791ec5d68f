namespace PublicFinance.Model.Audit;

/// <summary>The languages in which findings and reports are rendered.</summary>
public enum Language
{
    /// <summary>中文, in the words of the published tables.</summary>
    Chinese,

    /// <summary>English; names and figures of the document stay as published.</summary>
    English,
}
