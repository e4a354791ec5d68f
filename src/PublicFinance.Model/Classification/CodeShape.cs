namespace PublicFinance.Model.Classification;

/// <summary>What one kind of code looks like; all four kinds are read, checked and taken apart by <see cref="CodeDigits"/>.</summary>
/// <param name="Lead">The leading digit that every code of the kind has.</param>
/// <param name="Deepest">The deepest level that the kind has.</param>
/// <param name="Name">The English name, for messages.</param>
/// <param name="OfficialName">The official Chinese name, for messages.</param>
/// <param name="Scheme">The name of the kind in the data files.</param>
/// <param name="File">The data file of its rows.</param>
internal sealed record CodeShape(int Lead, CodeLevel Deepest, string Name, string OfficialName, string Scheme, string File)
{
    public static CodeShape Function { get; } = new(2, CodeLevel.Item, "function", "支出功能分类", "function", "functional.csv");

    public static CodeShape DepartmentEconomic { get; }
        = new(3, CodeLevel.Section, "departmental economic", "部门预算支出经济分类", "department", "economic-department.csv");

    public static CodeShape GovernmentEconomic { get; }
        = new(5, CodeLevel.Section, "government economic", "政府预算支出经济分类", "government", "economic-government.csv");

    public static CodeShape Revenue { get; } = new(1, CodeLevel.Item, "revenue", "收入分类", "revenue", "revenue.csv");

    public string Lengths => Deepest == CodeLevel.Item ? "3 (类), 5 (款) or 7 (项)" : "3 (类) or 5 (款)";
}
