using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Narrative.Writing;

/// <summary>What the writer writes, the reader reads: the same claims, and no number besides.</summary>
public sealed class WriterProperties
{
    [Property(MaxTest = 300, Arbitrary = [typeof(RoundedDocument)])]
    public void What_is_written_reads_back(RoundedDocument document) => AssertReadsBack(document.Accounts, document.HasPrevious ? document.Previous : null, document.Seed);

    [Property(MaxTest = 200, Arbitrary = [typeof(FootedDocument)])]
    public void What_is_written_of_footed_tables_reads_back(FootedDocument document) => AssertReadsBack(document.Accounts, document.HasPrevious ? document.Previous : null, document.Seed);

    [Property(MaxTest = 200, Arbitrary = [typeof(DamagedDocument)])]
    public void What_is_written_of_damaged_tables_reads_back(DamagedDocument document) =>
        AssertReadsBack(document.Input.Accounts!, document.Input.Previous, document.Seed);

    private static void AssertReadsBack(FinalAccounts accounts, FinalAccounts? previous, int seed)
    {
        foreach (DisclosureTemplate form in DisclosureTemplate.All)
        {
            NarrativeReasons reasons = Told.SomeReasons(accounts, new Draw(seed), form);
            NarrativeDraft draft = NarrativeWriter.Draft(accounts, previous, form, reasons);
            NarrativeReading reading = NarrativeReader.Read(draft.Text, accounts.FiscalYear, form);
            string[] told = [.. draft.Claims.Select(c => Told.Of(c, draft.Text))], read = [.. reading.Claims.Where(c => !c.IsInReason).Select(c => Told.Of(c, draft.Text))];
            int same = told.Zip(read).TakeWhile(static p => p.First == p.Second).Count();
            Assert.True(same == told.Length && same == read.Length, $"{form}: written {told.ElementAtOrDefault(same)}\nread {read.ElementAtOrDefault(same)}");
            Assert.DoesNotContain(reading.Unread, u => u.CountsAgainstCoverage && !reading.Statements.Any(s => s.Kind == StatementKind.Reason && u.Span.Start >= s.Span.Start && u.Span.End <= s.Span.End));
            Assert.DoesNotContain(reading.Statements, s => s.Kind == StatementKind.Placeholder);
            Assert.All(draft.Claims.Where(c => c.Figure.IsKnown), c => Assert.Equal(c.Span.In(draft.Text).ToString(), (c.Figure.Value < 0 && c.Kind is ClaimKind.Change or ClaimKind.ChangeRate ? c.Figure.WithValue(-c.Figure.Value) : c.Figure).Digits));
        }
    }
}
