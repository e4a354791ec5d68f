using System.Text;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

public class CodeTests
{
    [Fact]
    public void Ancestors_lead_from_class_to_parent()
    {
        FunctionCode code = FunctionCode.Parse("2080505");
        Assert.Equal(["208", "20805"], code.Ancestors.Select(a => a.ToString()));
        Assert.Equal(FunctionCode.Parse("20805"), code.Ancestors[^1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => code.Ancestors[2]);
        Assert.Equal((CodeLevel.Item, CodeLevel.Section, CodeLevel.Class, CodeLevel.None),
            (code.Level, code.Parent.Level, code.Parent.Parent.Level, code.Parent.Parent.Parent.Level));
    }

    [Fact]
    public void A_default_code_is_no_code()
    {
        FunctionCode none = default;
        Assert.True(none.IsEmpty);
        Assert.Equal("", none.ToString());
        Assert.Equal("row ", $"row {none}");
        Assert.Equal(none, FunctionCode.FromInt32(0));
        Assert.Empty(none.Ancestors);
        Assert.False(none.Contains(none));
        Assert.False(FunctionCode.TryParse("", out _));
        Assert.True(none < FunctionCode.Parse("201"));
    }

    [Fact]
    public void Sorting_gives_the_tree_depth_first()
    {
        string[] tree = ["208", "20805", "2080505", "2080599", "20806", "2080601", "209"];
        Assert.Equal(tree, tree.Reverse().Select(FunctionCode.Parse).Order().Select(c => c.ToString()));
    }

    [Theory]
    [InlineData("2080", "it has 4 digits where 3 (类), 5 (款) or 7 (项) are expected")]
    [InlineData("", "it has 0 digits")]
    [InlineData("208050501", "it has 9 digits")]
    [InlineData("99999999999999999999999999", "it has 26 digits")]
    [InlineData("30101", "it does not begin with 2")]
    [InlineData("2０８", "only the digits 0 to 9 may occur")]
    [InlineData(" 208", "only the digits 0 to 9 may occur")]
    [InlineData("-208", "only the digits 0 to 9 may occur")]
    [InlineData("2080500", "00 is not the number of a 类, 款 or 项")]
    public void A_refusal_names_its_reason(string text, string reason)
    {
        string message = Assert.Throws<FormatException>(() => FunctionCode.Parse(text)).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains("is not a function code (支出功能分类)", message, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => FunctionCode.Parse(Encoding.UTF8.GetBytes(text))).Message);
        Assert.False(FunctionCode.TryParse(text, out FunctionCode code));
        Assert.True(code.IsEmpty);
    }

    [Theory]
    [InlineData("301", true)]
    [InlineData("30101", true)]
    [InlineData("3010101", false)]
    [InlineData("501", false)]
    public void Departmental_economic_codes_have_two_levels(string text, bool valid)
        => Assert.Equal(valid, DepartmentEconomicCode.TryParse(text, out _));

    [Theory]
    [InlineData(208)]
    [InlineData(-50101)]
    [InlineData(5010101)]
    [InlineData(int.MaxValue)]
    public void Numbers_are_checked_as_texts_are(int number)
    {
        Assert.False(GovernmentEconomicCode.TryFromInt32(number, out _));
        Assert.Contains("government economic", Assert.Throws<ArgumentOutOfRangeException>(() => GovernmentEconomicCode.FromInt32(number)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_destination_is_refused()
    {
        Assert.False(RevenueCode.Parse("1030182").TryFormat(stackalloc char[6], out int written));
        Assert.Equal(0, written);
    }
}
