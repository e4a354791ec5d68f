using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>部门基本情况: posts and staff. What is not told is unknown.</summary>
public sealed class Staffing : Statement
{
    internal Staffing(FinalAccounts accounts)
        : base(accounts, TableId.Staffing)
    {
    }

    /// <summary>编制人数: authorised posts.</summary>
    public Figure Posts => Cell(Item.Final, Item.Posts);

    /// <summary>行政编制: administrative posts.</summary>
    public Figure PostsAdministrative => Cell(Item.Final, Item.PostsAdministrative);

    /// <summary>事业编制: institutional posts.</summary>
    public Figure PostsInstitutional => Cell(Item.Final, Item.PostsInstitutional);

    /// <summary>其他编制: other posts.</summary>
    public Figure PostsOther => Cell(Item.Final, Item.PostsOther);

    /// <summary>实有人数: persons in all.</summary>
    public Figure Staff => Cell(Item.Final, Item.Staff);

    /// <summary>在职人员: staff on post.</summary>
    public Figure StaffOnPost => Cell(Item.Final, Item.StaffOnPost);

    /// <summary>离休人员: retired veterans.</summary>
    public Figure Veterans => Cell(Item.Final, Item.Veterans);

    /// <summary>退休人员: retirees.</summary>
    public Figure Retirees => Cell(Item.Final, Item.Retirees);

    /// <summary>其他人员: other persons.</summary>
    public Figure StaffOther => Cell(Item.Final, Item.StaffOther);

    /// <summary>学生人数: students.</summary>
    public Figure Students => Cell(Item.Final, Item.Students);

    /// <summary>What is told of posts and staff. <c>WithTotals()</c> adds up 编制人数; which persons 实有人数 covers differs, so it is never derived.</summary>
    /// <param name="posts">编制人数.</param>
    /// <param name="postsAdministrative">行政编制.</param>
    /// <param name="postsInstitutional">事业编制.</param>
    /// <param name="postsOther">其他编制.</param>
    /// <param name="staff">实有人数.</param>
    /// <param name="staffOnPost">在职人员.</param>
    /// <param name="veterans">离休人员.</param>
    /// <param name="retirees">退休人员.</param>
    /// <param name="staffOther">其他人员.</param>
    /// <param name="students">学生人数.</param>
    public static StatementBuilder Of(
        long? posts = null, long? postsAdministrative = null, long? postsInstitutional = null, long? postsOther = null,
        long? staff = null, long? staffOnPost = null, long? veterans = null, long? retirees = null, long? staffOther = null,
        long? students = null) =>
        new StatementBuilder(TableId.Staffing, Precision.Count).SetCounts(
            (Item.Posts, posts), (Item.PostsAdministrative, postsAdministrative),
            (Item.PostsInstitutional, postsInstitutional), (Item.PostsOther, postsOther), (Item.Staff, staff),
            (Item.StaffOnPost, staffOnPost), (Item.Veterans, veterans), (Item.Retirees, retirees), (Item.StaffOther, staffOther),
            (Item.Students, students));
}
