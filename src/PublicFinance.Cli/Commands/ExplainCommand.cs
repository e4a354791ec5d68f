using System.CommandLine;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Commands;

/// <summary><c>juesuan explain RULE</c>: what a rule asks, how much it weighs and where it comes from.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string> _rule;

    public ExplainCommand(Session session)
        : base(session, "explain", "说明一条规则", "explain a rule")
    {
        _rule = new("RULE") { Description = session.Say("规则编号，如 PF0301", "the rule's id, for example PF0301") };
        Arguments.Add(_rule);
    }

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        Rule rule = RuleSelection.Find(parsed.GetRequiredValue(_rule), Session);
        TextWriter output = parsed.InvocationConfiguration.Output;
        Language language = Session.Language;
        output.WriteLine($"{rule.Id} {rule.TitleIn(language)}");
        output.WriteLine();
        Line("级别", "severity", rule.Severity.NameIn(language));
        Line("公式", "formula", rule.FormulaIn(language));
        Line("依据", "basis", rule.BasisIn(language));
        Line("备注", "remark", rule.RemarkIn(language));
        Line("详见", "more", rule.HelpLink);
        output.Flush();
        return ExitCode.Clean;

        void Line(string chinese, string english, string text)
        {
            if (text.Length > 0)
            {
                output.WriteLine(language.Choose($"  {chinese}：{text}", $"  {english + ":",-10}{text}"));
            }
        }
    }
}
