using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan narrate FILE</c>: the 情况说明 of accounts.</summary>
internal sealed class NarrateCommand : CliCommand
{
    private readonly Argument<string> _path;
    private readonly Option<string> _previous;
    private readonly Option<string> _template;
    private readonly OutputOption _output;

    public NarrateCommand(Session session)
        : base(session, "narrate", "依据决算数据撰写情况说明（中文）", "write the narrative of accounts, in Chinese")
    {
        string[] names = [.. DisclosureTemplate.All.Select(t => t.Name)];
        _path = new("FILE") { Description = session.Say("决算文件，- 为标准输入", "the accounts, - for standard input") };
        _previous = new("--previous") { Description = session.Say("上年决算，用于说明增减", "last year's accounts, to tell changes"), HelpName = "FILE" };
        _template = new("--template")
        {
            Description = session.Say($"情况说明的公开格式（{string.Join('、', names)}），默认按决算数据", $"form of the narrative ({string.Join(", ", names)}), that of the accounts unless told"),
            HelpName = "NAME",
        };
        _template.AcceptOnly(session.Language, names);
        _output = new OutputOption(session);
        Arguments.Add(_path);
        foreach (Option option in new Option[] { _previous, _template, _output })
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
        string text = NarrativeWriter.Write(accounts, previous, form);
        using OutputTarget target = _output.Open(parsed, Session);
        using (StreamWriter writer = Terminal.Writer(target.Stream))
        {
            writer.Write(text);
        }

        target.Commit();
        return last?.IsMisplaced == true ? ExitCode.Unusable : ExitCode.Clean;
    }
}
