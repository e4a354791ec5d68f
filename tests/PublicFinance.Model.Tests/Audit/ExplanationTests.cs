using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;
using PublicFinance.Model.Tests.Classification;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>
/// What an auditor reads when a hand slips: every kind of slip on cells all over one full department, alone and two at a time, with
/// root, consequences, suspects, causes and repairs. Read by a person and kept; UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public class ExplanationTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.All[^1]);

    private static readonly (string Name, Func<Figure, long?> Make)[] s_slips =
    [
        ("a digit is lost", f => OnDigits(f, d => d.Length > 2 ? d.Remove(1, 1) : null)),
        ("a digit is added", f => OnDigits(f, d => d.Insert(d.Length / 2, "7"))),
        ("two digits change places", f => OnDigits(f, d => d.Length > 1 ? $"{d[..^2]}{d[^1]}{d[^2]}" : null)),
        ("a digit is mistyped", f => OnDigits(f, d => (char)('0' + ((d[0] - '0') % 9) + 1) + d[1..])),
        ("the sign is lost", f => -f.Value),
        ("yuan are printed for ten thousands of them", f => f.Measure == Measure.Amount ? f.Value * 10_000 : null),
        ("ten times as much", f => f.Value * 10),
        ("the last digit is one less", f => f.Value - f.Precision.Step),
        ("the last digits are three more", f => f.Value + (3 * f.Precision.Step)),
        ("nothing is left", _ => 0),
        ("any other figure", f => (f.Value * 3) + (1_234 * f.Precision.Step)),
    ];

    [Fact]
    public void Explanations_are_those_on_file()
    {
        CellPlace[] cells = [.. s_whole.Tables.SelectMany(t => Enumerable.Range(0, t.RowCount * t.Columns.Length).Select(i => t[i / t.Columns.Length, i % t.Columns.Length, s_whole.FiscalYear]))
            .Where(f => f is { Presence: Presence.Printed, Value: not 0 }).Select(f => (CellPlace)f.Place!)];
        StringBuilder text = new();
        int at = 0;
        foreach ((string name, Func<Figure, long?> make) in s_slips)
        {
            for (int n = 0; n < 6; n++)
            {
                FinalAccounts? damaged = Damaged(s_whole, cells[(at += 97) % cells.Length], make);
                Add(text, name, damaged);
                Add(text, name + ", and another cell too", damaged is null ? null : Damaged(damaged, cells[(at + 19) % cells.Length], s_slips[n].Make));
            }
        }

        string path = RepositoryFiles.Path("tests", "PublicFinance.Model.Tests", "Audit", "Golden", "explanations.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(File.ReadAllText(path), text.ToString());
    }

    private static FinalAccounts? Damaged(FinalAccounts accounts, CellPlace cell, Func<Figure, long?> make)
    {
        Figure figure = accounts.Find(cell.Table.Id, cell.Row, cell.Column);
        return make(figure) is { } value && value != figure.Value ? accounts.Set(cell.Table.Id, cell.Row, cell.Column, f => f.WithValue(value)) : null;
    }

    private static long? OnDigits(Figure figure, Func<string, string?> change)
    {
        string digits = (Math.Abs(figure.Value) / figure.Precision.Step).ToString(CultureInfo.InvariantCulture);
        return change(digits) is { } changed ? long.Parse(changed, CultureInfo.InvariantCulture) * figure.Precision.Step * Math.Sign(figure.Value) : null;
    }

    private static void Add(StringBuilder text, string name, FinalAccounts? accounts)
    {
        if (accounts is null)
        {
            return;
        }

        AuditReport report = Auditors.OfFigures.Audit(accounts);
        text.Append("# ").Append(name).Append('\n');
        foreach (Finding finding in report.Findings)
        {
            text.Append(finding.RuleId).Append(' ').Append(name.Contains(',', StringComparison.Ordinal) ? finding.Message : finding.EnglishMessage).Append('\n');
            foreach (string line in Enum.GetValues<Language>().SelectMany(finding.SuspicionIn))
            {
                text.Append("  ").Append(line).Append('\n');
            }

            if (!finding.Consequences.IsEmpty)
            {
                text.Append("  > ").AppendJoin(' ', finding.Consequences.Select(c => c.RuleId)).Append('\n');
            }
        }

        foreach (Repair repair in report.Repairs.Where(r => !r.Candidates.IsEmpty))
        {
            text.Append("  = ").AppendJoin(" | ", repair.Candidates.Select(c => $"{c.Figure.Place}: {c.Figure} → {c.Corrected}")).Append(repair.IsBlock ? " (block)" : "").Append('\n');
        }

        text.Append('\n');
    }
}
