using System.Buffers;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Serialization;

/// <summary>Writes the canonical form of a scorecard.</summary>
internal static class ScorecardEncoder
{
    public static void Write(Scorecard card, IBufferWriter<byte> output, bool indented)
    {
        var json = new JsonLines(output, indented);
        var project = card as ProjectSelfEvaluation;
        json.Open('{');
        json.Name("format", true);
        json.Text(ScorecardNames.Format);
        json.Name("version", true);
        json.Number(ScorecardNames.Version);
        Text(ref json, "kind", project is null ? "departmentAssessment" : "projectSelfEvaluation", true);
        Text(ref json, "title", card.Title, true);
        Text(ref json, "entity", card.Entity, true);
        json.Name("fiscalYear", true);
        json.Number(card.FiscalYear);
        Text(ref json, "project", project?.Project ?? "", true);
        Text(ref json, "objective", project?.Objective ?? "", true);
        Text(ref json, "objectiveReached", project?.ObjectiveReached ?? "", true);
        Text(ref json, "marks", card.Marks?.Name ?? "", true);
        Text(ref json, "grade", card.Grade, true);
        if (card.Grades != GradeScheme.Standard)
        {
            List(ref json, "grades", card.Grades.Bands, static (ref JsonLines j, GradeBand band) =>
            {
                Text(ref j, "name", band.Name);
                Score(ref j, "from", band.From);
            });
        }

        json.Name("total", true);
        Line(ref json, card.Total);
        List(ref json, "funding", project?.Funding ?? [], Funding);
        List(ref json, "told", card.Told, Told);
        if (card.Counts is { } counts)
        {
            json.Name("counts", true);
            Counts(ref json, counts);
        }

        json.Close('}', true);
    }

    private delegate void Writer<in T>(ref JsonLines json, T value);

    private static void List<T>(ref JsonLines json, string name, IReadOnlyCollection<T> values, Writer<T> write, bool onNewLine = true)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.Name(name, onNewLine);
        json.Open('[');
        foreach (T value in values)
        {
            if (onNewLine)
            {
                json.Break();
            }

            json.Open('{');
            write(ref json, value);
            json.Close('}', false);
        }

        json.Close(']', onNewLine);
    }

    private static void Line(ref JsonLines json, ScoreLine line)
    {
        json.Open('{');
        Text(ref json, "name", line.Name);
        Score(ref json, "fullMarks", line.FullMarks);
        Score(ref json, "points", line.Points);
        Text(ref json, "indicator", Array.Find(ScorecardNames.Kinds, k => k.Value == line.Kind).Word ?? "");
        Text(ref json, "target", line.Target);
        Text(ref json, "actual", line.Actual);
        Text(ref json, "deviationReason", line.DeviationReason);
        List(ref json, "criteria", line.Criteria, Criterion, onNewLine: false);
        if (!line.Lines.IsEmpty)
        {
            json.Name("lines");
            json.Open('[');
            foreach (ScoreLine below in line.Lines)
            {
                json.Break();
                Line(ref json, below);
            }

            json.Close(']', true);
        }

        json.Close('}', false);
    }

    private static void Criterion(ref JsonLines json, Criterion criterion)
    {
        switch (criterion.Standard)
        {
            case PerItemStandard standard:
                Text(ref json, "standard", "perItem");
                Score(ref json, "each", standard.Each);
                Score(ref json, "cap", standard.Cap);
                break;
            case AllOrNothingStandard standard:
                Text(ref json, "standard", "allOrNothing");
                Score(ref json, "fullMarks", standard.FullMarks);
                break;
            case ProportionalStandard standard:
                Text(ref json, "standard", "proportional");
                Score(ref json, "fullMarks", standard.FullMarks);
                break;
            case JudgedStandard standard:
                Text(ref json, "standard", "judged");
                Score(ref json, "fullMarks", standard.FullMarks);
                break;
        }

        switch (criterion.Fact)
        {
            case CountFact fact:
                Count(ref json, "count", fact.Count);
                break;
            case MetFact fact:
                json.Name("met");
                json.Verbatim(fact.IsMet ? "true" : "false");
                break;
            case ShareFact fact:
                Score(ref json, "rate", fact.Rate);
                Score(ref json, "part", fact.Part);
                Score(ref json, "whole", fact.Whole);
                break;
        }
    }

    private static void Funding(ref JsonLines json, FundingRow row)
    {
        Text(ref json, "source", Array.Find(ScorecardNames.Sources, s => s.Value == row.Source).Word);
        Score(ref json, "initialBudget", row.InitialBudget);
        Score(ref json, "fullYearBudget", row.FullYearBudget);
        Score(ref json, "executed", row.Executed);
        Score(ref json, "rate", row.Rate);
        Score(ref json, "fullMarks", row.FullMarks);
        Score(ref json, "points", row.Points);
    }

    private static void Told(ref JsonLines json, ToldScore told)
    {
        Text(ref json, "source", told.Source);
        Score(ref json, "total", told.Total);
        Text(ref json, "grade", told.Grade);
        List(ref json, "parts", told.Parts, static (ref JsonLines j, (string Section, Figure Points) part) =>
        {
            Text(ref j, "section", part.Section);
            Score(ref j, "points", part.Points);
        }, onNewLine: false);
    }

    private static void Counts(ref JsonLines json, EvaluationCounts counts)
    {
        json.Open('{');
        Count(ref json, "projects", counts.Projects);
        List(ref json, "byGrade", counts.ByGrade, static (ref JsonLines j, (string Grade, Figure Projects) grade) =>
        {
            Text(ref j, "grade", grade.Grade);
            Count(ref j, "projects", grade.Projects);
        }, onNewLine: false);
        Count(ref json, "problemsFound", counts.ProblemsFound);
        Count(ref json, "mended", counts.Mended);
        Count(ref json, "beingMended", counts.BeingMended);
        json.Close('}', false);
    }

    private static void Text(ref JsonLines json, string name, string text, bool onNewLine = false)
    {
        if (text.Length > 0)
        {
            json.Name(name, onNewLine);
            json.Text(text);
        }
    }

    /// <summary>A figure with its unit and its decimals.</summary>
    private static void Score(ref JsonLines json, string name, Figure figure)
    {
        if (figure.IsKnown)
        {
            json.Name(name);
            json.Text(figure.Digits + Figure.Suffix(figure.Precision));
        }
    }

    private static void Count(ref JsonLines json, string name, Figure figure)
    {
        if (figure.IsKnown)
        {
            json.Name(name);
            json.Text(figure.Digits);
        }
    }
}
