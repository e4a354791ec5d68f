using System.Runtime.CompilerServices;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A whole with the parts that sentences tell of it: only what really is a part by the classification.</summary>
internal sealed record ToldList(Claim Whole, Claim[] Parts, TextSpan Words)
{
    /// <summary>The shares told of the parts, as many as there are.</summary>
    public Claim[] Shares { get; init; } = [];

    /// <summary>The words or the form of the list say that all parts are told, and all of them were read.</summary>
    public bool PromisesAll { get; init; }

    /// <summary>By definition there are no other parts than those told.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The whole is the sum of the parts.</summary>
    public Relation Sum => field ??= Relation.Sum(Whole.Figure, [.. Parts.Select(p => p.Figure)]);

    /// <summary>How the sum comes out.</summary>
    public Outcome Outcome => (_outcome ??= new(Sum.Evaluate())).Value;

    private StrongBox<Outcome>? _outcome;

    /// <summary>The lists of a narrative.</summary>
    public static IEnumerable<ToldList> Of(ToldFigures told)
    {
        HashSet<TextSpan> inLists = [];
        foreach (Breakdown list in told.Reading.Breakdowns)
        {
            if (Find(told, list) is { } found)
            {
                if (found.IsClosed)
                {
                    inLists.Add(found.Whole.Span);
                }

                yield return found;
            }
        }

        // Wholes whose parts stand elsewhere in the text: asked only where every part is told.
        foreach ((Subject subject, List<Claim> claims) in told.Amounts)
        {
            if (TopicFamilies.IsClosed(subject.Topic) && !inLists.Contains(claims[0].Span))
            {
                Claim?[] parts = [.. TopicFamilies.PartsOf(subject.Topic).Select(t => told.Meant(subject with { Topic = t }, claims[0]))];
                if (parts.All(p => p is not null && p.Figure.Measure == claims[0].Figure.Measure))
                {
                    yield return new ToldList(claims[0], parts!, claims[0].Span) { IsClosed = true };
                }
            }
        }
    }

    private static ToldList? Find(ToldFigures told, Breakdown list)
    {
        Claim[] all = [.. list.Parts.Select(told.Own).Where(ToldFigures.IsFirm)];
        if (all.Length == 0 || WholeOf(told, list, all) is not { } whole)
        {
            return null;
        }

        Claim[] parts = [.. all.Where(p => TopicFamilies.IsPart(p.Subject, whole.Subject))];
        parts = [.. parts.Where(p => !parts.Any(o => TopicFamilies.IsWithin(p.Subject, o.Subject)))];
        if (whole.Subject.Topic == Topic.ThreePublic && !parts.Any(p => p.Subject.Topic is Topic.Vehicles or Topic.Running)
            && told.Meant(whole.Subject with { Topic = Topic.Running }, whole) is { } running
            && (running.Sentence == whole.Sentence || parts.Any(p => IsBeside(p.Section, running.Section))))
        {
            parts = [.. parts, running];            // 公务用车运行费 stands for both where nothing was bought
        }

        if (parts.Length == 0)
        {
            return null;
        }

        Topic[] named = [.. parts.Select(p => p.Subject.Topic).Distinct()];
        if (named.Length > 1 && named.Any(t => t is Topic.Function or Topic.Economic))
        {
            return null;            // two ways of dividing the same whole
        }

        Claim[] shares = [.. parts.Select(p => told.Beside(ClaimKind.Share, p.Sentence, p.Subject, default, p.Span.Start)).OfType<Claim>()];
        bool isOwn = whole.Span == list.Whole.Span, allRead = !told.HasUnread(whole.Span.Start, parts.Max(p => p.Span.End));
        bool inItems = parts.Select(p => p.Section).Distinct().Count() == parts.Length && parts.Length > 1;
        bool closed = TopicFamilies.IsClosed(whole.Subject.Topic) && TopicFamilies.PartsOf(whole.Subject.Topic).All(t => named.Contains(t) || (t == Topic.Vehicles && named.Contains(Topic.Running)));
        bool balance = whole.Subject.Topic is Topic.TotalIncome or Topic.TotalExpenditure && parts.Length > 1;
        return new ToldList(whole, parts, list.Words) { Shares = shares, IsClosed = closed, PromisesAll = isOwn && allRead && (inItems || balance || (shares.Length == parts.Length && parts.Length > 1)) };
    }

    /// <summary>Items of one numbered list.</summary>
    private static bool IsBeside(NarrativeSection? one, NarrativeSection? other) => one?.Parent is { } list && Equals(list, other?.Parent);

    /// <summary>The whole that the reader took, or, where that is none for these parts, the last one told before them that is.</summary>
    private static Claim? WholeOf(ToldFigures told, Breakdown list, Claim[] parts)
    {
        Claim whole = told.Own(list.Whole);
        if (!ToldFigures.IsFirm(whole))
        {
            return null;
        }

        if (parts.Any(p => TopicFamilies.IsPart(p.Subject, whole.Subject)))
        {
            return whole;
        }

        Subject part = parts[0].Subject;
        return TopicFamilies.WholeOf(part.Topic) is { } topic ? told.Meant(part with { Topic = topic, Code = default, Measure = whole.Subject.Measure }, parts[0]) is { } meant && meant.Section == parts[0].Section ? meant : null : null;
    }
}
