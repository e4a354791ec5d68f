using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A coded row as the rules about codes and names see it.</summary>
/// <param name="Catalogue">The codes of the fiscal year.</param>
/// <param name="Number">The digits as printed, which may be no code of this kind.</param>
/// <param name="Code">The code; no code where the digits are none.</param>
/// <param name="Name">The name that the document prints; empty for none.</param>
internal readonly ref struct CodeRow<TCode>(CodeList<TCode> Catalogue, int Number, TCode Code, ReadOnlySpan<char> Name)
    where TCode : struct, IClassificationCode<TCode>
{
    public CodeList<TCode> Catalogue { get; } = Catalogue;

    public int Number { get; } = Number;

    public TCode Code { get; } = Code;

    public ReadOnlySpan<char> Name { get; } = Name;
}
