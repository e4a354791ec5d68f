using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>One operand of a relation: a figure and the whole number it is multiplied by.</summary>
/// <param name="Weight">The factor; its sign says on which side of the equation the figure stands.</param>
/// <param name="Figure">The figure as printed at its own place.</param>
public readonly record struct Term(long Weight, Figure Figure);
