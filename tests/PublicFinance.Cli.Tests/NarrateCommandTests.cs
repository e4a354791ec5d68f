using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

/// <summary>Narratives written on the command line.</summary>
public sealed class NarrateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("small-department-2024", "national-2022")]
    [InlineData("small-department-2024", "jiangxi-2020")]
    [InlineData("putuo-planning-2024", "shanghai-2024")]
    public async Task A_narrative_is_written_in_the_order_of_a_form(string sample, string form)
    {
        Support.Cli run = await Support.Cli.RunAsync("narrate", Repository.Sample(sample), "--template", form);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check($"{sample}.narrative.{form}.txt", run.Output);
    }

    [Fact]
    public async Task What_is_written_is_audited_without_a_finding()
    {
        string path = Path.Combine(_folder.Root, "narrative.txt");
        Support.Cli written = await Support.Cli.RunAsync("narrate", Repository.Sample("small-department-2024"), "--output", path);
        Support.Cli audited = await Support.Cli.RunAsync("audit", Repository.Sample("small-department-2024"), "--narrative", path);
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Equal(0, audited.ExitCode);
        Assert.Contains("未发现矛盾", audited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_of_another_year_are_not_compared_with()
    {
        string sample = Repository.Sample("small-department-2024");
        Support.Cli run = await Support.Cli.RunAsync("narrate", sample, "--previous", sample);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("此为2024年度决算", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budgets_and_reasons_come_from_a_file()
    {
        string reasons = _folder.Add("reasons.json", """
            {
              "format": "publicfinance.reasons", "version": 1,
              "items": [
                { "item": "2130104", "budget": "230.00万元", "budgetReason": "年中追加事业运行经费" },
                { "item": "公务接待费", "budgetReason": "压缩接待批次。" },
                { "item": "经营收入", "changeReason": "停办招待所" }
              ]
            }
            """);
        Support.Cli run = await Support.Cli.RunAsync("narrate", Repository.Sample("small-department-2024"), "--template", "shanghai-2024", "--reasons", reasons);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("事业运行（项）年初预算为230.00万元，支出决算为236.15万元，完成年初预算的102.67%，决算数大于年初预算数，主要原因是年中追加事业运行经费。", run.Output, StringComparison.Ordinal);
        Assert.Contains("决算数小于年初预算数，主要原因是压缩接待批次。", run.Output, StringComparison.Ordinal);
        Assert.Contains("未述及经营收入的较上年增减", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"item\": \"21301\", \"reason\": \"x\" }", "未知的成员“reason”", "items[0]")]
    [InlineData("{ \"item\": \"接待\", \"budgetReason\": \"x\" }", "“接待”不是3位、5位或7位科目编码，也不是数据名称", "items[0].item")]
    [InlineData("{ \"item\": \"21301\" }", "每项应有budget、budgetReason或changeReason", "items[0]")]
    [InlineData("{ \"item\": \"21301\", \"budgetReason\": \"。\" }", "原因为空", "items[0].budgetReason")]
    [InlineData("{ \"item\": \"21301\", \"budget\": \"1\" }", "“1”不是带单位的金额", "items[0].budget")]
    [InlineData("{ \"item\": \"21301\", \"budget\": \"1元\" }, { \"item\": \"21301\", \"budget\": \"2元\" }", "重复出现", "items[1]")]
    public async Task A_faulty_file_of_reasons_is_told_with_its_place(string items, string fault, string place)
    {
        string reasons = _folder.Add("reasons.json", $$"""{ "format": "publicfinance.reasons", "version": 1, "items": [ {{items}} ] }""");
        Support.Cli run = await Support.Cli.RunAsync("narrate", Repository.Sample("small-department-2024"), "--reasons", reasons);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_gives_2()
    {
        Support.Cli run = await Support.Cli.RunAsync("narrate", Path.Combine(_folder.Root, "none.json"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
