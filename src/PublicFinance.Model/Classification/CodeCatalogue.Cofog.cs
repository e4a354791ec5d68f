using System.Globalization;

namespace PublicFinance.Model.Classification;

public sealed partial class CodeCatalogue
{
    private static readonly Lazy<Dictionary<FunctionCode, CofogAssignment>> s_cofog = new(ReadCofog);

    /// <summary>The division of COFOG for a function code, by the line of the code or of the nearest code above it.</summary>
    /// <param name="code">The function code.</param>
    /// <returns>The assignment; null if the 类 is unknown to the mapping.</returns>
    public static CofogAssignment? Cofog(FunctionCode code)
    {
        for (FunctionCode basis = code; !basis.IsEmpty; basis = basis.Parent)
        {
            if (s_cofog.Value.TryGetValue(basis, out CofogAssignment? line))
            {
                return line with { Code = code };
            }
        }

        return null;
    }

    private static Dictionary<FunctionCode, CofogAssignment> ReadCofog() => Csv
        .Read(CatalogueData.Text("cofog-mapping.csv"), "code,cofog_division,note")
        .Select(r =>
        {
            FunctionCode code = FunctionCode.Parse(r.Fields[0]);
            int division = r.Fields[1].Length == 0 ? 0 : int.Parse(r.Fields[1], NumberStyles.None, CultureInfo.InvariantCulture);
            return new CofogAssignment(code, code, (CofogDivision)division, r.Fields[2]);
        })
        .ToDictionary(a => a.Code);
}
