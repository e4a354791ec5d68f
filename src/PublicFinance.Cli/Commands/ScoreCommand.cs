using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan score FILE</c>: a scorecard with its points recomputed from the facts, the grade, and what contradicts.</summary>
internal sealed class ScoreCommand : CliCommand
{
    private static readonly Auditor s_auditor = Auditor.Official.Select("PF4001", "PF4002", "PF4003", "PF4004", "PF4005", "PF4006", "PF4007", "PF4008", "PF4009");
    private readonly Argument<string> _path;
    private readonly NarrativeOptions _reading;
    private readonly FormatOption _format;
    private readonly OutputOption _output;

    public ScoreCommand(Session session)
        : base(session, "score", "按计分标准重新计算绩效评分表的得分和等级，报告矛盾", "recompute the points and the grade of a performance scorecard")
    {
        _path = new("FILE") { Description = session.Say("评分表文件（.json），或载有评分表的说明文本（.txt）；- 为标准输入", "the scorecard (.json), or a text in which one stands (.txt); - for standard input") };
        _reading = new NarrativeOptions(session);
        _format = new FormatOption(session);
        _output = new OutputOption(session);
        Arguments.Add(_path);
        Options.Add(_reading.Year);
        Options.Add(_format);
        Options.Add(_output);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(_path);
        _reading.Use(parsed);
        Scorecard card = NarrativeFile.IsNarrative(path) ? OfText(path) : OfJson(path);
        AuditReport report = s_auditor.Audit(new AuditInput { Scorecards = [card] });
        using OutputTarget target = _output.Open(parsed, Session);
        if (_format.IsJson(parsed))
        {
            ScoreJson.Write(card, report, Session.Language, target.Stream);
        }
        else
        {
            using StreamWriter writer = Terminal.Writer(target.Stream);
            writer.WriteLine(Session.Say($"{card.Entity} {card.FiscalYear}年度 {card.Title}", $"{card.Entity}, {card.FiscalYear}: {card.Title}"));
            writer.WriteLine();
            writer.WriteLine($"| {Session.Say("考核内容 | 分值 | 得分 | 按依据计算", "line | full marks | points | by the facts")} |");
            writer.WriteLine("|---|---|---|---|");
            Write(writer, card.Total, 0);
            writer.WriteLine();
            writer.WriteLine(Session.Say("等级：", "grade: ") + Grade(card));
            string[] findings = [.. FindingLines.Of(report, Session.Language)];
            writer.WriteLine();
            foreach (string line in findings.DefaultIfEmpty(Session.Say("未发现矛盾", "nothing contradicts")))
            {
                writer.WriteLine(line);
            }
        }

        target.Commit();
        return FindingLines.ExitCodeOf(report);
    }

    private Scorecard OfJson(string path) => ScorecardJson.TryRead(DocumentBytes.Read(path, Session), out Scorecard? card, out JsonAccountsError? fault)
        ? card
        : throw new UsageException($"{InputPaths.SourceOf(path)}: {DocumentFault.Of(fault).In(Session.Language)}");

    /// <summary>The scorecard that stands in a text as rows of cells, with what the text tells of it.</summary>
    private Scorecard OfText(string path)
    {
        (string source, string text) = NarrativeFile.Read(path, Session);
        return _reading.Read(source, text, null).Scorecards is [var first, ..] ? first
            : throw new UsageException($"{source}: {Session.Say("文中未见可读取的评分表", "no scorecard that can be read stands in the text")}");
    }

    private void Write(TextWriter writer, ScoreLine line, int depth)
    {
        writer.WriteLine($"| {new string('　', depth)}{line.Name} | {Text(line.FullMarks)} | {Text(line.Points)} | {(line.Recomputed is { } points ? Session.Say(points.ToString(), points.ToEnglish()) : "—")} |");
        foreach (ScoreLine below in line.Lines)
        {
            Write(writer, below, depth + 1);
        }
    }

    private static string Text(Figure score) => score.IsKnown ? score.ToString() : "—";

    private string Grade(Scorecard card)
    {
        string byPoints = string.Join(Session.Say("或", " or "), card.GradesByPoints.Select(g => g.Name));
        return (card.Grade.Length, byPoints.Length) switch
        {
            (0, 0) => "—",
            (0, _) => Session.Say($"{byPoints}（按得分）", $"{byPoints} (by the points)"),
            (_, 0) => card.Grade,
            _ => Session.Say($"{card.Grade}（按得分为{byPoints}）", $"{card.Grade} (by the points {byPoints})"),
        };
    }
}
