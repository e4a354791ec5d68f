using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>PF5017: identities between the figures told, of 01, of 04, and of one money inside the other.</summary>
internal static class Group50Identities
{
    private static readonly MoneyScope[] Narrower = [MoneyScope.General, MoneyScope.Funds, MoneyScope.Capital];

    /// <param name="told">The figures.</param>
    /// <param name="withTables">True if accounts are at hand, whose tables tell the money of every budget.</param>
    public static IEnumerable<Check> Checks(ToldFigures told, bool withTables) => Totals(told).Concat(Nested(told)).Concat(Balances(told)).Concat(OwnMoney(told, withTables));

    /// <summary>The two sides of one account are equal, and the year's own money is at most its total.</summary>
    private static IEnumerable<Check> Totals(ToldFigures told)
    {
        foreach (MoneyScope scope in Enum.GetValues<MoneyScope>())
        {
            Subject Of(Topic topic) => new(topic, scope, told.Reading.FiscalYear);
            Subject[] totals = [.. new[] { Of(Topic.Total), Of(Topic.TotalIncome), Of(Topic.TotalExpenditure) }.Where(told.IsTold)];
            for (int i = 1; i < totals.Length; i++)
            {
                Claim left = told.Amounts[totals[i - 1]][0], right = told.Amounts[totals[i]][0];
                bool apart = left.Sentence != right.Sentence;
                bool isOfYear = apart && (IsSame(told, left, Of(Topic.Income)) || IsSame(told, right, Of(Topic.Expenditure)));
                Relation relation = Relation.Equal(left.Figure, right.Figure);
                yield return Check.Of(relation, isOfYear ? Severity.Note : UnlessFooted(relation, Severity.Error), isOfYear ? "分别表述的总计疑指本年合计" : null);
            }
        }
    }

    /// <summary>Told totals are sums of rounded figures themselves: what is off by no more than once again what rounding explains may be footed.</summary>
    internal static Severity UnlessFooted(Relation relation, Severity severity) =>
        relation.Evaluate() is var outcome && Int128.Abs(outcome.Residual) <= 2 * outcome.Tolerance ? Severity.Note : severity;

    private static bool IsSame(ToldFigures told, Claim total, Subject ofYear) => told.IsTold(ofYear) && told.First(ofYear) is var figure && figure.Measure == total.Figure.Measure && Relation.Equal(total.Figure, figure).Holds;

    /// <summary>A part of the account is at most its total, and the money of one budget at most all appropriations, these at most all money.</summary>
    public static IEnumerable<Check> Nested(ToldFigures told)
    {
        foreach ((Subject subject, List<Claim> claims) in told.Amounts)
        {
            if (subject.Topic is > Topic.Public || claims[0].Figure.Measure != Measure.Amount || subject.Measure != FiscalMeasure.Final)
            {
                continue;
            }

            foreach (Subject whole in Wholes(subject).Where(told.IsTold))
            {
                if (LossExplains(told, subject, whole))
                {
                    continue;
                }

                Relation relation = Relation.AtMost(claims[0].Figure, told.First(whole));
                yield return Check.Of(relation, told.First(whole).Value < 0 || subject.Topic is Topic.Opening or Topic.Closing
                    ? Severity.Warning
                    : UnlessFooted(relation, Severity.Error));
            }
        }
    }

    /// <summary>
    /// An operating loss makes what is carried over negative, whatever is left of other money, and the year's money more than its total. Where
    /// operating expenditure is told and the year's end is not, it may be one.
    /// </summary>
    private static bool LossExplains(ToldFigures told, Subject part, Subject whole)
    {
        Subject carried = part with { Topic = part.Topic == Topic.Income ? Topic.Opening : Topic.Closing };
        return part.Topic switch
        {
            Topic.Opening or Topic.Closing => told.First(whole) is { IsKnown: true, High: < 0 },
            Topic.Income or Topic.Expenditure when whole.Topic != part.Topic => told.IsTold(carried) ? told.First(carried).Value < 0
                : part.Topic == Topic.Expenditure && told.IsTold(part with { Topic = Topic.OperatingExpenditure }),
            _ => false,
        };
    }

    private static IEnumerable<Subject> Wholes(Subject subject)
    {
        if (subject.Topic is Topic.Income or Topic.Opening)
        {
            yield return subject with { Topic = Topic.Total };
            yield return subject with { Topic = Topic.TotalIncome };
        }
        else if (subject.Topic is Topic.Expenditure or Topic.Closing)
        {
            yield return subject with { Topic = Topic.Total };
            yield return subject with { Topic = Topic.TotalExpenditure };
        }

        bool isBudget = Narrower.Contains(subject.Scope);
        if (subject.Topic == Topic.AppropriationIncome && isBudget)
        {
            yield return subject with { Scope = MoneyScope.All };
            yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.Income };
            yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.Total };
            yield break;
        }

        if (subject.Topic is Topic.AppropriationIncome)
        {
            yield return subject with { Scope = MoneyScope.All, Topic = Topic.Income };
            yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.Total };
            yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.TotalIncome };
            yield break;
        }

        if (isBudget)
        {
            yield return subject with { Scope = MoneyScope.Appropriation };
            if (subject.Topic == Topic.Expenditure)
            {
                yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.Total };
                yield return subject with { Scope = MoneyScope.Appropriation, Topic = Topic.TotalExpenditure };
            }
        }

        if (subject.Scope != MoneyScope.All)
        {
            yield return subject with { Scope = MoneyScope.All };
        }
    }

    /// <summary>Appropriations have no other money: opening + income = expenditure + closing; and the budgets together are at most all appropriations.</summary>
    public static IEnumerable<Check> Balances(ToldFigures told)
    {
        foreach (MoneyScope scope in new[] { MoneyScope.Appropriation, MoneyScope.Funds, MoneyScope.Capital })
        {
            Subject Of(Topic topic) => new(topic, scope, told.Reading.FiscalYear);
            Subject income = told.IsTold(Of(Topic.Income)) ? Of(Topic.Income) : Of(Topic.AppropriationIncome);
            Subject[] all = [Of(Topic.Opening), income, Of(Topic.Expenditure), Of(Topic.Closing)];
            if (all.All(told.IsTold))
            {
                Relation relation = Relation.Linear([new Term(1, told.First(all[0])), new Term(1, told.First(all[1])), new Term(-1, told.First(all[2])), new Term(-1, told.First(all[3]))]);
                yield return Check.Of(relation, UnlessFooted(relation, Severity.Error));
            }
        }

        Figure[] budgets = [.. Narrower.Select(s => new Subject(Topic.Expenditure, s, told.Reading.FiscalYear)).Where(told.IsTold).Select(told.First)];
        foreach (Topic topic in new[] { Topic.Expenditure, Topic.Total, Topic.TotalExpenditure })
        {
            Subject whole = new(topic, MoneyScope.Appropriation, told.Reading.FiscalYear);
            if (budgets.Length > 1 && told.IsTold(whole))
            {
                Relation relation = Relation.LinearAtMost([.. budgets.Select(b => new Term(1, b)), new Term(-1, told.First(whole))]);
                yield return Check.Of(relation, budgets.Any(b => b.Value < 0) ? Severity.Warning : Severity.Error, "各项预算之和不应多于财政拨款");
            }
        }
    }

    /// <summary>
    /// Own money in a part is at most own money in all: basic − basic of appropriations ≤ all − all of appropriations. What no sentence
    /// tells takes part as unknown when all relations are settled jointly.
    /// </summary>
    private static IEnumerable<Check> OwnMoney(ToldFigures told, bool withTables)
    {
        int year = told.Reading.FiscalYear;
        Subject all = new(Topic.Expenditure, MoneyScope.All, year), allBasic = all with { Topic = Topic.Basic }, allProject = all with { Topic = Topic.Project };
        Subject of = OfAppropriation(told, Topic.Expenditure, withTables), ofBasic = OfAppropriation(told, Topic.Basic, withTables), ofProject = OfAppropriation(told, Topic.Project, withTables);
        foreach ((Subject part, Subject own) in new[] { (allBasic, ofBasic), (allProject, ofProject) })
        {
            if (told.IsTold(part) && told.IsTold(own) && told.IsTold(all) && told.IsTold(of))
            {
                Relation relation = Relation.LinearAtMost([new Term(1, told.First(part)), new Term(-1, told.First(own)), new Term(-1, told.First(all)), new Term(1, told.First(of))]);

                // The general budget stands for all appropriations where no other is told of; one that is not told of could still pay.
                bool isSure = own.Scope == of.Scope && relation.Terms.All(t => t.Figure.Value >= 0);
                yield return Check.Of(relation, isSure ? UnlessFooted(relation, Severity.Error) : Severity.Warning, "其中非财政拨款支出不应多于全部非财政拨款支出");
            }
        }

        if (told.IsTold(of) && (told.IsTold(ofBasic) || told.IsTold(ofProject)))
        {
            yield return Asked(told, Relation.Sum(told.First(of), told.First(ofBasic), told.First(ofProject)), ofBasic, ofProject);
            foreach ((Subject part, Subject own) in new[] { (allBasic, ofBasic), (allProject, ofProject) })
            {
                if (!told.IsTold(part) || !told.IsTold(own))            // where both are told, one money inside the other was asked above
                {
                    yield return Asked(told, Relation.AtMost(told.First(own), told.First(part)), own, part);
                }
            }
        }
    }

    /// <summary>Appropriations where they are told, else the general budget where neither a table nor a sentence can tell of another.</summary>
    private static Subject OfAppropriation(ToldFigures told, Topic topic, bool withTables)
    {
        Subject subject = new(topic, MoneyScope.Appropriation, told.Reading.FiscalYear);
        bool others = withTables || told.Amounts.Any(a => a.Key.Scope is MoneyScope.Funds or MoneyScope.Capital && a.Key.Measure == FiscalMeasure.Final && a.Value.Any(c => c.Figure.High > 0));
        return !told.IsTold(subject) && !others && told.IsTold(subject with { Scope = MoneyScope.General }) ? subject with { Scope = MoneyScope.General } : subject;
    }

    private static Check Asked(ToldFigures told, Relation relation, params ReadOnlySpan<Subject> subjects)
    {
        foreach (Subject subject in subjects)
        {
            if (!told.IsTold(subject))
            {
                return Check.Unknown(relation, Unasked.NotTold(told.First(subject)));
            }
        }

        return Check.Of(relation);
    }
}
