namespace PublicFinance.Model.Properties.Generators;

/// <summary>The seeds of a run that may be long: PF_DOCUMENTS=100000 for how many, PF_FIRST to go on where another one ended.</summary>
internal static class Seeds
{
    public static IEnumerable<int> Of(int usually) => Enumerable.Range(Number("PF_FIRST", 0), Number("PF_DOCUMENTS", usually));

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out int n) ? n : otherwise;
}
