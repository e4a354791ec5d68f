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
