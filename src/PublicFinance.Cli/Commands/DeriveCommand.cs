using System.CommandLine;
using PublicFinance.Cli.Input;
using PublicFinance.Cli.Output;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan derive FILE</c>: what a document implies about quantities that it does not print.</summary>
internal sealed class DeriveCommand : CliCommand
{
    private readonly Argument<string> _path;
    private readonly OutputOption _output;

    public DeriveCommand(Session session)
        : base(session, "derive", "推算未列示的数据：上年数、缺失的加数、未列的合计", "derive what is not printed: last year's figures, a missing addend, an unprinted total")
    {
        _path = new("FILE") { Description = session.Say("决算文件，- 为标准输入", "the accounts, - for standard input") };
        _output = new OutputOption(session);
        Arguments.Add(_path);
        Options.Add(_output);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        AccountsFile file = new AccountsFiles(Session, []).Read(parsed.GetRequiredValue(_path));
        if (file.Fault is { } fault)
        {
            Session.Complain($"{file.Source}: {fault.In(Session.Language)}");
            return ExitCode.Unusable;
        }

        FinalAccounts accounts = file.Accounts!;
        var derived = Auditor.Official.Derive(new AuditInput { Accounts = accounts });
        using OutputTarget target = _output.Open(parsed, Session);
        using (StreamWriter writer = Terminal.Writer(target.Stream))
        {
            writer.WriteLine(Session.Say(
                $"{accounts.Entity} {accounts.FiscalYear}年度决算：可推算未列示数据 {derived.Length} 项",
                $"{accounts.Entity}, final accounts of {accounts.FiscalYear}: {derived.Length} figures that are not printed can be derived"));
            foreach (DerivedFigure figure in derived)
            {
                writer.WriteLine();
                writer.WriteLine($"  {Session.Say(figure.Place.Name, figure.Place.EnglishName)}{Session.Say("：", ": ")}{Told(figure)}");
                foreach (Relation relation in figure.By)
                {
                    writer.WriteLine($"    {Session.Say($"推自 {relation}", $"from {relation.ToEnglish()}")}");
                }
            }
        }

        target.Commit();
        return ExitCode.Clean;
    }

    /// <summary>An exact value, or the two ends between which it lies.</summary>
    private string Told(DerivedFigure figure)
    {
        Figure low = Figure.Printed(figure.Interval.Low, figure.Precision), high = Figure.Printed(figure.Interval.High, figure.Precision);
        return figure.Interval.Low == figure.Interval.High ? low.ToString() : Session.Say($"{low} 至 {high}", $"{low} to {high}");
    }
}
