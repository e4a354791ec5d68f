using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>The divisions of COFOG by name.</summary>
internal static class CofogNames
{
    public static string Of(CofogDivision division, Language language) => division switch
    {
        CofogDivision.GeneralPublicServices => language.Choose("一般公共服务", "general public services"),
        CofogDivision.Defence => language.Choose("国防", "defence"),
        CofogDivision.PublicOrderAndSafety => language.Choose("公共秩序和安全", "public order and safety"),
        CofogDivision.EconomicAffairs => language.Choose("经济事务", "economic affairs"),
        CofogDivision.EnvironmentalProtection => language.Choose("环境保护", "environmental protection"),
        CofogDivision.HousingAndCommunityAmenities => language.Choose("住房和社区服务设施", "housing and community amenities"),
        CofogDivision.Health => language.Choose("医疗保健", "health"),
        CofogDivision.RecreationCultureAndReligion => language.Choose("娱乐、文化和宗教", "recreation, culture and religion"),
        CofogDivision.Education => language.Choose("教育", "education"),
        CofogDivision.SocialProtection => language.Choose("社会保护", "social protection"),
        _ => "",
    };
}
