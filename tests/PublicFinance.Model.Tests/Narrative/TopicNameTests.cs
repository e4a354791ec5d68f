using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Every quantity has a name of its own in both languages, and a claim is described by it.</summary>
public sealed class TopicNameTests
{
    [Fact]
    public void Names_tell_topics_apart()
    {
        Topic[] topics = Enum.GetValues<Topic>();
        Assert.Equal(topics.Length, topics.Select(t => t.Name()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(topics.Length, topics.Select(t => t.EnglishName()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_claim_is_described_in_both_languages()
    {
        NarrativeReading reading = NarrativeReader.Read("一、一般公共预算财政拨款支出决算情况说明\n公务接待费支出年初预算为2.00万元，支出决算为1.50万元，完成年初预算的75.00%，较2023年增加0.50万元，增长50.00%。", 2024);
        Assert.Equal(["公务接待费年初预算数", "公务接待费", "公务接待费预算完成率", "公务接待费较上年增减额", "公务接待费较上年增减率"], reading.Claims.Select(c => c.Describe()));
        Assert.Equal(
            ["budget of official reception", "official reception", "official reception, completion of the budget", "official reception, change against last year", "official reception, rate of change against last year"],
            reading.Claims.Select(c => c.DescribeEnglish()));
        var item = new Subject(Topic.Function, MoneyScope.Funds, 2024) { Code = RowKey.OfCode(212) };
        Assert.Equal("212 城乡社区支出 (government-managed funds)", item.DescribeEnglish());
    }
}
