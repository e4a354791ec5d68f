using System.CommandLine;
using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary><c>--year</c> and <c>--template</c>: for which year and form a narrative is read. Without them the text is asked, and what it says is told.</summary>
internal sealed class NarrativeOptions
{
    private static readonly string[] Names = [.. DisclosureTemplate.All.Select(t => t.Name)];
    private static readonly DocumentFault NoYear = new("the text names no fiscal year; give it with --year", "文中未见年度，请用 --year 指定");
    private readonly Session _session;
    private ParseResult? _parsed;

    public NarrativeOptions(Session session)
    {
        _session = session;
        Year = new("--year") { Description = session.Say("情况说明的会计年度，默认按决算数据或文中所述", "fiscal year of the narrative; that of the accounts, or the one it names, unless told"), HelpName = "YEAR" };
        Template = new("--template")
        {
            Description = session.Say($"情况说明的公开格式（{string.Join('、', Names)}），默认按决算数据或标题推断", $"form of the narrative ({string.Join(", ", Names)}); that of the accounts, or guessed from its headings, unless told"),
            HelpName = "NAME",
        };
        Template.AcceptOnly(session.Language, Names);
    }

    public Option<string> Year { get; }

    public Option<string> Template { get; }

    /// <summary>Takes the options of this run.</summary>
    public void Use(ParseResult parsed) => _parsed = parsed;

    /// <summary>Why a narrative without accounts cannot be read; null when it can.</summary>
    public DocumentFault? FaultOf(string text) => ToldYear() is null && NarrativeGuess.Year(text) is null ? NoYear : null;

    /// <summary>Reads a narrative for the year and form that are told, or those of its accounts, or those that it names itself.</summary>
    /// <exception cref="UsageException">No year is told, and the text names none.</exception>
    public NarrativeReading Read(string source, string text, FinalAccounts? accounts)
    {
        int? told = ToldYear();
        if (told is { } other && accounts is not null && other != accounts.FiscalYear)
        {
            throw new UsageException(_session.Say($"--year {other} 与决算数据的年度 {accounts.FiscalYear} 不同", $"--year {other} is not the year of the accounts, {accounts.FiscalYear}"));
        }

        int year = told ?? accounts?.FiscalYear ?? NarrativeGuess.Year(text)
            ?? throw new UsageException($"{source}: {NoYear.In(_session.Language)}");
        DisclosureTemplate? form = _parsed?.GetValue(Template) is { } name ? DisclosureTemplate.All.First(t => t.Name == name) : accounts?.Template;
        if (form is not null)
        {
            return NarrativeReader.Read(text, year, form);
        }

        NarrativeReading reading = NarrativeReader.Read(text, year);
        form = NarrativeGuess.Form(reading);
        string words = form is null ? _session.Say("格式未能推断，不检查格式要求的内容", "no form was recognised: what a form demands is not asked") : _session.Say($"按标题推断为 {form.Name} 格式", $"by its headings the form is {form.Name}");
        _session.Remark(told is null ? _session.Say($"{source}: 按文中所述为{year}年度，{words}", $"{source}: by its own words of {year}; {words}") : $"{source}: {words}");
        return form is null ? reading : reading with { Template = form };
    }

    private int? ToldYear()
    {
        if (_parsed?.GetValue(Year) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 2999 ? year
            : throw new UsageException(_session.Say($"年度 {text} 无效", $"{text} is no year"));
    }
}
