using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Classification;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Every kind of message in both languages, read by a person and kept; UPDATE_GOLDEN=1 writes them anew.</summary>
public class MessageTests
{
    [Fact]
    public void Messages_are_those_on_file()
    {
        FinalAccounts accounts = Samples.Read("small-department-2024");
        StringBuilder text = new();
        Add(text, "sum of one table", accounts, a => Relation.Sum(a.Summary.Income, a.Summary.GeneralRevenue));
        Add(text, "equality between tables", accounts, a => Relation.Equal(a.Summary.Income, a.Expenditure.Total.Basic));
        Add(text, "at most, one column", accounts, a => Relation.AtMost(a.Expenditure.Total.Total, a.Expenditure.Total.Basic));
        Add(text, "at most zero", accounts, a => Relation.LinearAtMost([new Term(1, a.Summary.Income)]));
        Add(text, "not negative", accounts, a => Relation.LinearAtMost([new Term(-1, a.Summary.Income.WithValue(-5_000_000))]));
        Add(text, "share", accounts, a => Relation.Share(a.Expenditure.Total.Basic, a.Expenditure.Total.Total, Figure.Parse("12.30%")));
        Add(text, "share, cut off", accounts, _ => Relation.Share(Figure.Parse("200.00元"), Figure.Parse("300.00元"), Figure.Parse("66.66%")));
        Add(text, "share of nothing", accounts, a => Relation.Share(a.Expenditure.Total.Basic, Figure.Parse("0万元"), Figure.Parse("12.30%")));
        Add(text, "change", accounts, a => Relation.Change(a.Summary.Income, Figure.Parse("10.00万元"), Figure.Parse("50.00%")));
        Add(text, "change on a wrong base", accounts, _ => Relation.Change(Figure.Parse("23.56万元"), Figure.Parse("-113.09万元"), Figure.Parse("-480%")));
        Add(text, "implies", accounts, a => Relation.Implies(a.Expenditure.Total.Basic, a.Expenditure.Total.RemittedUp.WithValue(-5_000_000)));
        Add(text, "positive", accounts, a => Relation.Positive(a.Expenditure.Total.RemittedUp.WithValue(-5_000_000)));
        string path = RepositoryFiles.Path("tests", "PublicFinance.Model.Tests", "Audit", "Golden", "messages.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(File.ReadAllText(path), text.ToString());
    }

    private static void Add(StringBuilder text, string name, FinalAccounts accounts, Func<FinalAccounts, Relation> relation)
    {
        Auditor auditor = Auditor.Official.With(Rule.Of("T0001", "测试", Severity.Error, a => [relation(a)])).Select("T0001");
        Finding finding = Assert.Single(auditor.Audit(accounts).AllFindings);
        text.Append("# ").Append(name).Append('\n');
        foreach (Language language in Enum.GetValues<Language>())
        {
            text.Append(finding.Severity.NameIn(language)).Append(' ').Append(finding.MessageIn(language)).Append('\n');
            foreach (string line in finding.SuspicionIn(language))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        text.Append('\n');
    }
}
