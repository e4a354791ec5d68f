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
    /// <summary>What every form demands of a whole text.</summary>
    private static readonly (string Name, string Heading)[] s_demanded = [("机关运行经费", "机关运行经费"), ("政府采购支出", "政府采购"), ("国有资产占用情况", "国有资产")];

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
        string[] lacking = [.. IsWhole(draft) ? s_demanded.Where(d => !HasSection(draft, d.Heading)).Select(d => d.Name) : []];
        Assert.Equal(lacking, s_demanded.Select(d => d.Name).Where(name => report.AllFindings.Any(f => f.RuleId == "PF5018" && f.Message.Contains("缺少" + name, StringComparison.Ordinal))));
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
        "PF5018" => s_demanded.Any(d => finding.Message.Contains("缺少" + d.Name, StringComparison.Ordinal)),       // compared one by one above
        _ => false,
    };

    private static bool HasSection(NarrativeDraft draft, string words) => draft.Text.Split('\n').Any(line => line.Contains(words, StringComparison.Ordinal)
        && (line.EndsWith("情况", StringComparison.Ordinal) || line.EndsWith("说明", StringComparison.Ordinal)));

    /// <summary>A text of so much is meant to be whole.</summary>
    private static bool IsWhole(NarrativeDraft draft) => Tells(draft, Topic.ThreePublic) && Tells(draft, Topic.Expenditure)
        && (Tells(draft, Topic.Income) || Tells(draft, Topic.Total) || Tells(draft, Topic.TotalIncome));

    private static bool Tells(NarrativeDraft draft, Topic topic) => draft.Claims.Any(c => c.Subject.Topic == topic);

    private static Claim? Claim(Finding finding, NarrativeDraft draft) =>
        finding.Figures[0].Place is TextPlace place ? draft.Claims.FirstOrDefault(c => c.Span == place.Span && c.Figure.IsKnown) : null;
}
