using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan merge UNIT...</c>: adds up units to a department, with what passes between them eliminated.</summary>
internal sealed class MergeCommand : CliCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _adjustments;
    private readonly Option<string> _entity;
    private readonly Option<string> _against;
    private readonly OutputOption _output;

    public MergeCommand(Session session)
        : base(session, "merge", "汇总单位决算为部门决算", "add up the accounts of units to those of their department")
    {
        _paths = InputPaths.Argument(session);
        _adjustments = new("--adjustments") { Description = session.Say("抵销分录与调整表", "eliminations and adjustment sheets"), HelpName = "FILE" };
        _entity = new("--entity") { Description = session.Say("部门名称，默认为 --against 所列名称，否则为首个单位名称加“（汇总）”", "the department's name; that of --against, or of the first unit with “（汇总）”, unless told"), HelpName = "NAME" };
        _against = new("--against") { Description = session.Say("部门公开的决算，逐项与汇总数核对", "the department's own accounts, to be held against the sum"), HelpName = "FILE" };
        _output = new OutputOption(session);
        Arguments.Add(_paths);
        foreach (Option option in new Option[] { _adjustments, _entity, _against, _output })
        {
            Options.Add(option);
        }
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (AccountsSet.Read(parsed.GetValue(_paths) ?? [], Session) is not { } units)
        {
            return ExitCode.Unusable;
        }

        FinalAccounts? printed = null;
        if (parsed.GetValue(_against) is { } path)
        {
            if (AccountsSet.Read([path], Session) is not [var department])
            {
                return ExitCode.Unusable;
            }

            printed = department;
        }

        Consolidation sum = Consolidate(units, parsed.GetValue(_adjustments));
        foreach (ConsolidationGap gap in sum.Gaps)
        {
            Session.Remark(Session.Say(gap.Reason, gap.EnglishReason));
        }

        string name = parsed.GetValue(_entity) ?? printed?.Entity ?? $"{units[0].Entity}（汇总）";
        using OutputTarget target = _output.Open(parsed, Session);
        target.Stream.Write(System.Text.Encoding.UTF8.GetBytes(AccountsJson.Write(Accounts(sum, name)) + "\n"));
        target.Commit();

        AuditReport report = Auditor.Official.Select("PF3101", "PF3102", "PF3103").Audit(new AuditInput { Accounts = printed, Consolidation = sum });
        foreach (string line in FindingLines.Of(report, Session.Language))
        {
            Terminal().WriteLine(line);
        }

        return FindingLines.ExitCodeOf(report);

        TextWriter Terminal() => Session.Terminal.Error; // the department itself goes to the output
    }

    private FinalAccounts Accounts(Consolidation sum, string name)
    {
        try
        {
            return sum.ToAccounts(name);
        }
        catch (OverflowException)
        {
            throw new UsageException(Session.Say("金额过大，无法汇总", "the amounts are too large to be added up"));
        }
        catch (ArgumentException)
        {
            throw new UsageException(Session.Say("部门名称为空", "the department's name is empty"));
        }
    }

    private Consolidation Consolidate(List<FinalAccounts> units, string? path)
    {
        if (!Consolidation.TryOf(units, out Consolidation? sum, out ConsolidationError? error))
        {
            throw new UsageException(Session.Say(error.ChineseMessage, error.Message));
        }

        if (path is null)
        {
            return sum;
        }

        if (!AdjustmentsJson.TryRead(DocumentBytes.Read(path, Session), out var adjustments, out JsonAccountsError? fault))
        {
            throw new UsageException($"{InputPaths.SourceOf(path)}: {DocumentFault.Of(fault).In(Session.Language)}");
        }

        foreach (Adjustment adjustment in adjustments)
        {
            sum = sum.TryWith(adjustment, out Consolidation? adjusted, out error)
                ? adjusted
                : throw new UsageException($"{InputPaths.SourceOf(path)}: {Session.Say(error.ChineseMessage, error.Message)}");
        }

        return sum;
    }
}
