using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan audit PATH...</c>: audits accounts (JSON), narratives (.txt) or both together, and reports what contradicts.</summary>
internal sealed class AuditCommand : CliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<string> _minSeverity;
    private readonly Option<string[]> _rules;
    private readonly Option<string> _previous;
    private readonly Option<string> _narrative;
    private readonly NarrativeOptions _reading;
    private readonly Option<bool> _suggest;
    private readonly OutputOption _output;

    public AuditCommand(Session session)
        : base(session, "audit", "审核决算数据和情况说明，报告勾稽关系上的矛盾", "audit accounts and narratives and report what contradicts")
    {
        _paths = InputPaths.Argument(session);
        _format = new("--format") { Description = session.Say("报告格式，默认为 text", "format of the report, text unless told"), HelpName = "text|json|sarif" };
        _format.AcceptOnly(session.Language, "text", "json", "sarif");
        _minSeverity = new("--min-severity")
        {
            Description = session.Say("只列出不低于此级别的问题：note（提示，默认）、warning（警告）、error（错误）", "report nothing below this severity"),
            HelpName = "note|warning|error",
        };
        _minSeverity.AcceptOnly(session.Language, "note", "warning", "error");
        _rules = new("--rule") { Description = session.Say("只审核此规则，可重复", "ask only this rule; may be repeated"), HelpName = "ID" };
        _previous = new("--previous") { Description = session.Say("上年决算，用于核对年度衔接", "last year's accounts, to check one year against the other"), HelpName = "FILE" };
        _narrative = new("--narrative") { Description = session.Say("与决算数据一并审核的情况说明（.txt）", "the narrative to audit together with the accounts"), HelpName = "FILE" };
        _reading = new NarrativeOptions(session);
        _suggest = new("--suggest") { Description = session.Say("在文本报告中列出改正建议（不改动数据）", "list what would restore the broken relations, in the text report") };
        _output = new OutputOption(session);
        Arguments.Add(_paths);
        foreach (Option option in new Option[] { _format, _minSeverity, _rules, _previous, _narrative, _reading.Year, _reading.Template, _suggest, _output })
        {
            Options.Add(option);
        }
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        Auditor auditor = RuleSelection.Of(parsed.GetValue(_rules) ?? [], Session);
        _reading.Use(parsed);
        var files = new AccountsFiles(Session, parsed.GetValue(_paths) ?? [], takesNarratives: true);
        PreviousAccounts? previous = parsed.GetValue(_previous) is { } path ? PreviousAccounts.Read(path, files, Session) : null;
        if (parsed.GetValue(_narrative) is not null && files.Count != 1)
        {
            throw new UsageException(Session.Say("--narrative 只能与一份决算数据一并审核", "--narrative goes with one accounts document"));
        }

        Severity least = Severities.TryParse(parsed.GetValue(_minSeverity) ?? "", out Severity told) ? told : Severity.Note;
        var options = new ReportOptions { Language = Session.Language, MinSeverity = least, Rules = auditor.Rules, ToolVersion = ToolVersion.Text };

        var tally = new Tally();
        using OutputTarget target = _output.Open(parsed, Session);
        IEnumerable<AuditedDocument> documents = Progress.Watch(
            Session, files.Count, target.IsElsewhere, files.Read().Select(file => tally.Add(Audit(auditor, file, previous, parsed.GetValue(_narrative)))), cancellation);
        switch (parsed.GetValue(_format))
        {
            case "json":
                ReportJson.Write(documents, target.Stream, options);
                break;
            case "sarif":
                ReportSarif.Write(documents, target.Stream, options);
                break;
            default:
                using (StreamWriter writer = Terminal.Writer(target.Stream))
                {
                    new TextReport(writer, options, new Ink(target.HasColours), parsed.GetValue(_suggest)).Write(documents, several: files.Count != 1);
                }

                break;
        }

        target.Commit();
        return tally.IsUnusable || files.IsIncomplete || previous?.IsMisplaced == true ? ExitCode.Unusable : tally.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }

    private AuditedDocument Audit(Auditor auditor, AccountsFile file, PreviousAccounts? previous, string? narrative)
    {
        if (file.Narrative is not null && narrative is not null)
        {
            throw new UsageException(Session.Say("--narrative 须与决算数据（.json）一并使用", "--narrative goes with accounts (.json)"));
        }

        if ((file.Fault ?? (file.Narrative is { } words ? _reading.FaultOf(words) : null)) is { } fault)
        {
            Session.Complain($"{file.Source}: {fault.In(Session.Language)}");
            return AuditedDocument.Unusable(file.Source, fault);
        }

        if (file.Narrative is { } text)
        {
            NarrativeReading reading = _reading.Read(file.Source, text, null);
            return AuditedDocument.Of(file.Source, reading, auditor.Audit(new AuditInput { Narrative = reading, Previous = previous?.Of(reading.FiscalYear, file.Source) }));
        }

        FinalAccounts accounts = file.Accounts!;
        FinalAccounts? last = previous?.Of(accounts, file.Source);
        if (narrative is null)
        {
            return AuditedDocument.Of(file.Source, accounts, auditor.Audit(accounts, last));
        }

        (string source, string narrativeText) = NarrativeFile.Read(narrative, Session);
        NarrativeReading told = _reading.Read(source, narrativeText, accounts);
        return AuditedDocument.Of(file.Source, accounts, auditor.Audit(new AuditInput { Accounts = accounts, Previous = last, Narrative = told })).With(source, told);
    }
}
