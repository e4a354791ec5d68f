namespace PublicFinance.Model.Performance;

/// <summary>What is known about a line of a scorecard and decides its points (评分依据).</summary>
public abstract record ScoringFact
{
    private protected ScoringFact()
    {
    }
}
