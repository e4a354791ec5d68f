namespace PublicFinance.Model.Classification;

public sealed partial class CodeCatalogue
{
    private static readonly Lazy<EconomicCounterpart[]> s_counterparts = new(ReadCounterparts);

    /// <summary>
    /// Where departmental spending goes in the government classification of the year: usually one line for each kind of unit. For a 类, the lines of
    /// every 款 below it.
    /// </summary>
    /// <param name="code">A 类 or 款 of the departmental classification.</param>
    public IReadOnlyList<EconomicCounterpart> Counterparts(DepartmentEconomicCode code)
        => [.. s_counterparts.Value.Where(c => IsInUse(c) && (c.Department.Contains(code) || code.Contains(c.Department)))];

    /// <summary>
    /// What a code of the government classification is made of, every departmental 款 of the year on a line of its own. Empty for what has no
    /// departmental counterpart, as transfers and repayments.
    /// </summary>
    /// <param name="code">A 类 or 款 of the government classification.</param>
    public IReadOnlyList<EconomicCounterpart> Counterparts(GovernmentEconomicCode code)
        => [.. s_counterparts.Value.Where(c => IsInUse(c) && code.Contains(c.Government)).SelectMany(Sections)];

    private bool IsInUse(EconomicCounterpart line) => GovernmentEconomic[line.Government].Status >= CodeStatus.NameUnverified
        && DepartmentEconomic[line.Department].Status >= CodeStatus.NameUnverified;

    private IEnumerable<EconomicCounterpart> Sections(EconomicCounterpart line) => line.Department.Level == CodeLevel.Section
        ? [line]
        : DepartmentEconomic.Children(line.Department).Select(section => line with { Department = section });

    private static EconomicCounterpart[] ReadCounterparts()
    {
        Dictionary<string, (SpendingUnitKind Unit, string Note)> conditions = Csv
            .Read(CatalogueData.Text("economic-conditions.csv"), "government_code,unit,note")
            .ToDictionary(r => r.Fields[0], r => (Unit(r.Fields[1], r.Line), r.Fields[2]));
        return [.. Csv.Read(CatalogueData.Text("economic-mapping.csv"), "government_code,department_code,evidence").Select(r =>
        {
            GovernmentEconomicCode government = GovernmentEconomicCode.Parse(r.Fields[0]);
            (SpendingUnitKind unit, string note) = conditions[government.Parent.ToString()];
            return new EconomicCounterpart(
                government, DepartmentEconomicCode.Parse(r.Fields[1]), unit, note, Evidence.Parse(r.Fields[2], r.Line));
        })];
    }

    private static SpendingUnitKind Unit(string text, int line) => text switch
    {
        "any" => SpendingUnitKind.Any,
        "administrative" => SpendingUnitKind.Administrative,
        "institution" => SpendingUnitKind.Institution,
        _ => throw new FormatException($"Line {line}: '{text}' is not any, administrative or institution."),
    };
}
