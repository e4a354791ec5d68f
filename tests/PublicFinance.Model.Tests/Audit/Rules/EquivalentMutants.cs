namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>Mutants that say the same as the rule, with the reason.</summary>
internal static class EquivalentMutants
{
    private const string RootChildren = "The children of the total row are the highest codes.";
    private const string OldForm = "Forms before 2020 print 财政拨款收入 as one row; no template that comes with the library does.";
    private const string Nothing = "Asked only where the line is zero: it widens the tolerance by what its printed zero may hide.";

    private const string Operating = "PF2015 [机关运行经费 决算数 合计] + [一般公共预算财政拨款基本支出决算表 307 决算数] + [一般公共预算财政拨款基本支出决算表 312 决算数] + [一般公共预算财政拨款基本支出决算表 399 决算数] = [一般公共预算财政拨款基本支出决算表 公用经费合计 决算数]";
    private const string Appropriation = "PF2002 [收入决算表 合计 财政拨款收入] = [收入支出决算总表 一般公共预算财政拨款收入 决算数] + [收入支出决算总表 政府性基金预算财政拨款收入 决算数] + [收入支出决算总表 国有资本经营预算财政拨款收入 决算数] + [收入支出决算总表 财政拨款收入 决算数]";

    /// <summary>By rule, formula and change.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PF0102 [收入支出决算总表 本年支出合计 决算数] = [收入支出决算总表 各类之和 决算数]: term 1 children → highest"] = RootChildren,
        ["PF0211 每栏：[收入决算表 合计] = [收入决算表 各类之和]: term 1 children → highest"] = RootChildren,
        ["PF0311 每栏：[支出决算表 合计] = [支出决算表 各类之和]: term 1 children → highest"] = RootChildren,
        ["PF0403 每栏：[财政拨款收入支出决算总表 本年支出合计] = [财政拨款收入支出决算总表 各类之和]: term 1 children → highest"] = RootChildren,
        ["PF0511 每栏：[一般公共预算财政拨款支出决算表 合计] = [一般公共预算财政拨款支出决算表 各类之和]: term 1 children → highest"] = RootChildren,
        ["PF0811 每栏：[政府性基金预算财政拨款收入支出决算表 合计] = [政府性基金预算财政拨款收入支出决算表 各类之和]: term 1 children → highest"] = RootChildren,
        ["PF0911 每栏：[国有资本经营预算财政拨款支出决算表 合计] = [国有资本经营预算财政拨款支出决算表 各类之和]: term 1 children → highest"] = RootChildren,
        [$"{Appropriation}: term 4 dropped"] = OldForm,
        [$"{Appropriation}: term 4 flipped"] = OldForm,
        [$"{Operating}: term 2 dropped"] = Nothing,
        [$"{Operating}: term 2 flipped"] = Nothing,
        [$"{Operating}: term 2 the next code"] = Nothing,
        [$"{Operating}: term 3 dropped"] = Nothing,
        [$"{Operating}: term 3 flipped"] = Nothing,
        [$"{Operating}: term 3 the next code"] = Nothing,
        [$"{Operating}: term 4 dropped"] = Nothing,
        [$"{Operating}: term 4 flipped"] = Nothing,
        [$"{Operating}: term 4 the next code"] = Nothing,
    };
}
