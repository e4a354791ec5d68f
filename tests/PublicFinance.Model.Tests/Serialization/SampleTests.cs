using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Tests.Serialization;

public class SampleTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_in_canonical_form(string name)
    {
        FinalAccounts accounts = Samples.Read(name);
        Assert.Equal(Encoding.UTF8.GetString(Samples.Bytes(name)).TrimEnd('\n'), AccountsJson.Write(accounts));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_compact_form_reads_as_the_same_accounts(string name)
    {
        FinalAccounts accounts = Samples.Read(name);
        string compact = AccountsJson.Write(accounts, indented: false);
        Assert.DoesNotContain('\n', compact);
        Assert.Equal(AccountsJson.Write(accounts), AccountsJson.Write(AccountsJson.Read(compact)));
    }

    [Fact]
    public void Version_1_stays_readable_and_is_written_as_it_was()
    {
        string golden = File.ReadAllText(Samples.Find("tests", "PublicFinance.Model.Tests", "Serialization", "Golden", "version-1.json"));
        FinalAccounts accounts = AccountsJson.Read(golden);
        Assert.Equal(golden.TrimEnd('\n'), AccountsJson.Write(accounts));
        var item = RowKey.OfCode(2130101);
        Assert.Equal(500_000, accounts.Find(TableId.Expenditure, item, Item.Total).Half);
        Assert.Equal((880_000, 0), (accounts.Find(TableId.Expenditure, item, Item.Project).Value, accounts.Find(TableId.Expenditure, item, Item.Project).Half));
        Assert.Equal(15_000, accounts.Find(TableId.Expenditure, item, Item.Basic).Half);
        Assert.Equal(Presence.Absent, accounts.Find(TableId.Expenditure, RowKey.OfCode(213), Item.Basic).Presence);
        Assert.Equal(Presence.Absent, accounts.Find(TableId.Appropriation, RowKey.Of(Item.GrandIncome), Item.General).Presence);
        Assert.Equal((-200_000, 50_000), (accounts.Changes[0].Change.Value, accounts.Changes[0].Change.Half));
    }

    [Fact]
    public void The_page_of_the_format_shows_a_document_and_an_error_as_they_are()
    {
        string page = File.ReadAllText(Samples.Find("docs", "json-format.md"));
        string document = page.Split("```json\n")[1].Split("```")[0];
        Assert.Equal("14.38", AccountsJson.Read(document).Find(TableId.Expenditure, RowKey.Of(Item.Total), Item.Total).Digits);
        Assert.False(AccountsJson.TryRead(document.Replace("\"14.38\"", "14.38", StringComparison.Ordinal), out _, out JsonAccountsError? error));
        Assert.Contains(error.ToString() + "\n" + error.ToChineseString() + "\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_sample_has_its_printed_blank_and_absent_cells()
    {
        FinalAccounts accounts = Samples.Read("putuo-planning-2024");
        Assert.Same(DisclosureTemplate.Shanghai2024, accounts.Template);
        Assert.Equal("446.11", accounts.Find(TableId.Expenditure, RowKey.OfCode(2080505), Item.Basic).Digits);
        Assert.Equal(Presence.Printed, accounts.Find(TableId.Expenditure, RowKey.OfCode(2080505), Item.Project).Presence);
        Assert.Equal(Presence.Blank, accounts.Find(TableId.Expenditure, RowKey.OfCode(2080505), Item.RemittedUp).Presence);
        Assert.Equal(Presence.NotListed, accounts.Find(TableId.Funds, RowKey.Of(Item.Total), Item.Closing).Presence);
        Assert.Equal(Presence.Absent, accounts.Find(TableId.BasicExpenditure, RowKey.Of(Item.Total), Item.Final).Presence);
        Assert.Equal(308, accounts.Tables.Where(t => t.Layout.Id <= TableId.Capital).Sum(Printed));
        Assert.Equal(24, Enumerable.Range(0, accounts[TableId.Summary]!.RowCount).Count(r => accounts[TableId.Summary]!.Key(r).IsCode));
    }

    private static int Printed(Table table)
    {
        int count = 0;
        for (int r = 0; r < table.RowCount; r++)
        {
            for (int c = 0; c < table.Columns.Length; c++)
            {
                count += table[r, c, 2024].Presence == Presence.Printed ? 1 : 0;
            }
        }

        return count;
    }
}
