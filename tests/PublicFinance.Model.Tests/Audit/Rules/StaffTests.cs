using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF2201: posts and persons by kinds, and persons by any of four usual sums.</summary>
public class StaffTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);
    private static readonly Item[] s_items = [Item.Posts, Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther, Item.Staff, Item.StaffOnPost, Item.Veterans, Item.Retirees, Item.StaffOther];

    [Theory]
    [InlineData(35, true)]              // 30 + 5
    [InlineData(42, true)]              // and 7 retirees
    [InlineData(46, true)]              // or 11 others
    [InlineData(53, true)]              // or both
    [InlineData(34, false)]
    [InlineData(36, false)]
    [InlineData(39, false)]             // 11 others less 7 retirees
    [InlineData(49, false)]
    [InlineData(54, false)]
    public void Persons_fit_one_of_four_sums(int staff, bool holds) => Assert.Equal(holds, Finding(Of(60, 10, 20, 30, staff, 30, 5, 7, 11)) is null);

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, Severity.Warning)]  // kinds need not be complete
    [InlineData(59, Severity.Error)]
    public void Posts_are_the_sum_of_their_kinds(int posts, Severity? severity) => Assert.Equal(severity, Finding(Of(posts, 10, 20, 30, 53, 30, 5, 7, 11))?.Severity);

    [Fact]
    public void What_is_not_told_may_make_up_the_rest_but_not_for_more_than_all()
    {
        Assert.Null(Finding(Of(60, 10, 20, 30, 80, 30, 5, null, 11)));
        Assert.NotNull(Finding(Of(60, 10, 20, 30, 34, 30, 5, null, 11)));
        Assert.Null(Finding(Of(61, 10, 20, null, 53, 30, 5, 7, 11)));
        Assert.NotNull(Finding(Of(29, 10, 20, null, 53, 30, 5, 7, 11)));
        Assert.Null(Finding(Of(61, null, null, null, 53, 30, 5, 7, 11)));
        Assert.Null(Finding(Of(null, 10, 20, 30, 53, 30, 5, 7, 11)));
        Assert.Null(Finding(Of(60, 10, 20, 30, null, 30, 5, 7, 11)));
        Assert.Null(Finding(Of(60, 10, 20, 30, 99, null, 5, 7, 11)));
    }

    [Theory]
    [InlineData(30, 2, 0)]
    [InlineData(31, 1, 1)]              // the rest may be of the kind that is not told
    public void Kinds_that_make_up_all_posts_leave_none_to_a_kind_that_is_not_told(int posts, int held, int notAsked)
    {
        RuleCoverage coverage = Auditor.Official.Select("PF2201").Audit(Of(posts, 10, 20, null, 53, 30, 5, 7, 11)).Coverage["PF2201"];
        Assert.Equal((held, notAsked), (coverage.Held, coverage.NotAsked.Count));
    }

    [Theory]
    [InlineData(null, 30, "实有人数")]
    [InlineData(53, null, "在职人员")]
    public void The_report_says_which_number_is_not_told(int? staff, int? onPost, string name)
    {
        RuleCoverage coverage = Auditor.Official.Select("PF2201").Audit(Of(60, 10, 20, 30, staff, onPost, 5, 7, 11)).Coverage["PF2201"];
        Assert.Contains(name, Assert.Single(coverage.NotAsked).Key.Name, StringComparison.Ordinal);
    }

    private static FinalAccounts Of(params int?[] numbers)
    {
        FinalAccounts accounts = s_whole;
        Table table = s_whole[TableId.Staffing]!;
        foreach ((Item item, int? number) in s_items.Zip(numbers))
        {
            if (table.ColumnOf(item) < 0)
            {
                Assert.Skip($"the form has no {item}");
            }

            accounts = accounts.Set(TableId.Staffing, RowKey.Of(Item.Final), item, f => number is { } known ? f.WithValue(known) : Figure.Absent(f.Precision));
        }

        return accounts;
    }

    /// <summary>The one finding, if any; the fast answer is the same.</summary>
    private static Finding? Finding(FinalAccounts accounts)
    {
        Auditor auditor = Auditor.Official.Select("PF2201");
        AuditReport report = auditor.Audit(accounts);
        var input = new AuditInput { Accounts = accounts };
        Assert.Equal(report.Findings.IsEmpty, auditor.FindsNothing(input));
        Assert.True(report.Coverage["PF2201"].NotAsked.Count > 0 || report.Findings.IsEmpty != Memory.IsTakenBy(() => auditor.FindsNothing(input)));
        return report.AllFindings.SingleOrDefault();
    }
}
