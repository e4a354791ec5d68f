using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>What a reader of JSON accounts accepts: further templates, and limits that keep a hostile document from costing more than it weighs.</summary>
public sealed record AccountsJsonOptions
{
    /// <summary>The built-in templates, and limits that no real document comes near.</summary>
    public static AccountsJsonOptions Default { get; } = new();

    /// <summary>Templates beside the built-in ones; of two with one name the host's is taken.</summary>
    public ImmutableArray<DisclosureTemplate> Templates { get; init; } = [];

    /// <summary>The most bytes a document may have; 16 MiB unless told.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>The deepest nesting of arrays and objects; 64 unless told. The format itself needs 8, the rest is for extensions.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most rows a table, and the most changes a document may have; 10,000 unless told.</summary>
    public int MaxRows { get; init; } = 10_000;

    /// <summary>The most characters a name may have; 200 unless told.</summary>
    public int MaxNameLength { get; init; } = 200;

    internal DisclosureTemplate? Find(string name)
    {
        foreach (DisclosureTemplate template in Templates.IsDefault ? [] : Templates)
        {
            if (string.Equals(template.Name, name, StringComparison.Ordinal))
            {
                return template;
            }
        }

        return DisclosureTemplate.TryFind(name, out DisclosureTemplate? found) ? found : null;
    }

    internal string TemplateNames => string.Join(", ", (Templates.IsDefault ? [] : Templates).Concat(DisclosureTemplate.All).Select(t => t.Name).Distinct());
}
