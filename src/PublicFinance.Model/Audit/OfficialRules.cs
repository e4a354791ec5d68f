using System.Collections.Immutable;
using PublicFinance.Model.Audit.Rules;

namespace PublicFinance.Model.Audit;

/// <summary>The catalogue of official relations, in the order of their ids.</summary>
public static class OfficialRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. new[] { Group01.All, CodeTables.All, Group04.All, Group06.All, Group07.All, Group10.All, Group20.All, ClassificationRules.All, Group21To22.All, Group23.All, Group31.All, Group40.All, [new JointRule()], Group50.All }
            .SelectMany(g => g).OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with that id, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.IsCalled(id));

    /// <summary>PF0709 with a host's bounds, to put in the place of the built-in one.</summary>
    public static Rule WithBounds(PlausibleBounds bounds) => Plausibility.Rule(bounds);
}
