using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>What is wrong with a form: names, codes, missing statements. Not about arithmetic, and not disguised as it.</summary>
/// <param name="Message">In Chinese.</param>
/// <param name="EnglishMessage">In English.</param>
/// <param name="Figures">The figures it concerns; figures that are not printed still name the place.</param>
public sealed record FormFailure(string Message, string EnglishMessage, ImmutableArray<Figure> Figures);
