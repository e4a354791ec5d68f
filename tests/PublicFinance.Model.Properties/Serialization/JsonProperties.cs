using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Properties.Serialization;

[Properties(Arbitrary = [typeof(AnyAccounts)])]
public class JsonProperties
{
    private static readonly byte[][] Edits =
    [
        [], "\""u8.ToArray(), "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(), "0"u8.ToArray(), "-"u8.ToArray(), "."u8.ToArray(),
        "e"u8.ToArray(), "null"u8.ToArray(), "\\"u8.ToArray(), "\\ud800"u8.ToArray(), "\\u0031"u8.ToArray(), [0xFF], [0xE4], [0], "\n"u8.ToArray(), "9999999999999999999"u8.ToArray(), "//"u8.ToArray(),
        "{\"amount\":"u8.ToArray(), "\"half\":\"1\","u8.ToArray(),
    ];

    [Property(MaxTest = 200)]
    public void What_is_written_reads_back(FinalAccounts accounts, bool indented)
    {
        string json = AccountsJson.Write(accounts, indented);
        FinalAccounts again = AccountsJson.Read(json);
        Assert.Equal((accounts.Entity, accounts.FiscalYear, accounts.Template, accounts.Profile, accounts.Extensions), (again.Entity, again.FiscalYear, again.Template, again.Profile, again.Extensions));
        Assert.Equal(accounts.Changes.AsEnumerable(), again.Changes.AsEnumerable());
        Assert.Equal(accounts.Tables.Select(t => t.Layout), again.Tables.Select(t => t.Layout));
        foreach ((Table told, Table read) in accounts.Tables.Zip(again.Tables))
        {
            AssertSame(told, read);
        }

        Assert.Equal(json, AccountsJson.Write(again, indented));
    }

    [Property(MaxTest = 500)]
    public Property An_edited_document_is_read_or_refused_with_its_place(FinalAccounts accounts, bool indented) => Prop.ForAll(
        (from at in Gen.Choose(0, 1_000_000)
         from cut in Gen.Frequency((3, Gen.Choose(0, 3)), (1, Gen.Choose(0, 1_000_000)))
         from edit in Gen.Elements(Edits)
         select (at, cut, edit)).ToArbitrary(),
        change =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(AccountsJson.Write(accounts, indented));
            int at = change.at % (bytes.Length + 1), end = Math.Min(bytes.Length, at + change.cut);
            byte[] edited = [.. bytes[..at], .. change.edit, .. bytes[end..]];
            AssertReadOrRefused(edited);
        });

    [Property(MaxTest = 30)]
    public void A_cut_document_is_refused_with_its_place(FinalAccounts accounts)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(AccountsJson.Write(accounts, indented: false));
        for (int length = 0; length < bytes.Length; length += 1 + (bytes.Length / 50))
        {
            Assert.False(AccountsJson.TryRead(bytes.AsSpan(0, length), out _, out JsonAccountsError? error));
            Assert.InRange(error.Offset, 0, length);
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        if (AccountsJson.TryRead(bytes, out FinalAccounts? accounts, out JsonAccountsError? error))
        {
            string canonical = AccountsJson.Write(accounts);
            Assert.Equal(canonical, AccountsJson.Write(AccountsJson.Read(canonical)));
        }
        else
        {
            Assert.InRange(error.Offset, 0, bytes.Length);
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
            Assert.True(error.Line >= 1 && error.Column >= 1);
            Assert.NotEmpty(error.Message);
            Assert.NotEmpty(error.ChineseMessage);
        }
    }

    private static void AssertSame(Table told, Table read)
    {
        Assert.Equal((told.Precision, told.RowCount), (read.Precision, read.RowCount));
        Assert.Equal(told.Columns.ToArray(), read.Columns.ToArray());
        for (int row = 0; row < told.RowCount; row++)
        {
            Assert.Equal((told.Key(row), told.RowName(row)), (read.Key(row), read.RowName(row)));
            for (int column = 0; column < told.Columns.Length; column++)
            {
                Assert.Equal(told[row, column, 2024], read[row, column, 2024]);
            }
        }

        Assert.Equal(told.Parents, read.Parents);
    }
}
