using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A quantity that no sentence tells and that others bound.</summary>
internal sealed record SubjectPlace(Subject Subject, string Words) : Place
{
    /// <inheritdoc/>
    public override string Name => Words;

    /// <inheritdoc/>
    public override string EnglishName => Subject.DescribeEnglish();
}
