namespace PublicFinance.Model.Amounts;

/// <summary>
/// Where a figure is printed, or would be: a cell of a table, a span of text. A place names a quantity, so two figures at
/// equal places are prints of the same quantity.
/// </summary>
public abstract record Place
{
    /// <summary>The place in Chinese as a reader of the document would say it, for example <c>公开03表 205 教育支出 项目支出</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The place in English.</summary>
    public virtual string EnglishName => Name;

    /// <summary>The table or text whose figures are rounded, footed or cut off in one way; null when the place stands alone.</summary>
    public virtual object? Sheet => null;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
