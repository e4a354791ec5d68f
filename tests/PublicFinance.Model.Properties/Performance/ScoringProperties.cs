using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Properties.Performance;

[Properties(Arbitrary = [typeof(ScoringProperties)])]
public class ScoringProperties
{
    public static Arbitrary<Criterion> Criteria() => Arb.From(CriterionOf());

    public static Arbitrary<ScoreLine> Cards() => Arb.From(LineOf("合计", 3));

    [Property(MaxTest = 1_000)]
    public bool A_standard_never_gives_less_than_nothing_or_more_than_its_most(Criterion criterion) =>
        criterion.Points is var points && 0 <= points.Low && points.Low <= points.High && points.High <= criterion.Standard.Most;

    [Property]
    public bool Recomputed_points_are_never_negative_and_never_above_full_marks(ScoreLine total) =>
        new DepartmentAssessment("评分表", "某单位", 2022, total).AllLines().All(l => l.Line.Recomputed is not { } points
            || (0 <= points.Low && points.Low <= points.High && points.High <= l.Line.FullMarks.Value));

    [Property(MaxTest = 1_000)]
    public bool A_proportional_standard_contains_the_points_of_the_exact_amounts(NonNegativeInt part, PositiveInt whole, byte marks, bool coarse)
    {
        Precision precision = coarse ? Precision.Of(AmountUnit.Yuan, 0) : Precision.Of(AmountUnit.TenThousandYuan, 2);
        Figure Print(long fen) => Figure.Printed(Amount.FromFen(fen).Round(precision.Unit, precision.Decimals).Fen, precision);
        PointRange points = new ProportionalStandard(Points(marks)).Points(ShareFact.Of(Print(part.Get), Print(whole.Get)));
        Int128 exact = Int128.Min(part.Get, whole.Get) * marks * 10_000; // times the whole
        return (Int128)points.Low * whole.Get <= exact && exact <= (Int128)points.High * whole.Get;
    }

    [Property]
    public bool More_facts_never_widen_the_points(ScoreLine total) => total.Recomputed is not { } known
        || Forget(total).Recomputed is not { } unknown || (unknown.Low <= known.Low && known.High <= unknown.High);

    [Property]
    public bool A_scorecard_filled_in_by_its_facts_is_not_accused(ScoreLine total)
    {
        var card = new DepartmentAssessment("评分表", "某单位", 2022, Award(total));
        AuditReport report = Auditor.Official.Audit(new AuditInput { Scorecards = [card] });
        return report.AllFindings.All(f => f.RuleId == "PF4001" && f.Figures[0].Place?.Name == "评分表 分值"); // a drawn card need not make 100
    }

    [Property]
    public bool A_score_one_point_beyond_what_the_facts_give_is_found(ScoreLine total)
    {
        ScoreLine filled = Award(total);
        if (filled.Recomputed is not { IsExact: true } points || filled.Criteria.IsEmpty)
        {
            return true;
        }

        var card = new DepartmentAssessment("评分表", "某单位", 2022, new ScoreLine(filled.Name, filled.FullMarks, Points(1 + (points.High / 10_000))) { Criteria = filled.Criteria });
        return Auditor.Official.Audit(new AuditInput { Scorecards = [card] }).AllFindings.Any(f => f.RuleId == "PF4008");
    }

    [Property]
    public bool What_is_written_is_read_back(ScoreLine total)
    {
        Scorecard card = new DepartmentAssessment("评分表", "某单位", 2022, Award(total)) { Grade = "优", Marks = MarkScheme.Department };
        string text = ScorecardJson.Write(card, indented: false);
        return ScorecardJson.Write(ScorecardJson.Read(System.Text.Encoding.UTF8.GetBytes(text)), indented: false) == text;
    }

    /// <summary>Points as the facts give them: the least that they allow, sums above.</summary>
    private static ScoreLine Award(ScoreLine line)
    {
        ImmutableArray<ScoreLine> below = [.. line.Lines.Select(Award)];
        long points = below.IsEmpty ? line.Recomputed?.Low ?? 0 : below.Sum(l => l.Points.Value);
        return new ScoreLine(line.Name, line.FullMarks, Figure.Printed(points, Precision.OfScore(4))) { Criteria = line.Criteria, Lines = below };
    }

    private static ScoreLine Forget(ScoreLine line) => new(line.Name, line.FullMarks, line.Points)
    {
        Criteria = [.. line.Criteria.Select((c, i) => i == 0 ? c with { Fact = null } : c)],
        Lines = [.. line.Lines.Select((l, i) => i == 0 ? Forget(l) : l)],
    };

    private static Gen<ScoreLine> LineOf(string name, int depth) =>
        from count in depth == 0 ? Gen.Constant(0) : Gen.Choose(0, 3)
        from lines in Gen.CollectToList(Enumerable.Range(0, count), i => LineOf($"{name}{i + 1}", depth - 1))
        from criteria in CriterionOf().ListOf().Select(l => l.Take(3).ToList())
        select lines.Count > 0
            ? new ScoreLine(name, Figure.Printed(lines.Sum(l => l.FullMarks.Value), Precision.OfScore(4)), default) { Lines = [.. lines] }
            : new ScoreLine(name, Figure.Printed(criteria.Sum(c => c.Standard.Most), Precision.OfScore(4)), default) { Criteria = [.. criteria] };

    private static Gen<Criterion> CriterionOf() => Gen.OneOf(
        from each in Gen.Choose(0, 5)
        from cap in Gen.Choose(0, 10)
        from count in Gen.Choose(0, 9)
        from isGiven in Gen.Elements(true, true, false)
        select new Criterion(new PerItemStandard(Points(each), Points(cap)), isGiven ? new CountFact(Figure.Count(count)) : null),
        from full in Gen.Choose(0, 10)
        from met in Gen.Elements(true, false)
        select new Criterion(new AllOrNothingStandard(Points(full)), new MetFact(met)),
        from full in Gen.Choose(0, 10)
        from rate in Gen.Choose(-1_000, 15_000)
        select new Criterion(new ProportionalStandard(Points(full)), ShareFact.Of(Figure.Printed(rate * 100_000L, Precision.OfRate(2)))),
        from full in Gen.Choose(0, 10)
        select new Criterion(new JudgedStandard(Points(full))));

    private static Figure Points(long points) => Figure.Printed(points * 10_000, Precision.OfScore(0));
}
