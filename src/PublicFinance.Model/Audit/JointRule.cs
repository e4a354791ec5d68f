using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// Figures that hold in every single relation and still cannot all stand (联合一致性). After the figures that single relations
/// blame are set aside, all quantities are settled as one system, under the relations that are errors when broken. Only a contradiction that no reading explains is reported:
/// figures of exact sums and cut-off figures get the room that footing and truncation give them.
/// </summary>
public sealed class JointRule : Rule
{
    /// <summary>After so many joint contradictions the rest of the document says nothing more.</summary>
    private const int MostContradictions = 16;

    internal JointRule()
        : base("PF3001", "全部数据联合起来不矛盾", "All figures together do not contradict each other", Severity.Error)
    {
        Remark = "单项关系已指出的数据先搁置，只用错误级关系；只报告四舍五入、凑整、截尾均不能解释的矛盾，并列出缺一不可的数据和关系。";
        EnglishRemark = "Figures blamed by single relations are set aside, and only relations of severity error take part; only what rounding, footing and truncation cannot explain is reported, reduced to what cannot be left out.";
    }

    /// <inheritdoc/>
    public override string EnglishFormula => "the intervals of all figures, narrowed by all relations in turn, never become empty";

    /// <inheritdoc/>
    public override string Formula => "全部数据的取值区间在全部关系下逐步收窄，不出现空区间";

    internal override IEnumerable<Check> Checks(AuditInput input) => [];

    internal override bool Holds(AuditInput input) => true;

    /// <summary>Settles the document after the single relations have spoken.</summary>
    internal static IEnumerable<Check> Jointly(IEnumerable<Check> checks, List<Asked> asked, List<Finding> findings, Lazy<Footing> footing)
    {
        HashSet<Relation> broken = [.. asked.Where(a => a.Outcome.Fails && a.Check.Relation is not null).Select(a => a.Check.Relation!)];
        List<Relation> relations = [.. checks.Where(c => c.Relation is not null && !broken.Contains(c.Relation)).Select(c => c.Relation!)];
        HashSet<Place> blamed = Blamed(findings);
        var strict = new RelationSystem(relations, figure => IsBlamed(figure, blamed) ? null : new Interval(figure.Low, figure.High));
        Settlement settlement = strict.Settle();
        if (!settlement.IsSettled)
        {
            yield return Check.Without(Unasked.NotSettled);
            yield break;
        }

        for (int i = 0; settlement.IsContradicted && i < MostContradictions; i++)
        {
            var lenient = new RelationSystem(relations, figure => IsBlamed(figure, blamed) ? null : Lenient(figure, footing.Value));
            if (lenient.FindContradiction() is not { } contradiction)
            {
                break;
            }

            blamed.UnionWith(contradiction.Figures.Select(f => f.Place).OfType<Place>());
            yield return Check.Jointly(contradiction);
        }

        yield return Check.Passed;
    }

    private static HashSet<Place> Blamed(List<Finding> findings)
    {
        HashSet<Place> blamed = [];
        foreach (Finding finding in findings.SelectMany(f => f.Consequences.Prepend(f)))
        {
            IEnumerable<Figure> figures = finding.Suspects.Length > 0 ? finding.Suspects.Select(s => s.Figure) : finding.Relation is not null ? finding.Figures : [];
            blamed.UnionWith(figures.Select(f => f.Place).OfType<Place>());
        }

        return blamed;
    }

    private static bool IsBlamed(Figure figure, HashSet<Place> blamed) => figure.Place is { } place && blamed.Contains(place);

    private static Interval Lenient(Figure figure, Footing footing)
    {
        long room = figure.Half == 0 ? 0 : Math.Max(figure.Precision.Step, figure.Half);
        room = Math.Max(room, Math.Max(footing.Derived(figure), footing.Adjusted(figure)));
        return new Interval(figure.Value - room, figure.Value + room);
    }
}
