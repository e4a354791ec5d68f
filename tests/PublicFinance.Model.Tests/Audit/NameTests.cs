using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Words for what an audit says, in both languages.</summary>
public class NameTests
{
    [Fact]
    public void Every_slip_and_every_severity_has_a_name_of_its_own()
    {
        foreach (Func<Slip, string> name in (Func<Slip, string>[])[Slips.Name, Slips.EnglishName])
        {
            string[] names = [.. Enum.GetValues<Slip>().Select(name)];
            Assert.DoesNotContain("", names);
            Assert.Equal(names.Length, names.Distinct().Count());
        }

        Assert.Equal(["提示", "警告", "错误"], Enum.GetValues<Severity>().Order().Select(s => s.Name()));
        foreach (Severity severity in Enum.GetValues<Severity>())
        {
            Assert.True(Severities.TryParse(severity.EnglishName(), out Severity read));
            Assert.Equal(severity, read);
        }

        Assert.False(Severities.TryParse("", out _));
        Assert.False(Severities.TryParse("Error", out _));
    }

    [Fact]
    public void What_was_not_asked_is_told_with_its_reason()
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2024, DisclosureTemplate.Jiangxi2020);
        (Unasked, string, string)[] told =
        [
            (Unasked.NoPreviousYear, "未提供上年决算", "last year's accounts are not given"),
            (Unasked.NotSettled, "联合核对未收敛，不作判断", "the joint check did not settle"),
            (Unasked.NoEdition(2019), "2019 年科目目录未收录", "the classification of 2019 is not at hand"),
            (Unasked.TableNotPublished(accounts, TableId.Expenditure), "公开03表 未公开", "expenditure statement is not published"),
            (Unasked.TableNotPublished(accounts, TableId.Expenditure, isPrevious: true), "上年公开03表 未公开", "last year's expenditure statement is not published"),
            (Unasked.NotTold(Told.Amount("甲", 1)), "甲 未列示", "甲 is not told"),
            (Unasked.NotTold(TableId.Expenditure), $"{TableId.Expenditure.Name()} 未列示", "expenditure statement is not told"),
        ];
        Assert.All(told, t => Assert.Equal((t.Item2, t.Item3, t.Item2), (t.Item1.Text, t.Item1.EnglishText, t.Item1.ToString())));
        Assert.Equal(("上年决算", "last year's accounts"), (Unasked.NoPreviousYear.Name, Unasked.NoPreviousYear.EnglishName));
        Assert.Throws<ArgumentNullException>(() => Unasked.TableNotPublished(null!, TableId.Expenditure));
    }

    [Fact]
    public void Reasons_are_ordered_by_kind_and_name()
    {
        Unasked first = Unasked.NoPreviousYear, a = Unasked.NotTold(Told.Amount("a", 1)), b = Unasked.NotTold(Told.Amount("b", 1)), same = Unasked.NotTold(Told.Amount("a", 2));
        foreach ((Unasked low, Unasked high) in ((Unasked, Unasked)[])[(a, b), first.CompareTo(a) < 0 ? (first, a) : (a, first)])
        {
            Assert.Equal((true, true, false, false), (low < high, low <= high, low > high, low >= high));
            Assert.Equal((false, false, true, true), (high < low, high <= low, high > low, high >= low));
        }

        Assert.Equal((false, true, false, true), (a < same, a <= same, a > same, a >= same));
        Assert.NotEqual(0, first.CompareTo(a));
        Assert.Equal(1, a.CompareTo(null));
    }

    [Fact]
    public void Where_no_number_stands_both_languages_have_a_word()
    {
        Precision precision = Precision.Of(AmountUnit.Yuan, 2);
        (Figure, string, string)[] told =
        [
            (Figure.Blank(precision), "空白", "blank"), (Figure.NotListed(precision), "未列", "not listed"), (Figure.Absent(precision), "未列示", "not printed"),
            (Figure.Printed(500, precision), "5.00元", "5.00元"),
        ];
        Assert.All(told, t => Assert.Equal((t.Item2, t.Item3), (t.Item1.TextIn(Language.Chinese), t.Item1.TextIn(Language.English))));
        Assert.Equal("甲 5.00元", Figure.Printed(500, precision, new Spot("甲")).ToldIn(Language.Chinese));
        Assert.Equal("甲（一）5.00元", Figure.Printed(500, precision, new Spot("甲（一）")).ToldIn(Language.Chinese));
        Assert.Equal("5.00元", Figure.Printed(500, precision).ToldIn(Language.English));
        Assert.Equal(("zh-CN", "en"), (Language.Chinese.Tag(), Language.English.Tag()));
    }
}
