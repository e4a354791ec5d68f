using System.CommandLine;
using System.Text;
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
    private readonly Option<string[]> _trace;
    private readonly FormatOption _format;
    private readonly OutputOption _output;

    public MergeCommand(Session session)
        : base(session, "merge", "汇总单位决算为部门决算", "add up the accounts of units to those of their department")
    {
        _paths = InputPaths.Argument(session);
        _adjustments = new("--adjustments") { Description = session.Say("抵销分录与调整表", "eliminations and adjustment sheets"), HelpName = "FILE" };
        _entity = new("--entity") { Description = session.Say("部门名称，默认为 --against 所列名称，否则为首个单位名称加“（汇总）”", "the department's name; that of --against, or of the first unit with “（汇总）”, unless told"), HelpName = "NAME" };
        _against = new("--against") { Description = session.Say("部门公开的决算，逐项与汇总数核对", "the department's own accounts, to be held against the sum"), HelpName = "FILE" };
        _trace = new("--trace") { Description = session.Say("列示此单元格由哪些单位、哪些调整构成（表/行/栏），可重复；未指定 -o 时不输出汇总决算", "tell which units and adjustments made up this cell (table/row/column); may be repeated; the sum itself is then written only with -o"), HelpName = "CELL" };
        _format = new FormatOption(session) { Description = session.Say("构成和问题的格式，默认为 text；汇总决算总是 JSON", "format of cells and findings, text unless told; the sum itself is always JSON") };
        _output = new OutputOption(session);
        Arguments.Add(_paths);
        foreach (Option option in new Option[] { _adjustments, _entity, _against, _trace, _format, _output })
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
        List<ConsolidatedCell> cells = [.. (parsed.GetValue(_trace) ?? []).Select(address => CellOf(sum, address))];
        bool isJson = _format.IsJson(parsed);
        foreach (ConsolidationGap gap in isJson ? [] : sum.Gaps)
        {
            Session.Remark(Session.Say(gap.Reason, gap.EnglishReason));
        }

        string name = parsed.GetValue(_entity) ?? printed?.Entity ?? $"{units[0].Entity}（汇总）";
        bool isOutputFree = parsed.GetValue(_output) is not null || cells.Count > 0;
        if (parsed.GetValue(_output) is not null || cells.Count == 0)
        {
            using OutputTarget target = _output.Open(parsed, Session);
            target.Stream.Write(Encoding.UTF8.GetBytes(AccountsJson.Write(Accounts(sum, name)) + "\n"));
            target.Commit();
        }

        AuditReport report = Auditor.Official.Select("PF3101", "PF3102", "PF3103").Audit(new AuditInput { Accounts = printed, Consolidation = sum });
        Tell(stream =>
        {
            if (isJson)
            {
                MergeJson.Write(name, sum, cells, report, Session.Language, stream);
                return;
            }

            using StreamWriter writer = Terminal.Writer(stream);
            MergeText.Write(cells, report, Session.Language, writer);
        }, isOutputFree);
        return FindingLines.ExitCodeOf(report);
    }

    /// <summary>What is said of the sum goes to the output where the sum does not, else to the error stream.</summary>
    private void Tell(Action<Stream> write, bool isOutputFree)
    {
        using MemoryStream told = new();
        write(told);
        if (isOutputFree)
        {
            told.WriteTo(Session.Terminal.Output);
            Session.Terminal.Output.Flush();
        }
        else
        {
            Session.Terminal.Error.Write(Encoding.UTF8.GetString(told.ToArray()));
        }
    }

    private ConsolidatedCell CellOf(Consolidation sum, string address)
    {
        try
        {
            return sum.TryCell(address, out ConsolidatedCell? cell, out ConsolidationError? error) ? cell : throw new UsageException(Session.Say(error.ChineseMessage, error.Message));
        }
        catch (OverflowException)
        {
            throw TooLarge();
        }
    }

    private UsageException TooLarge() => new(Session.Say("金额过大，无法汇总", "the amounts are too large to be added up"));

    private FinalAccounts Accounts(Consolidation sum, string name)
    {
        try
        {
            return sum.ToAccounts(name);
        }
        catch (OverflowException)
        {
            throw TooLarge();
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
