using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>A known slip that explains a wrong figure: the corrected figure restores all relations that it takes part in.</summary>
/// <param name="Slip">What happened.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Corrected">The figure as it would have to be.</param>
/// <param name="Other">The figure that was used instead, left out or counted twice; null where there is none.</param>
public sealed record Cause(Slip Slip, Figure Printed, Figure Corrected, Figure? Other = null)
{
    /// <summary>In Chinese, for example <c>疑为 4,829.30万元（漏一位）</c>.</summary>
    public override string ToString() => $"疑为 {Corrected}（{Slip.Name()}{(Other is { Place: not null } other ? "：" + other.ToldIn(Language.Chinese) : "")}）";

    /// <summary>In English.</summary>
    public string ToEnglish() => $"probably {Corrected} ({Slip.EnglishName()}{(Other is { Place: not null } other ? ": " + other.ToldIn(Language.English) : "")})";
}
