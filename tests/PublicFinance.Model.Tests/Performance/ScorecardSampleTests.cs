using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Performance;

public class ScorecardSampleTests
{
    [Theory]
    [InlineData("department-assessment-2020")]
    [InlineData("project-self-evaluation-2020")]
    public void A_sample_is_in_canonical_form(string name)
    {
        string text = Encoding.UTF8.GetString(Bytes(name)), canonical = ScorecardJson.Write(Read(name)) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Path.Combine(Samples.Folder, "scorecards", name + ".json"), canonical);
        }
        else
        {
            Assert.Equal(text, canonical);
        }

        Assert.Equal(canonical.TrimEnd('\n'), ScorecardJson.Write(ScorecardJson.Read(Encoding.UTF8.GetBytes(ScorecardJson.Write(Read(name), indented: false)))));
    }

    [Fact]
    public void The_assessment_itself_adds_up_to_100_at_every_level()
    {
        AuditReport report = Audit(Read("department-assessment-2020") with { Told = [] });
        Assert.Empty(report.AllFindings);
        Assert.Equal(1 + 15 + 5, report.Coverage["PF4001"].Held + report.Coverage["PF4001"].Failed);
        Assert.True(report.Coverage["PF4008"].Held > 15);
    }

    [Fact]
    public void What_the_texts_tell_of_it_contradicts_it_where_it_does()
    {
        AuditReport report = Audit(Read("department-assessment-2020"));
        Assert.Equal(
            ["PF4002 25>20", "PF4003 98>93", "PF4007 14≠20", "PF4007 19≠20", "PF4007 25≠20", "PF4007 25≠30", "PF4007 98≠100"],
            report.AllFindings.Select(Short).Order(StringComparer.Ordinal));
        Assert.All(report.AllFindings, f => Assert.Contains("决算说明", f.Message, StringComparison.Ordinal));
        Assert.All(report.AllFindings, f => Assert.Equal(Severity.Error, f.Severity));
    }

    [Fact]
    public void A_self_evaluation_that_agrees_with_itself_is_not_accused() =>
        Assert.Empty(Audit(Read("project-self-evaluation-2020")).AllFindings); // 98 told of 98.27 is rounded

    [Theory]
    [InlineData("PF4001", "$.total.lines[1].fullMarks", "40分")]
    [InlineData("PF4002", "$.total.lines[3].lines[0].points", "10.5分")]
    [InlineData("PF4003", "$.total.points", "97.27分")]
    [InlineData("PF4004", "$.grade", "良")]
    [InlineData("PF4005", "$.funding[0].rate", "90.00%")]
    [InlineData("PF4005", "$.funding[0].points", "8.00分")]
    [InlineData("PF4006", "$.funding[1].executed", "47.00万元")]
    [InlineData("PF4007", "$.told[0].total", "97分")]
    [InlineData("PF4008", "$.total.lines[0].points", "9.50分")]
    [InlineData("PF4009", "$.counts.projects", "3")]
    [InlineData("PF4009", "$.counts.mended", "2")]
    public void One_changed_figure_breaks_its_rule(string rule, string path, string value)
    {
        JsonNode document = JsonNode.Parse(Bytes("project-self-evaluation-2020"))!;
        Assert.DoesNotContain(Audit(Read(document)).AllFindings, f => f.RuleId == rule);
        JsonNode at = document;
        string[] steps = path[2..].Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        foreach (string step in steps[..^1])
        {
            at = at is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        }

        at[steps[^1]] = value;
        Assert.Contains(Audit(Read(document)).AllFindings, f => f.RuleId == rule);
    }

    [Theory]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"league"}""", "$.kind")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"departmentAssessment","title":"a","entity":"b","fiscalYear":2020,"total":{"name":"合计","fullMarks":"100"}}""", "$.total.fullMarks")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"departmentAssessment","title":"a","entity":"b","fiscalYear":2020,"total":{"name":"合计","fullMarks":"-1分"}}""", "$.total.fullMarks")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"departmentAssessment","title":"a","entity":"b","fiscalYear":2020,"total":{"name":"合计","criteria":[{"standard":"judged","fullMarks":"3分","met":true}]}}""", "$.total.criteria[0]")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"projectSelfEvaluation","title":"a","entity":"b","fiscalYear":2020,"total":{"name":"合计"}}""", "$")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"kind":"departmentAssessment","title":"a","entity":"b","fiscalYear":2020,"total":{"name":"合计","lines":[{"name":"x"},{"name":"x"}]}}""", "$.total")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1,"marks":"10-20"}""", "$.marks")]
    [InlineData("""{"format":"publicfinance.scorecard","version":1} x""", "$")]
    [InlineData("", "$")]
    public void A_faulty_document_is_refused_at_its_place(string json, string path)
    {
        Assert.False(ScorecardJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out JsonAccountsError? error));
        Assert.Equal(path, error.Path);
        Assert.NotEmpty(error.ChineseMessage);
    }

    private static string Short(Finding finding)
    {
        long first = Math.Abs(finding.Relation!.Terms[0].Weight) * finding.Figures[0].Value, rest = finding.Figures.Skip(1).Sum(f => f.Value);
        return $"{finding.RuleId} {first / 10_000}{(finding.Relation.Form == Model.Relations.RelationForm.AtMost ? ">" : "≠")}{rest / 10_000}";
    }

    private static AuditReport Audit(Scorecard card) => Auditor.Official.Audit(new AuditInput { Scorecards = [card] });

    private static Scorecard Read(JsonNode document) => ScorecardJson.Read(JsonSerializer.SerializeToUtf8Bytes(document));

    private static Scorecard Read(string name) => ScorecardJson.Read(Bytes(name));

    private static byte[] Bytes(string name) => Samples.Bytes(Path.Combine("scorecards", name));
}
