using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>40 performance (绩效): scorecards, and what texts tell of them.</summary>
internal static class Group40
{
    public static IEnumerable<Rule> All =>
    [
        Of("PF4001", "各级分值之和等于上级分值，总分为100分", "Full marks add up at every level, to 100 at the top", Severity.Error,
            "分值 = Σ 下级分值；合计分值 = 100", FullMarks),
        Of("PF4002", "得分不小于零、不大于分值", "Points are not negative and not above full marks", Severity.Error, "0 ≤ 得分 ≤ 分值", WithinMarks),
        Of("PF4003", "得分合计等于各项得分之和", "Subtotals and the total are the sums of points", Severity.Error,
            "得分 = Σ 下级得分；文字只列部分指标得分的，总分 ≤ Σ 所列得分 + Σ 其余指标分值", PointsAddUp),
        Of("PF4004", "评定级别与得分相符", "The grade follows from the points", Severity.Error, "级别的下限 ≤ 得分 < 上一级别的下限", GradeFollows),
        Of("PF4005", "预算执行率等于执行数除以全年预算数，得分按执行率计算", "The execution rate is executed by full-year budget, and its points follow", Severity.Error,
            "执行率 = 执行数 ÷ 全年预算数；得分 = 分值 × 执行率（不超过分值）", Execution),
        Of("PF4006", "项目资金总额等于各来源之和", "Project money adds up by source", Severity.Error, "年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金", Funding),
        Of("PF4007", "同一得分各处一致", "A score told in several places is the same", Severity.Error, "文字中的得分 = 评分表得分", ToldAgain),
        Of("PF4008", "按计分标准计算的得分与所得分相符", "Points recomputed from the facts are those given", Severity.Error,
            "每项计分、符合计分、按比例计分之和 = 得分", Recomputed),
        Of("PF4009", "各级别项目数之和等于评价项目数，发现问题数等于已整改数与正在整改数之和", "Projects by grade add up, and so do the problems found", Severity.Error,
            "评价项目数 = Σ 各级别项目数；发现问题数 = 已整改数 + 正在整改数", Counts),
    ];

    private static FunctionRule Of(string id, string title, string english, Severity severity, string formula, Func<Scorecard, IEnumerable<Check>> checks) => new(
        id, title, english, severity, formula, input => Cards(input).SelectMany(checks), input => input.Scorecards.IsEmpty && input.Narrative is not { Scorecards.IsEmpty: false })
    {
        Basis = "项目支出绩效自评表、部门预算绩效管理考核评分表的表内关系",
        EnglishBasis = "Relations within the performance scorecards.",
    };

    /// <summary>Those that were given, and those that stand in the narrative.</summary>
    private static IEnumerable<Scorecard> Cards(AuditInput input) => input.Narrative is { Scorecards: var told } ? input.Scorecards.Concat(told) : input.Scorecards;

    private static IEnumerable<Check> FullMarks(Scorecard card)
    {
        foreach ((ScoreLine line, string path) in card.AllLines())
        {
            Figure full = card.FullMarksOf(line, path);
            if (path.Length == 0 && full.IsKnown)
            {
                yield return Check.Of(Relation.Equal(full, MarkScheme.Points(100)));
            }

            if (full.IsKnown && AllBelow(line, path, card.FullMarksOf) is { } below)
            {
                yield return Check.Of(Relation.Sum(full, below));
            }
        }

        if (card.Marks is { } scheme)
        {
            if (scheme.Marks.Length != card.Total.Lines.Length)
            {
                yield return Check.Broken(new FormFailure(
                    $"{card.Title} 有 {card.Total.Lines.Length} 个一级指标，分值设置 {scheme.Name} 有 {scheme.Marks.Length} 个",
                    $"{card.Title} has {card.Total.Lines.Length} sections, the scheme {scheme.Name} has {scheme.Marks.Length}", []));
                yield break;
            }

            for (int i = 0; i < scheme.Marks.Length; i++)
            {
                Figure full = card.FullMarksOf(card.Total.Lines[i], card.Total.Lines[i].Name);
                if (full.IsKnown)
                {
                    yield return Check.Of(Relation.Equal(full, MarkScheme.Points(scheme.Marks[i])), label: "分值设置");
                }
            }
        }
    }

    private static IEnumerable<Check> WithinMarks(Scorecard card)
    {
        foreach ((ScoreLine line, string path) in card.AllLines())
        {
            foreach (Check check in Within(card.PointsOf(line, path), card.FullMarksOf(line, path)))
            {
                yield return check;
            }
        }

        foreach ((Figure told, ScoreLine? line, string path) in Told(card))
        {
            foreach (Check check in Within(told, line is null ? default : card.FullMarksOf(line, path)))
            {
                yield return check;
            }
        }
    }

    private static IEnumerable<Check> Within(Figure points, Figure full)
    {
        if (points.IsKnown)
        {
            yield return Check.Of(Relation.LinearAtMost([new Term(-1, points)]));
            if (full.IsKnown)
            {
                yield return Check.Of(Relation.AtMost(points, full));
            }
        }
    }

    private static IEnumerable<Check> PointsAddUp(Scorecard card)
    {
        foreach ((ScoreLine line, string path) in card.AllLines())
        {
            Figure points = card.PointsOf(line, path);
            if (points.IsKnown && AllBelow(line, path, card.PointsOf) is { } below)
            {
                yield return Check.Of(Relation.Sum(points, below));
            }
        }

        foreach (ToldScore told in card.Told.Where(t => t.Total.IsKnown && !t.Parts.IsEmpty))
        {
            Figure total = TotalOf(card, told);
            ImmutableArray<Term> parts = [.. told.Parts.Select(p => new Term(-1, PartOf(card, told, p).Told))];
            List<ScoreLine> rest = [.. card.Total.Lines.Where(l => told.Parts.All(p => !IsNamed(l, p.Section)))];
            bool areSections = told.Parts.All(p => card.Total.Lines.Any(l => IsNamed(l, p.Section)));
            if (areSections && rest.Count == 0)
            {
                yield return Check.Of(Relation.Linear([new Term(1, total), .. parts]));
            }
            else
            {
                // The parts alone never exceed the total; with the most that the other sections can give they reach it.
                yield return Check.Of(Relation.LinearAtMost([new Term(-1, total), .. parts.Select(p => p with { Weight = 1 })]));
                if (areSections && rest.TrueForAll(l => l.FullMarks.IsKnown))
                {
                    yield return Check.Of(Relation.LinearAtMost([new Term(1, total), .. parts, .. rest.Select(l => new Term(-1, card.FullMarksOf(l, l.Name)))]));
                }
            }
        }
    }

    private static IEnumerable<Check> GradeFollows(Scorecard card)
    {
        if (card.Grade.Length > 0 && card.Total.Points.IsKnown)
        {
            yield return Grade(card, card.Grade, Scorecard.RangeOf(card.Total), card.PointsOf(card.Total, ""));
        }

        foreach (ToldScore told in card.Told.Where(t => t.Grade.Length > 0 && t.Total.IsKnown))
        {
            yield return Grade(card, told.Grade, new PointRange(told.Total.Value, told.Total.Value), told.Total.At(new ScorePlace(card.Label(told.Source), "", "总分")));
        }
    }

    private static Check Grade(Scorecard card, string grade, PointRange points, Figure told)
    {
        ImmutableArray<GradeBand> allowed = card.Grades.Of(points);
        return allowed.Any(b => b.Name == grade) ? Check.Passed : Check.Broken(new FormFailure(
            $"{told.Place!.Name} {told} 应评为“{string.Join("”或“", allowed.Select(b => b.Name))}”，所列级别为“{grade}”",
            $"{told.Place.EnglishName} of {told} is graded {string.Join(" or ", allowed.Select(b => b.Name))}, not {grade}", [told]));
    }

    private static IEnumerable<Check> Execution(Scorecard card)
    {
        foreach (FundingRow row in (card as ProjectSelfEvaluation)?.Funding ?? [])
        {
            Figure executed = At(card, row, row.Executed, "全年执行数"), budget = At(card, row, row.FullYearBudget, "全年预算数"), rate = At(card, row, row.Rate, "执行率");
            if (executed.IsKnown && budget.IsKnown && rate.IsKnown)
            {
                yield return Check.Of(Relation.Share(executed, budget, rate));
            }

            if (row.Points.IsKnown && row.FullMarks.IsKnown)
            {
                ShareFact fact = rate.IsKnown ? ShareFact.Of(rate) : ShareFact.Of(executed, budget);
                if (fact.Bounds is not null)
                {
                    PointRange points = new ProportionalStandard(row.FullMarks).Points(fact);
                    yield return Check.Of(Relation.Equal(At(card, row, row.Points, "得分"), points.ToFigure(new ScorePlace(card.Label(card.Title), row.Name, "按执行率计算的得分"))));
                }
            }
        }
    }

    private static IEnumerable<Check> Funding(Scorecard card)
    {
        ImmutableArray<FundingRow> rows = (card as ProjectSelfEvaluation)?.Funding ?? [];
        if (rows.FirstOrDefault(r => r.Source == FundingSource.Total) is not { } total || rows.Length < 2)
        {
            yield break;
        }

        foreach ((string field, Func<FundingRow, Figure> of) in new (string, Func<FundingRow, Figure>)[]
        {
            ("年初预算数", r => r.InitialBudget), ("全年预算数", r => r.FullYearBudget), ("全年执行数", r => r.Executed),
        })
        {
            Figure whole = At(card, total, of(total), field);
            Figure[] parts = [.. rows.Where(r => r != total).Select(r => At(card, r, of(r), field))];
            if (whole.IsKnown && parts.All(p => p.IsKnown))
            {
                yield return Check.Of(Relation.Sum(whole, parts));
            }
        }
    }

    private static IEnumerable<Check> ToldAgain(Scorecard card) => Told(card)
        .Select(t => (t.Told, Card: t.Line is { } line ? card.PointsOf(line, t.Path) : default))
        .Where(t => t.Told.IsKnown && t.Card.IsKnown)
        .Select(t => Check.Of(Relation.Equal(t.Told, t.Card)));

    private static IEnumerable<Check> Recomputed(Scorecard card)
    {
        foreach ((ScoreLine line, string path) in card.AllLines())
        {
            Figure points = card.PointsOf(line, path);
            if (points.IsKnown && !line.Criteria.IsEmpty && line.Recomputed is { } range)
            {
                yield return Check.Of(Relation.Equal(points, range.ToFigure(new ScorePlace(card.Label(card.Title), path, "按计分标准计算的得分"))));
            }
        }
    }

    private static IEnumerable<Check> Counts(Scorecard card)
    {
        if (card.Counts is not { } counts)
        {
            yield break;
        }

        Figure Told(Figure figure, string field) => figure.At(new ScorePlace(card.Label(card.Title), "", field));
        if (counts.Projects.IsKnown && !counts.ByGrade.IsEmpty)
        {
            Figure[] grades = [.. counts.ByGrade.Select(g => Told(g.Projects, $"评为“{g.Grade}”的项目数"))];
            yield return Check.Of(Relation.Sum(Told(counts.Projects, "评价项目数"), grades));
        }

        if (counts.ProblemsFound.IsKnown && counts.Mended.IsKnown && counts.BeingMended.IsKnown)
        {
            yield return Check.Of(Relation.Sum(Told(counts.ProblemsFound, "发现问题数"), Told(counts.Mended, "已整改数"), Told(counts.BeingMended, "正在整改数")));
        }
    }

    /// <summary>Every score that a text tells, with the line that it tells again; no line where none or several bear the name.</summary>
    private static IEnumerable<(Figure Told, ScoreLine? Line, string Path)> Told(Scorecard card) => card.Told.SelectMany(told => told.Parts.Select(p => PartOf(card, told, p))
        .Concat(told.Total.IsKnown ? [(TotalOf(card, told), card.Total, "")] : []));

    private static Figure TotalOf(Scorecard card, ToldScore told) => Awarded(
        told.Total, told.Parts.Select(p => p.Points).Append(card.Total.Points).Max(f => f.Precision.Decimals), new ScorePlace(card.Label(told.Source), "", "总分"));

    private static (Figure Told, ScoreLine? Line, string Path) PartOf(Scorecard card, ToldScore told, (string Section, Figure Points) part)
    {
        (ScoreLine Line, string Path)[] named = [.. card.AllLines().Where(l => l.Path.Length > 0 && (IsNamed(l.Line, part.Section) || l.Path == part.Section))];
        (ScoreLine? line, string path) = named is [var one] ? one : (null, "");
        return (Awarded(part.Points, line?.Points.Precision.Decimals ?? 0, new ScorePlace(card.Label(told.Source), part.Section, "得分")), line, path);
    }

    /// <summary>A score told with fewer decimals than what it tells again or sums up is rounded; else it is what was awarded.</summary>
    private static Figure Awarded(Figure score, int decimals, ScorePlace place) => score.Precision.Decimals < decimals ? score.At(place) : Scorecard.Exact(score, place);

    private static bool IsNamed(ScoreLine line, string name) => string.Equals(line.Name, name, StringComparison.Ordinal);

    private static Figure At(Scorecard card, FundingRow row, Figure figure, string field) => figure.At(new ScorePlace(card.Label(card.Title), row.Name, field));

    /// <summary>The figures of all lines below, or null where there is none or one is not told.</summary>
    private static Figure[]? AllBelow(ScoreLine line, string path, Func<ScoreLine, string, Figure> of)
    {
        Figure[] below = [.. line.Lines.Select(l => of(l, path.Length > 0 ? $"{path}/{l.Name}" : l.Name))];
        return below.Length > 0 && below.All(f => f.IsKnown) ? below : null;
    }
}
