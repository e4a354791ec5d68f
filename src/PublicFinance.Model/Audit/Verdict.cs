namespace PublicFinance.Model.Audit;

/// <summary>What an audit can say at the end. It never says "consistent": that no contradiction was found is all it knows.</summary>
public enum Verdict
{
    /// <summary>未发现矛盾: no finding of severity error.</summary>
    NoContradictionFound,

    /// <summary>存在矛盾: at least one finding of severity error.</summary>
    Contradicted,
}
