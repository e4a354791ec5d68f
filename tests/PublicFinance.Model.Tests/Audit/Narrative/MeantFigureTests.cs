using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>Which print of a quantity told more than once a sentence means, and how precise a zero is.</summary>
public class MeantFigureTests
{
    [Theory]
    [InlineData("", "本年收入合计500.00万元，较上年增加100.00万元，增长25.00%，本年收入合计600.00万元。")]                // the one before
    [InlineData("", "本年收入合计600.00万元。\n较上年增加100.00万元，增长25.00%，本年收入合计500.00万元。")]               // of its own sentence
    [InlineData("", "本年收入合计500.00万元。\n较上年增加100.00万元，增长25.00%。\n本年收入合计600.00万元。")]             // else the last before
    [InlineData("Error", "本年收入合计500.00万元，较上年增加100.00万元，增长20.00%，本年收入合计600.00万元。")]
    public void A_rate_is_that_of_the_print_beside_it(string severities, string text) => Assert.Equal(severities, Severities("PF5006", Income + text));

    [Theory]
    [InlineData("", "25.00%，另较上年增加120.00万元")]               // the one before is nearer
    [InlineData("Error", "20.00%，另较上年增加120.00万元")]
    [InlineData("", "25.00%，较上年增加100.00万元")]
    public void A_rate_is_that_of_the_change_nearest_to_it(string severities, string text) =>
        Assert.Equal(severities, Severities("PF5006", Income + $"本年收入合计500.00万元，较上年增加100.00万元，增长{text}。"));

    [Theory]
    [InlineData("500万元", "")]
    [InlineData("500.0万元", "Note")]
    [InlineData("500万元，上年为0.00万元", "")]             // a zero has the decimals of the form, and no direction has any
    public void A_zero_is_as_precise_as_the_finest_figure_beside_it(string income, string severities)
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.Summary, Item.Final, (RowKey.Of(Item.Income), "500.00"), (RowKey.Of(Item.OtherIncome), "0.30"));
        Assert.Equal(severities, Severities("PF5002", Income + $"本年收入合计{income}。\n其他收入0万元，较上年持平。\n事业收入20万元。\n上级补助收入0.00万元。", accounts));
    }
}
