using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Narrative.Writing;

/// <summary>What the writer writes, the reader reads: the same claims, and no number besides.</summary>
public sealed class WriterProperties
{
    /// <summary>The rules about sentences, without the one that wonders at a change equal to the difference from the budget (PF5021).</summary>
    private static readonly Auditor s_auditor = Auditor.Official.Select(
        [.. Auditor.Official.Rules.Select(r => r.Id).Where(id => id.StartsWith("PF50", StringComparison.Ordinal) && id != "PF5021")]);

    [Property(MaxTest = 300, Arbitrary = [typeof(RoundedDocument)])]
    public void What_is_written_reads_back(RoundedDocument document) => AssertReadsBack(document.Accounts, document.HasPrevious ? document.Previous : null, document.Seed);

    [Property(MaxTest = 200, Arbitrary = [typeof(FootedDocument)])]
    public void What_is_written_of_footed_tables_reads_back(FootedDocument document) => AssertReadsBack(document.Accounts, document.HasPrevious ? document.Previous : null, document.Seed);

    [Property(MaxTest = 200, Arbitrary = [typeof(DamagedDocument)])]
    public void What_is_written_of_damaged_tables_reads_back(DamagedDocument document) =>
        AssertReadsBack(document.Input.Accounts!, document.Input.Previous, document.Seed);

    /// <summary>Nothing of the sentences of accounts whose books are in order contradicts another sentence, the tables or last year's.</summary>
    [Property(MaxTest = 400, Arbitrary = [typeof(RoundedDocument)])]
    public void An_audit_of_what_is_written_finds_nothing(RoundedDocument document)
    {
        if (!IsOrdinary(document))
        {
            return;         // about every fourth is
        }

        FinalAccounts? previous = document.HasPrevious ? document.Previous : null;
        foreach (DisclosureTemplate form in DisclosureTemplate.All)
        {
            string text = NarrativeWriter.Write(document.Accounts, previous, form, Told.SomeReasons(document.Accounts, new Draw(document.Seed), form));
            var input = new AuditInput { Accounts = document.Accounts, Previous = previous, Narrative = NarrativeReader.Read(text, document.Accounts.FiscalYear) };
            Finding[] findings = [.. s_auditor.Audit(input).AllFindings];
            Assert.True(findings.Length == 0, $"{form}: {string.Join('\n', findings.Take(5))}");
        }
    }

    /// <summary>
    /// What the rules about sentences take for a contradiction though it is none: “三公” told beside a total that holds training, balances below zero,
    /// amounts beyond any budget, whole 万元 beside fen, basic expenditure of other budgets than the general one.
    /// </summary>
    private static bool IsOrdinary(Document document) => !document.Kinds.Overlaps(["three-public with training", "operating loss", "huge", "0 decimals", "coarser cell"])
        && document.Ledger.Lines.All(static l => l.Basic[1] == 0 && l.Basic[2] == 0);

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
