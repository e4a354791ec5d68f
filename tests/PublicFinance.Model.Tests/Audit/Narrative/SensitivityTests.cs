using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>One figure at a time changed in a narrative that is in order: how many of the changes are found.</summary>
public class SensitivityTests
{
    /// <param name="sample">Whose accounts the narrative tells.</param>
    /// <param name="withTables">True to hold it against them too.</param>
    /// <param name="least">The share that must be found, in percent. A sentence alone binds what it tells once by nothing.</param>
    [Theory]
    [InlineData("putuo-planning-2024", false, 77)]
    [InlineData("small-department-2024", false, 80)]
    [InlineData("putuo-planning-2024", true, 98)]
    [InlineData("small-department-2024", true, 100)]
    public void A_changed_figure_is_found(string sample, bool withTables, int least)
    {
        FinalAccounts accounts = AccountsJson.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", sample + ".json")));
        string text = NarrativeWriter.Write(accounts, null, accounts.Template);
        Assert.Equal(0, Weighty(text));
        List<string> missed = [];
        int changed = 0;
        foreach (Claim claim in NarrativeReader.Read(text, accounts.FiscalYear, accounts.Template).Claims.Where(c => c.Figure is { IsKnown: true, Value: not 0 }))
        {
            string digits = claim.Span.In(text).ToString();
            int at = digits.AsSpan().IndexOfAnyInRange('1', '9');
            string wrong = digits[..at] + (char)(digits[at] == '9' ? '1' : digits[at] + 1) + digits[(at + 1)..];
            changed++;
            if (Weighty(text[..claim.Span.Start] + wrong + text[claim.Span.End..]) == 0)
            {
                missed.Add($"{claim.Describe()} {digits}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed - missed.Count} of {changed} found; missed:\n{string.Join('\n', missed)}"));
        Assert.True((changed - missed.Count) * 100 >= changed * least, $"{changed - missed.Count} of {changed}: {string.Join('\n', missed)}");

        int Weighty(string told) => Auditor.Official.Audit(new AuditInput
        {
            Narrative = NarrativeReader.Read(told, accounts.FiscalYear, accounts.Template),
            Accounts = withTables ? accounts : null,
        }).AllFindings.Count(f => f.Severity >= Severity.Warning && f.RuleId.StartsWith("PF50", StringComparison.Ordinal));
    }
}
