using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan narrate FILE</c>: the 情况说明 of accounts.</summary>
internal sealed class NarrateCommand : CliCommand
{
    private readonly Argument<string> _path;
    private readonly Option<string> _previous;
    private readonly Option<string> _reasons;
    private readonly Option<string> _template;
    private readonly OutputOption _output;

    public NarrateCommand(Session session)
        : base(session, "narrate", "依据决算数据撰写情况说明（中文）", "write the narrative of accounts, in Chinese")
    {
        string[] names = [.. DisclosureTemplate.All.Select(t => t.Name)];
        _path = new("FILE") { Description = session.Say("决算文件，- 为标准输入", "the accounts, - for standard input") };
        _previous = new("--previous") { Description = session.Say("上年决算，用于说明增减", "last year's accounts, to tell changes"), HelpName = "FILE" };
        _reasons = new("--reasons") { Description = session.Say("各项的年初预算和增减原因（JSON，格式见 docs/narrative.md）", "budgets and reasons of items (JSON, see docs/narrative.md)"), HelpName = "FILE" };
        _template = new("--template")
        {
            Description = session.Say($"情况说明的公开格式（{string.Join('、', names)}），默认按决算数据", $"form of the narrative ({string.Join(", ", names)}), that of the accounts unless told"),
            HelpName = "NAME",
        };
        _template.AcceptOnly(session.Language, names);
        _output = new OutputOption(session);
        Arguments.Add(_path);
        foreach (Option option in new Option[] { _previous, _reasons, _template, _output })
        {
            Options.Add(option);
        }
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var files = new AccountsFiles(Session, []);
        AccountsFile file = files.Read(parsed.GetRequiredValue(_path));
        if (file.Fault is { } fault)
        {
            Session.Complain($"{file.Source}: {fault.In(Session.Language)}");
            return ExitCode.Unusable;
        }

        FinalAccounts accounts = file.Accounts!;
        PreviousAccounts? last = parsed.GetValue(_previous) is { } path ? PreviousAccounts.Read(path, files, Session) : null;
        FinalAccounts? previous = last?.Of(accounts, file.Source);
        DisclosureTemplate form = parsed.GetValue(_template) is { } name ? DisclosureTemplate.All.First(t => t.Name == name) : accounts.Template;
        NarrativeReasons reasons = parsed.GetValue(_reasons) is { } given ? Reasons(given, accounts) : NarrativeReasons.None;
        NarrativeDraft draft = NarrativeWriter.Draft(accounts, previous, form, reasons);
        foreach (Subject subject in draft.Untold)
        {
            (string what, string english) = subject.Measure == FiscalMeasure.Budget ? ("预算及其差异", "its budget or its difference from it") : ("较上年增减", "its change against last year");
            Session.Complain(Session.Say(
                $"说明：情况说明未述及{(subject with { Measure = FiscalMeasure.Final }).Describe()}的{what}，所给数据或原因未使用",
                $"note: the narrative does not tell of {(subject with { Measure = FiscalMeasure.Final }).DescribeEnglish()}, {english}; what was given is not used"));
        }

        using OutputTarget target = _output.Open(parsed, Session);
        using (StreamWriter writer = Terminal.Writer(target.Stream))
        {
            writer.Write(draft.Text);
        }

        target.Commit();
        return last?.IsMisplaced == true ? ExitCode.Unusable : ExitCode.Clean;
    }

    private NarrativeReasons Reasons(string path, FinalAccounts accounts) =>
        NarrativeReasonsJson.TryRead(DocumentBytes.Read(path, Session), accounts, out NarrativeReasons? reasons, out JsonAccountsError? fault)
            ? reasons
            : throw new UsageException($"{InputPaths.SourceOf(path)}: {DocumentFault.Of(fault).In(Session.Language)}");
}
