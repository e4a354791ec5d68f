using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Output;

/// <summary>The words of claims in a language.</summary>
internal static class ClaimWords
{
    /// <summary>Line and column of an offset, from 1.</summary>
    public static (int Line, int Column) Position(string text, int offset)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>What the claim is the figure of.</summary>
    public static string Told(Claim claim, Language language) => language.Choose(claim.Describe(), claim.DescribeEnglish());

    public static string Of(Direction direction, Language language) => direction switch
    {
        Direction.Up => language.Choose("增加", "more"),
        Direction.Down => language.Choose("减少", "less"),
        Direction.Level => language.Choose("持平", "level"),
        _ => "",
    };

    public static string Of(UnreadReason reason, Language language) => reason switch
    {
        UnreadReason.FreeText => language.Choose("原因、用途或名词解释中的数字", "in a reason, a purpose or a definition"),
        UnreadReason.NoSubject => language.Choose("未能确定所指科目", "nothing says for certain what it is the figure of"),
        UnreadReason.UnknownName => language.Choose("科目名称未查到", "told of a name that no catalogue has"),
        UnreadReason.Unit => language.Choose("单位不符或缺少", "its unit does not fit or is missing"),
        UnreadReason.TooLarge => language.Choose("位数过多", "too many digits"),
        _ => language.Choose("不表述数据", "asserts no figure"),
    };
}
