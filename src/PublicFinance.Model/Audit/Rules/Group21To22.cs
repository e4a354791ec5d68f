using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>21 政府采购, 22 人员编制.</summary>
internal static class Group21To22
{
    private const TableId P = TableId.Procurement;
    private const TableId Shares = TableId.ProcurementShares;
    private const TableId Staff = TableId.Staffing;
    private const long RateOne = 1_000_000_000;

    public static IEnumerable<Rule> All =>
    [
        Sum("PF2101", "政府采购支出总额等于货物、工程、服务之和", "Procurement is goods, works and services",
            Only(P, Item.Final), Row(1, P, Item.Total), Row(-1, P, Item.Goods), Row(-1, P, Item.Works), Row(-1, P, Item.Services)),

        new CompoundRule("PF2102", "授予小微不大于授予中小，授予中小不大于总额，占比与金额相符", "Contracts to micro, small and medium enterprises nest, and their shares fit", Severity.Error,
            PartAtMost(Severity.Error, Only(P, Item.Final), Row(1, P, Item.ToMicro), Row(-1, P, Item.ToSmallMedium)),
            PartAtMost(Severity.Error, Only(P, Item.Final), Row(1, P, Item.ToSmallMedium), Row(-1, P, Item.Total)),
            PartAtMost(Severity.Warning, Only(P, Item.Final), Row(1, P, Item.ReservedMicro), Row(-1, P, Item.ReservedSmallMedium)),
            new FunctionRule("-", "-", "-", Severity.Error, "占比 = 授予金额 ÷ 所称基数", ShareChecks, QuickShares))
        {
            Remark = "未注明基数的占比，与任一可取的基数相符即可。预留预算的大小关系为警告。",
            EnglishRemark = "A share without a named base fits if any admissible base fits. Reserved budgets are a warning.",
        },

        AtMost("PF2103", "授予中小企业的金额不大于采购总额", "Awards to small and medium enterprises do not exceed procurement", Severity.Warning,
            Only(P, Item.Final), Row(1, P, Item.AwardedSmallMedium), Row(1, P, Item.AwardedOther), Row(-1, P, Item.Total)),

        new CompoundRule("PF2104", "预留项目中标成交金额不大于预留预算", "Awards in reserved projects do not exceed the reserved budget", Severity.Warning,
            PartAtMost(Severity.Warning, Only(P, Item.Final), Row(1, P, Item.AwardedSmallMedium), Row(-1, P, Item.ReservedSmallMedium)),
            PartAtMost(Severity.Warning, Only(P, Item.Final), Row(1, P, Item.AwardedMicro), Row(-1, P, Item.ReservedMicro))),

        new FunctionRule("PF2201", "编制人数等于各类编制之和，实有人数等于各类人员之和", "Posts and persons are the sums of their kinds", Severity.Error,
            "编制人数 = 行政编制 + 事业编制 + 其他编制；实有人数 = 在职人员 + 离休人员（+ 退休人员）（+ 其他人员）", StaffChecks, QuickStaff)
        {
            Remark = "所列编制之和小于编制人数为警告：未必列全。实有人数按四种口径之一相符即可；部门所属单位的口径可能不同，介于最小与最大口径之间的为提示。",
            EnglishRemark = "Kinds of posts that fall short are a warning, since they need not be complete. Persons fit if one of four usual sums does; between the least and the most of them a department gets a note, since its units may count in different ways.",
        },

        AtMost("PF2202", "在职人员不超过编制人数", "Staff on post do not exceed posts", Severity.Warning, Only(Staff, Item.Final), Row(1, Staff, Item.StaffOnPost), Row(-1, Staff, Item.Posts)),
    ];

    private static bool QuickShares(AuditInput input)
    {
        if (input.Accounts is not { } accounts || accounts[Shares] is null)
        {
            return true;
        }

        return Fits(accounts, Item.ToSmallMedium, Item.OfTotal, Item.Total, Item.Total)
            && Fits(accounts, Item.ToMicro, Item.OfTotal, Item.Total, Item.Total)
            && Fits(accounts, Item.ToMicro, Item.OfSmallMedium, Item.ToSmallMedium, Item.ToSmallMedium)
            && Fits(accounts, Item.ToSmallMedium, Item.Total, Item.Total, Item.Total)
            && Fits(accounts, Item.ToMicro, Item.Total, Item.Total, Item.ToSmallMedium);
    }

    private static bool Fits(FinalAccounts accounts, Item part, Item row, Item oneBase, Item otherBase) =>
        !TryCell(accounts, Shares, RowKey.Of(row), part, out long rate, out long rateHalf)
        || !TryCell(accounts, P, RowKey.Of(Item.Final), part, out long money, out long half)
        || FitsBase(accounts, money, half, oneBase, rate, rateHalf) || FitsBase(accounts, money, half, otherBase, rate, rateHalf);

    /// <summary>The least and the greatest share by which the figures are met: where the money lies between the two products, some values within rounding agree.</summary>
    private static bool FitsBase(FinalAccounts accounts, long money, long half, Item column, long rate, long rateHalf) =>
        !TryCell(accounts, P, RowKey.Of(Item.Final), column, out long whole, out long wholeHalf)
        || (Math.BigMul(whole - wholeHalf, rate - rateHalf) <= Math.BigMul(money + half, RateOne)
            && Math.BigMul(whole + wholeHalf, rate + rateHalf) >= Math.BigMul(money - half, RateOne));

    private static bool QuickStaff(AuditInput input)
    {
        if (input.Accounts is not { } accounts || accounts[Staff] is null)
        {
            return true;
        }

        RowKey row = RowKey.Of(Item.Final);
        bool told = TryCell(accounts, Staff, row, Item.PostsAdministrative, out long administrative, out _);
        told |= TryCell(accounts, Staff, row, Item.PostsInstitutional, out long institutional, out _);
        told |= TryCell(accounts, Staff, row, Item.PostsOther, out long other, out _);
        if (told && TryCell(accounts, Staff, row, Item.Posts, out long posts, out _) && posts != administrative + institutional + other)
        {
            return false;
        }

        if (!TryCell(accounts, Staff, row, Item.Staff, out long staff, out _) || !TryCell(accounts, Staff, row, Item.StaffOnPost, out long onPost, out _))
        {
            return true;
        }

        TryCell(accounts, Staff, row, Item.Veterans, out long veterans, out _);
        TryCell(accounts, Staff, row, Item.Retirees, out long retirees, out _);
        TryCell(accounts, Staff, row, Item.StaffOther, out long rest, out _);
        return staff - onPost - veterans is var left && (left == 0 || left == retirees || left == rest || left == retirees + rest);
    }

    private static IEnumerable<Check> ShareChecks(AuditInput input)
    {
        if (input.Accounts is not { } accounts || accounts[Shares] is null)
        {
            yield return Check.Without(Unasked.NotTold(Shares));
            yield break;
        }

        Figure Money(Item column) => accounts.Find(P, RowKey.Of(Item.Final), column);
        foreach ((Item part, Item row, Item[] bases) in new[]
        {
            (Item.ToSmallMedium, Item.OfTotal, [Item.Total]),
            (Item.ToMicro, Item.OfTotal, [Item.Total]),
            (Item.ToMicro, Item.OfSmallMedium, [Item.ToSmallMedium]),
            (Item.ToSmallMedium, Item.Total, [Item.Total]),
            (Item.ToMicro, Item.Total, new[] { Item.Total, Item.ToSmallMedium }),
        })
        {
            Figure rate = accounts.Find(Shares, RowKey.Of(row), part);
            Relation[] relations = [.. bases.Select(b => Relation.Share(Money(part), Money(b), rate))];
            Outcome[] outcomes = [.. relations.Select(r => r.Evaluate())];
            int best = Array.FindIndex(outcomes, o => !o.Fails);
            if (outcomes.Any(o => o.Reading != Reading.Undecided))
            {
                yield return Check.OfOne(relations[Math.Max(best, 0)], relations);
            }
        }
    }

    private static IEnumerable<Check> StaffChecks(AuditInput input)
    {
        if (input.Accounts is not { } accounts || accounts[Staff] is null)
        {
            yield return Check.Without(Unasked.NotTold(Staff));
            yield break;
        }

        Figure Of(Item column) => accounts.Find(Staff, RowKey.Of(Item.Final), column);
        Figure[] kinds = [.. new[] { Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther }.Select(Of).Where(f => f.IsKnown)];
        if (Of(Item.Posts).IsKnown && kinds.Length > 0)
        {
            // A kind that is printed but unknown (some units of a department tell it) may make up the rest.
            Relation sum = Relation.Sum(Of(Item.Posts), kinds);
            Figure unknown = Array.Find([Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther], i => Prints(accounts, Staff, i) && !Of(i).IsKnown) is var kind and not Item.Total ? Of(kind) : default;
            bool isShort = sum.Evaluate().Residual > 0;
            yield return isShort && unknown.Place is not null ? Check.Without(Unasked.NotTold(unknown)) : Check.Of(sum, isShort ? Severity.Warning : Severity.Error);
        }

        Figure staff = Of(Item.Staff), onPost = Of(Item.StaffOnPost);
        if (!staff.IsKnown || !onPost.IsKnown)
        {
            yield return Check.Without(Unasked.NotTold(staff.IsKnown ? onPost : staff));
            yield break;
        }

        Figure[] Known(params Item[] items) => [.. items.Select(Of).Where(f => f.IsKnown)];
        Relation[] sums =
        [
            Relation.Sum(staff, Known(Item.StaffOnPost, Item.Veterans)),
            Relation.Sum(staff, Known(Item.StaffOnPost, Item.Veterans, Item.Retirees)),
            Relation.Sum(staff, Known(Item.StaffOnPost, Item.Veterans, Item.StaffOther)),
            Relation.Sum(staff, Known(Item.StaffOnPost, Item.Veterans, Item.Retirees, Item.StaffOther)),
        ];
        if (Array.Find(sums, s => s.Holds) is { } fits)
        {
            yield return Check.Of(fits) with { IsOneOfSeveral = true };
        }
        else if (Array.Find([Item.Veterans, Item.Retirees, Item.StaffOther], i => !Of(i).IsKnown) is var untold and not Item.Total)
        {
            // A kind that is not told may make up the rest; it cannot make up for more than all.
            yield return sums[0].Evaluate().Residual > 0 ? Check.Without(Unasked.NotTold(Of(untold))) : Check.Of(sums[0]);
        }
        else
        {
            // The units of a department may count in different ways: then the sum lies between the least and the most.
            bool isBetween = accounts.Profile.Kind == EntityKind.Department && sums[0].Evaluate().Residual > 0 && sums[^1].Evaluate().Residual < 0;
            yield return Check.Of(sums[0], isBetween ? Severity.Note : null);
        }
    }
}
