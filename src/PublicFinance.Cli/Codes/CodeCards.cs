using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>Collects what a catalogue knows of a code.</summary>
internal static class CodeCards
{
    public static CodeCard? Of<TCode>(CodeScheme scheme, CodeCatalogue catalogue, int number)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (!TCode.TryFromInt32(number, out TCode code) || code.IsEmpty)
        {
            return null;
        }

        CodeList<TCode> list = catalogue.List<TCode>();
        CodeLookup<TCode> lookup = list[code];
        CodeCard card = new(scheme, catalogue.FiscalYear, list.IsCovered, Named(list, code), code.Level, lookup.Status)
        {
            Path = [.. code.Ancestors.Select(c => Named(list, c))],
            Budget = list.Budget(code),
            History = [.. list.History(code).Select(e => new CodeName(e.Name, e.FromYear, e.ToYear, e.Evidence))],
            Predecessors = [.. list.Predecessors(code).Select(s => new CodeChange(InYear(list, s.Code, s.Year - 1), s.Year, s.Evidence))],
            Successors = [.. list.Successors(code).Select(s => new CodeChange(InYear(list, s.Successor, s.Year), s.Year, s.Evidence))],
            Children = [.. list.Children(code).Select(c => Named(list, c))],
            Completeness = list.Completeness(code),
        };
        return code switch
        {
            FunctionCode function => card with { Cofog = CodeCatalogue.Cofog(function) },
            DepartmentEconomicCode department => card with
            {
                Basic = department.BasicExpenditureKind,
                Counterparts = [.. catalogue.Counterparts(department).Select(c => Counterpart(Named(catalogue.GovernmentEconomic, c.Government), c)).Distinct()],
            },
            GovernmentEconomicCode government => card with
            {
                Counterparts = [.. catalogue.Counterparts(government).Select(c => Counterpart(Named(catalogue.DepartmentEconomic, c.Department), c)).Distinct()],
            },
            _ => card,
        };
    }

    public static NamedCode Named<TCode>(CodeList<TCode> list, TCode code)
        where TCode : struct, IClassificationCode<TCode>
        => new(code.ToString()!, list.Name(code));

    /// <summary>A code that took over or ended has its name in the years beside that change.</summary>
    private static NamedCode InYear<TCode>(CodeList<TCode> list, TCode code, int year)
        where TCode : struct, IClassificationCode<TCode>
        => new(code.ToString()!, list.History(code).FirstOrDefault(e => e.Covers(year))?.Name);

    private static CodeCounterpart Counterpart(NamedCode code, EconomicCounterpart line) => new(code, line.Unit, line.Note, line.Evidence);
}
