using System.Text;
using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

public class AuditInputTests
{
    private static readonly string s_good = Repository.Sample("small-department-2024");
    private static readonly string s_damaged = Repository.Sample("damaged-department-2024");

    [Theory]
    [InlineData("zh", "第3行第14列（$.version）：")]
    [InlineData("en", "line 3, column 14 ($.version): ")]
    public async Task A_faulty_document_is_named_with_place_and_reason_and_the_others_are_audited(string language, string place)
    {
        using TempFolder folder = new();
        string bad = folder.Add("bad.json", "{\n  \"format\": \"publicfinance.final-accounts\",\n  \"version\": 9\n}");
        Support.Cli run = await Support.Cli.RunAsync("audit", bad, s_damaged, "--lang", language);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{bad.Replace('\\', '/')}: {place}", run.Error, StringComparison.Ordinal);
        Assert.Contains("PF0301", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_unusable()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", "no-such-file.json", s_good);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("错误：no-such-file.json: 文件不存在\n", run.Error);
        Assert.Contains("未发现矛盾", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        Support.Cli run = await Support.Cli.RunAsync(await File.ReadAllBytesAsync(s_damaged, TestContext.Current.CancellationToken), "audit", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("（<stdin>）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_means_every_document_inside_and_other_files_are_left()
    {
        using TempFolder folder = new();
        folder.AddSample("small-department-2024", "a/2024.json");
        folder.AddSample("damaged-department-2024", "b/c/2024.json");
        folder.Add("b/other.json", "{\"findings\":[]}");
        folder.Add("b/readme.txt", "text");
        Support.Cli run = await Support.Cli.RunAsync("audit", folder.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("审核 2 份决算，1 份存在矛盾", run.Output, StringComparison.Ordinal);
        Assert.Contains("b/other.json 不是决算数据文件，未审核", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("readme", run.Error, StringComparison.Ordinal);

        folder.Add("b/cut.json", "{\"format\":\"publicfinance.final-accounts\",");
        run = await Support.Cli.RunAsync("audit", folder.Root);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("b/cut.json: 第1行", run.Error, StringComparison.Ordinal);
        Assert.Contains("另有 1 个文件无法审核", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_nothing_to_audit_is_unusable()
    {
        using TempFolder folder = new();
        Support.Cli run = await Support.Cli.RunAsync("audit", folder.Root);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("文件夹内没有可审核的文件", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("derive")]
    [InlineData("score")]
    [InlineData("claims")]
    public async Task A_folder_in_the_place_of_a_file_is_told(string command)
    {
        using TempFolder folder = new();
        Support.Cli run = await Support.Cli.RunAsync(command, folder.Root);
        Assert.Equal((2, $"错误：{folder.Root.Replace('\\', '/')}: 是文件夹，不是文件\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Last_years_accounts_are_compared_and_refused_when_they_are_not_last_years()
    {
        using TempFolder folder = new();
        string previous = folder.Add("2023.json", (await File.ReadAllTextAsync(s_good, TestContext.Current.CancellationToken))
            .Replace("\"fiscalYear\": 2024", "\"fiscalYear\": 2023", StringComparison.Ordinal));
        Support.Cli run = await Support.Cli.RunAsync("audit", s_good, "--previous", previous);
        Assert.DoesNotContain("未提供上年决算", run.Output, StringComparison.Ordinal);
        Assert.Contains("PF2301", run.Output, StringComparison.Ordinal);      // opened otherwise than the same year closed
        run = await Support.Cli.RunAsync("audit", s_good, "--previous", s_damaged);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不是", run.Error, StringComparison.Ordinal);
        Assert.Contains("未提供上年决算", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_to_a_file_whole()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Root, "report.txt");
        Support.Cli written = await Support.Cli.RunAsync("audit", s_damaged, "--output", file);
        Support.Cli printed = await Support.Cli.RunAsync("audit", s_damaged);
        Assert.Equal((1, ""), (written.ExitCode, written.Output));
        Assert.Equal(printed.OutputBytes, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(folder.Root));
        Support.Cli failed = await Support.Cli.RunAsync("audit", s_damaged, "--output", Path.Combine(folder.Root, "none", "report.txt"));
        Assert.Equal(2, failed.ExitCode);
        Assert.StartsWith("错误：无法写入", failed.Error, StringComparison.Ordinal);
        Assert.EndsWith("report.txt：文件夹不存在\n", failed.Error, StringComparison.Ordinal);
        failed = await Support.Cli.RunAsync("audit", s_damaged, "--output", folder.Root);
        Assert.Equal((2, $"错误：无法写入 {folder.Root}：是文件夹，不是文件\n"), (failed.ExitCode, failed.Error));
    }

    [Fact]
    public async Task Cut_or_overwritten_bytes_never_crash()
    {
        byte[] good = await File.ReadAllBytesAsync(s_good, TestContext.Current.CancellationToken);
        for (int length = 0; length < good.Length; length += 997)
        {
            Support.Cli run = await Support.Cli.RunAsync(good[..length], "audit", "-");
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("错误：<stdin>: ", run.Error, StringComparison.Ordinal);
        }

        Support.Cli bytes = await Support.Cli.RunAsync([0xFF, 0xFE, 0x00], "audit", "-");
        Assert.Equal(2, bytes.ExitCode);
        Support.Cli text = await Support.Cli.RunAsync(Encoding.UTF8.GetBytes("[1,2]"), "audit", "-");
        Assert.Equal(2, text.ExitCode);
    }
}
