using System.CommandLine;
using System.Globalization;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan series YEAR...</c>: several years side by side with their growth, and whether each continues the one before.</summary>
internal sealed class SeriesCommand : CliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly FormatOption _format;
    private readonly OutputOption _output;

    public SeriesCommand(Session session)
        : base(session, "series", "对比历年决算，核对年度衔接", "compare several years and check that each continues the one before")
    {
        _paths = InputPaths.Argument(session);
        _format = new FormatOption(session);
        _output = new OutputOption(session);
        Arguments.Add(_paths);
        Options.Add(_format);
        Options.Add(_output);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (AccountsSet.Read(parsed.GetValue(_paths) ?? [], Session) is not { } years)
        {
            return ExitCode.Unusable;
        }

        if (!Series.TryOf(years, out Series? series, out ConsolidationError? error))
        {
            throw new UsageException(Session.Say(error.ChineseMessage, error.Message));
        }

        if (!series.OtherNames.IsEmpty && !_format.IsJson(parsed))
        {
            Session.Remark(Session.Say($"曾用名称：{string.Join("、", series.OtherNames)}", $"other names: {string.Join(", ", series.OtherNames)}"));
        }

        var audits = SeriesAudit.Continuity(series);
        using OutputTarget target = _output.Open(parsed, Session);
        if (_format.IsJson(parsed))
        {
            SeriesJson.Write(series, audits, Session.Language, target.Stream);
        }
        else
        {
            using StreamWriter writer = Terminal.Writer(target.Stream);
            writer.WriteLine(Session.Say($"{series.Entity} 历年决算", $"{series.Entity}, final accounts by year"));
            Table(writer, series, Session.Say("收支", "totals"), series.Totals);
            Table(writer, series, Session.Say("支出（按功能分类款级）", "expenditure by function"), series.Codes(TableId.Expenditure, Item.Total, level: 2));
            Table(writer, series, Session.Say("“三公”经费", "three-public expenditure"), series.ThreePublicTrend);
            writer.WriteLine();
            writer.WriteLine(Session.Say("年度衔接", "continuity"));
            foreach (SeriesAudit audit in audits)
            {
                foreach (string line in FindingLines.Of(audit.Report, Session.Language).DefaultIfEmpty(Session.Say("未发现不衔接", "nothing found")))
                {
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {audit.Year}  {line}"));
                }
            }
        }

        target.Commit();
        return audits.Any(a => a.Report.Count(Severity.Error) > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>A table of the years that any line tells, as Markdown, which aligns in no font with Chinese but reads in all.</summary>
    private void Table(TextWriter writer, Series series, string title, IReadOnlyCollection<SeriesLine> lines)
    {
        List<SeriesLine> told = [.. lines.Where(l => l.Points.Any(p => p.Figure.IsKnown))];
        if (told.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        string growth = Session.Say("增减", "growth");
        writer.WriteLine($"| {title} | {string.Join(" | ", series.Years.Select((y, i) => i == 0 ? Year(y) : $"{Year(y)} | {growth}"))} |");
        writer.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", (2 * series.Years.Length) - 1))}");
        foreach (SeriesLine line in told)
        {
            writer.WriteLine($"| {line.NameIn(Session.Language)} | {string.Join(" | ", line.Points.Select((p, i) => i == 0 ? Told(p) : $"{Told(p)} | {Growth(p)}"))} |");
        }
    }

    private static string Year(FinalAccounts accounts) => accounts.FiscalYear.ToString(CultureInfo.InvariantCulture);

    private static string Told(SeriesPoint point) => point.Codes.IsEmpty ? point.Figure.ToString() : $"{point.Figure}（{string.Join("＋", point.Codes)}）";

    private string Growth(SeriesPoint point) => Session.Say(point.GrowthText, point.EnglishGrowthText);
}
