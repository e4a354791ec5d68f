using System.CommandLine;
using System.Globalization;
using PublicFinance.Cli.Codes;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan code CODE|NAME</c>: a code of the classification with its history, or the codes of a name.</summary>
internal sealed class CodeCommand : CliCommand
{
    private readonly Argument<string> _text;
    private readonly Option<string> _year;
    private readonly Option<string> _format;
    private readonly OutputOption _output;

    public CodeCommand(Session session)
        : base(session, "code", "查询科目编码或名称及其沿革", "look up a classification code or name, with its history")
    {
        _text = new("TEXT") { Description = session.Say("科目编码（如 2080505），或名称的一部分", "a code, for example 2080505, or a part of a name") };
        _year = new("--year")
        {
            Description = session.Say($"会计年度，默认为目录所收最近年度（{CodeCatalogue.LatestYear}）", $"the fiscal year; the last that the catalogue has ({CodeCatalogue.LatestYear}) unless told"),
            HelpName = "YEAR",
        };
        _format = new("--format") { Description = session.Say("输出格式，默认为 text", "format of the output, text unless told"), HelpName = "text|json" };
        _format.AcceptOnly(session.Language, "text", "json");
        _output = new OutputOption(session);
        Arguments.Add(_text);
        Options.Add(_year);
        Options.Add(_format);
        Options.Add(_output);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string text = parsed.GetRequiredValue(_text).Trim();
        if (text.Length == 0)
        {
            throw new UsageException(Session.Say("请给出科目编码或名称", "give a code or a name"));
        }

        CodeCatalogue catalogue = CodeCatalogue.For(Year(parsed.GetValue(_year)));
        bool json = parsed.GetValue(_format) == "json";
        CodeCard? card = text.All(char.IsAsciiDigit) ? CodeScheme.Describe(catalogue, text) ?? throw NoCode(text) : null;
        using OutputTarget target = _output.Open(parsed, Session);
        if (card is not null)
        {
            Write(card, json, target.Stream);
        }
        else
        {
            List<CodeMatch> matches = [.. CodeScheme.All.SelectMany(s => s.Find(s, catalogue, text))];
            Write(text, catalogue.FiscalYear, matches, json, target.Stream);
        }

        target.Commit();
        return ExitCode.Clean;
    }

    private void Write(CodeCard card, bool json, Stream stream)
    {
        if (json)
        {
            CodeJson.Write(stream, card);
            return;
        }

        using StreamWriter writer = Terminal.Writer(stream);
        new CodeCardText(writer, Session.Language).Write(card);
    }

    private void Write(string text, int year, List<CodeMatch> matches, bool json, Stream stream)
    {
        if (json)
        {
            CodeJson.Write(stream, text, year, matches);
            return;
        }

        using StreamWriter writer = Terminal.Writer(stream);
        CodeMatchText.Write(writer, text, year, matches, Session.Language);
    }

    private int Year(string? told)
    {
        if (told is null)
        {
            return CodeCatalogue.LatestYear;
        }

        return int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 2999 ? year
            : throw new UsageException(Session.Say($"“{told}”不是会计年度，应为四位年份", $"'{told}' is no fiscal year; four digits are expected"));
    }

    private UsageException NoCode(string digits) => new(Session.Say(
        $"“{digits}”不是科目编码：支出功能分类以 2 开头，部门、政府预算支出经济分类以 3、5 开头，收入分类以 1 开头；类、款、项为 3、5、7 位（经济分类无项）",
        $"'{digits}' is no code: functional codes begin with 2, departmental and government economic ones with 3 and 5, revenue with 1; they have 3, 5 or 7 digits (economic ones 3 or 5)"));
}
