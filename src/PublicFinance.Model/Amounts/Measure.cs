namespace PublicFinance.Model.Amounts;

/// <summary>What a figure measures, and with it the base unit in which its value is a whole number.</summary>
public enum Measure
{
    /// <summary>Money (金额), in whole fen.</summary>
    Amount,

    /// <summary>A rate or share (百分比), in whole 10⁻⁹ of one: 1 % is 10,000,000.</summary>
    Rate,

    /// <summary>Points of a scorecard (得分), in whole 10⁻⁴.</summary>
    Score,

    /// <summary>A number of people, vehicles, batches and the like (数量), whole.</summary>
    Count,
}
