using System.Collections.Frozen;

namespace PublicFinance.Model.Accounts;

/// <summary>Names of the tables.</summary>
public static class TableIds
{
    private static readonly (string Json, string Name, string EnglishName)[] Names =
    [
        ("summary", "收入支出决算总表", "income and expenditure statement"),
        ("income", "收入决算表", "income statement"),
        ("expenditure", "支出决算表", "expenditure statement"),
        ("appropriation", "财政拨款收入支出决算总表", "fiscal appropriation statement"),
        ("generalBudget", "一般公共预算财政拨款支出决算表", "general public budget expenditure"),
        ("basicExpenditure", "一般公共预算财政拨款基本支出决算表", "basic expenditure by economic class"),
        ("threePublic", "“三公”经费支出决算表", "three-public expenditure"),
        ("funds", "政府性基金预算财政拨款收入支出决算表", "government-managed funds"),
        ("capital", "国有资本经营预算财政拨款支出决算表", "state capital operations"),
        ("assets", "国有资产占用情况表", "state assets in use"),
        ("staffing", "部门基本情况", "posts and staff"),
        ("threePublicCounts", "“三公”经费相关数量", "three-public counts"),
        ("operatingFunds", "机关运行经费", "operating funds"),
        ("procurement", "政府采购支出", "government procurement"),
        ("procurementShares", "政府采购合同占比", "procurement shares"),
    ];

    private static readonly FrozenDictionary<string, TableId> ByJson =
        Enumerable.Range(0, Names.Length).ToFrozenDictionary(i => Names[i].Json, i => (TableId)i, StringComparer.Ordinal);

    /// <summary>How many kinds of table there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>The usual official name.</summary>
    public static string Name(this TableId id) => Names[(int)id].Name;

    /// <summary>The English name.</summary>
    public static string EnglishName(this TableId id) => Names[(int)id].EnglishName;

    /// <summary>The name in files.</summary>
    public static string JsonName(this TableId id) => Names[(int)id].Json;

    /// <summary>The table with that name in files.</summary>
    public static bool TryParse(string jsonName, out TableId id) => ByJson.TryGetValue(jsonName, out id);
}
