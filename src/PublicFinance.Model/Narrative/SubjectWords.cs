using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Narrative;

/// <summary>Says in words what a claim is the figure of.</summary>
internal static class SubjectWords
{
    /// <summary>For example 一般公共预算财政拨款基本支出, 2080505 机关事业单位基本养老保险缴费支出年初预算数.</summary>
    public static string Of(Subject subject) => Money(subject) + (Money(subject).Length > 0 && subject.Code.IsCode ? " " : "") + Name(subject) + subject.Measure switch
    {
        FiscalMeasure.Budget => "年初预算数",
        FiscalMeasure.AdjustedBudget => "全年预算数",
        _ => "",
    };

    public static string Of(Claim claim) => Of(claim.Subject) + claim.Kind switch
    {
        ClaimKind.Share => "占比",
        ClaimKind.Change => claim.ComparedWith == ComparedWith.Budget ? "较预算增减额" : "较上年增减额",
        ClaimKind.ChangeRate => claim.ComparedWith == ComparedWith.Budget ? "较预算增减率" : "较上年增减率",
        ClaimKind.Completion => "预算完成率",
        _ => "",
    };

    /// <summary>For example basic expenditure (general public budget), budget of 2080505 机关事业单位基本养老保险缴费支出 (general public budget).</summary>
    public static string English(Subject subject)
    {
        string name = subject.Topic switch
        {
            Topic.Function or Topic.Economic when subject.Code.IsCode => CodeName(subject),
            Topic.Basic or Topic.Project or Topic.Personnel or Topic.Public when subject.Code.IsCode => $"{subject.Topic.EnglishName()} of {CodeName(subject)}",
            var topic => topic.EnglishName(),
        };
        string money = Money(subject).Length == 0 ? "" : subject.Scope switch
        {
            MoneyScope.General => " (general public budget)",
            MoneyScope.Funds => " (government-managed funds)",
            MoneyScope.Capital => " (state capital operations)",
            _ => " (fiscal appropriations)",
        };
        string measure = subject.Measure switch
        {
            FiscalMeasure.Budget => "budget of ",
            FiscalMeasure.AdjustedBudget => "adjusted budget of ",
            _ => "",
        };
        return measure + name + money;
    }

    public static string English(Claim claim)
    {
        string against = claim.ComparedWith == ComparedWith.Budget ? "the budget" : "last year";
        return English(claim.Subject) + claim.Kind switch
        {
            ClaimKind.Share => ", share",
            ClaimKind.Change => $", change against {against}",
            ClaimKind.ChangeRate => $", rate of change against {against}",
            ClaimKind.Completion => ", completion of the budget",
            _ => "",
        };
    }

    private static string Name(Subject subject) => subject.Topic switch
    {
        Topic.Function or Topic.Economic when subject.Code.IsCode => CodeName(subject),
        Topic.Basic or Topic.Project or Topic.Personnel or Topic.Public when subject.Code.IsCode => $"{CodeName(subject)}中的{subject.Topic.Name()}",
        var topic => topic.Name(),
    };

    private static string CodeName(Subject subject)
    {
        int code = subject.Code.Code;
        CodeCatalogue catalogue = CodeCatalogue.For(subject.Year);
        string? name = subject.Topic != Topic.Economic
            ? FunctionCode.TryFromInt32(code, out FunctionCode function) ? catalogue.Function.Name(function) : null
            : DepartmentEconomicCode.TryFromInt32(code, out DepartmentEconomicCode economic) ? catalogue.DepartmentEconomic.Name(economic) : null;
        return name is null ? subject.Code.ToString() : $"{subject.Code} {name}";
    }

    private static string Money(Subject subject)
    {
        bool ofAccounts = subject.Topic is <= Topic.Public;
        return !ofAccounts || subject.Scope == MoneyScope.All || subject.Topic is Topic.AppropriationIncome && subject.Scope == MoneyScope.Appropriation ? "" : subject.Scope switch
        {
            MoneyScope.General => "一般公共预算财政拨款",
            MoneyScope.Funds => "政府性基金预算财政拨款",
            MoneyScope.Capital => "国有资本经营预算财政拨款",
            _ => "财政拨款",
        };
    }
}
