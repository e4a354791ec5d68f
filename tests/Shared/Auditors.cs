using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Testing;

/// <summary>Auditors for tests.</summary>
public static class Auditors
{
    /// <summary>All rules about figures: books drawn at random have no codes and names of the catalogue (PFtt15 to PFtt17, PF0605).</summary>
    public static Auditor OfFigures { get; } = Auditor.Official.Select([.. Auditor.Official.Rules.Select(r => r.Id).Where(id => !IsAboutCatalogue(id))]);

    public static bool IsAboutCatalogue(string id) => id is "PF0605" || (id is ['P', 'F', '0', '2' or '3' or '5' or '8' or '9', '1', '5' or '6' or '7']);
}
