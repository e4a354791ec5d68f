using FsCheck;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Narrative.Writing;

/// <summary>Nothing of the sentences of accounts whose books are in order contradicts another sentence, the tables or last year's accounts.</summary>
public sealed class AuditOfWrittenProperties
{
    /// <summary>A few hundred documents in CI; PF_DOCUMENTS=10000 for a long run.</summary>
    private static int Documents => int.TryParse(Environment.GetEnvironmentVariable("PF_DOCUMENTS"), out int n) ? n : 120;

    [Fact]
    public void With_its_tables_rounded_one_by_one_nothing_is_reported() => Run(RoundedDocument.Arbitrary(), Severity.Note, alone: false);

    [Fact]
    public void With_its_footed_tables_nothing_is_above_note() => Run(FootedDocument.Arbitrary(), Severity.Warning, alone: false);

    [Fact]
    public void Alone_nothing_is_reported() => Run(RoundedDocument.Arbitrary(), Severity.Note, alone: true);

    private static void Run<T>(Arbitrary<T> documents, Severity least, bool alone)
        where T : Document => FsCheck.Check.One(
            Config.QuickThrowOnFailure.Repeatable().WithMaxTest(Documents).WithQuietOnSuccess(true),
            FsCheck.Fluent.Prop.ForAll(documents, d =>
            {
                foreach (DisclosureTemplate form in DisclosureTemplate.All)
                {
                    Finding[] accused = Accused(d, form, least, alone);
                    Assert.True(accused.Length == 0, $"{d} {form}: {string.Join('\n', accused.Take(5))}");
                }
            }));

    private static Finding[] Accused(Document document, DisclosureTemplate form, Severity least, bool alone)
    {
        FinalAccounts? previous = document.HasPrevious ? document.Previous : null;
        NarrativeReasons reasons = Told.SomeReasons(document.Accounts, new Draw(document.Seed), form);
        NarrativeDraft draft = NarrativeWriter.Draft(document.Accounts, previous, form, reasons);
        if (alone && TellsHalf(document, draft))
        {
            return [];
        }

        AuditReport report = Auditors.OfFigures.Audit(new AuditInput
        {
            Accounts = alone ? null : document.Accounts,
            Previous = alone ? null : previous,
            Narrative = NarrativeReader.Read(draft.Text, document.Accounts.FiscalYear, form),
        });
        return [.. report.AllFindings.Where(f => f.RuleId.StartsWith("PF50", StringComparison.Ordinal) && f.Severity >= least && !IsTrue(f, draft, reasons))];
    }

    /// <summary>
    /// A text alone tells half of what is so: basic expenditure of the general budget beside all appropriations where other budgets pay for basic
    /// expenditure too, or an operating loss by its excess only.
    /// </summary>
    private static bool TellsHalf(Document document, NarrativeDraft draft) => document.Ledger.Lines.Any(static l => l.Basic[1] != 0 || l.Basic[2] != 0)
        || (document.Kinds.Contains("operating loss") && !Tells(draft, Topic.Closing) && !Tells(draft, Topic.OperatingExpenditure));

    /// <summary>What the text really lacks: a reason that the host gave for a neighbour only, or what the form demands and the accounts do not hold.</summary>
    private static bool IsTrue(Finding finding, NarrativeDraft draft, NarrativeReasons reasons) => finding.RuleId switch
    {
        "PF5012" => Claim(finding, draft) is { } final && reasons.Find(final.Subject with { Measure = FiscalMeasure.Budget }) is null,
        "PF5018" when Claim(finding, draft) is { } money => !Tells(draft, money.Subject.Topic switch { Topic.Abroad => Topic.Groups, Topic.Running => Topic.VehiclesHeld, _ => Topic.Batches }),
        "PF5018" => new[] { ("机关运行经费", Topic.OperatingFunds), ("政府采购", Topic.Procurement), ("国有资产", Topic.VehiclesOwned) }
            .Any(d => finding.Message.Contains(d.Item1, StringComparison.Ordinal) && !Tells(draft, d.Item2)),
        _ => false,
    };

    private static bool Tells(NarrativeDraft draft, Topic topic) => draft.Claims.Any(c => c.Subject.Topic == topic);

    private static Claim? Claim(Finding finding, NarrativeDraft draft) =>
        finding.Figures[0].Place is TextPlace place ? draft.Claims.FirstOrDefault(c => c.Span == place.Span && c.Figure.IsKnown) : null;
}
