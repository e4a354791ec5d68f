namespace PublicFinance.Model.Audit;

/// <summary>Which rows of its table a term of a rule refers to.</summary>
public enum RowPick
{
    /// <summary>The row for which the rule is asked; in another table the row of the same code.</summary>
    Same,

    /// <summary>The rows that are added to that row: its nearest printed descendants.</summary>
    Children,

    /// <summary>One named row.</summary>
    Fixed,

    /// <summary>The fixed rows that the template marks as parts of a sum.</summary>
    Parts,

    /// <summary>The highest printed codes.</summary>
    Highest,
}
