using System.Collections.Immutable;

namespace PublicFinance.Model.Audit;

/// <summary>One rule of the catalogue that is several relations: a row of the catalogue that covers pairs of cells, or cases that exclude each other.</summary>
public sealed class CompoundRule : Rule
{
    internal CompoundRule(string id, string title, string englishTitle, Severity severity, params ReadOnlySpan<Rule> parts)
        : base(id, title, englishTitle, severity) => Parts = [.. parts];

    /// <summary>The relations.</summary>
    public ImmutableArray<Rule> Parts { get; }

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Parts.Select(p => p.Formula));

    /// <inheritdoc/>
    public override string EnglishFormula => string.Join("; ", Parts.Select(p => p.EnglishFormula));

    internal override IEnumerable<Check> Checks(AuditInput input) => Applies(input)
        ? Parts.SelectMany(p => p.Checks(input).Select(c => c.Severity is null && p.Severity != Severity ? c.Graded(p.Severity) : c))
        : [];

    internal override bool Holds(AuditInput input)
    {
        if (!Applies(input))
        {
            return true;
        }

        foreach (Rule part in Parts)
        {
            if (!part.Holds(input))
            {
                return false;
            }
        }

        return true;
    }
}
