using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>A figure's place in a narrative (文字说明中的位置).</summary>
/// <param name="Span">Offsets in the text that was given.</param>
/// <param name="Text">The characters there, as printed.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 characters.</param>
/// <param name="Section">The section around it; null before the first heading.</param>
public sealed record TextPlace(TextSpan Span, string Text, int Line, int Column, NarrativeSection? Section) : Place
{
    /// <summary>What the figure is told to be: 收入总计, 基本支出占比; empty where nothing says so. Takes no part in equality.</summary>
    public string Told
    {
        get => field ?? (Claim is { } claim ? SubjectWords.Of(claim) : "");
        init;
    }

    /// <summary>The claim of the figure, from which its name is made when it is asked for. Takes no part in equality.</summary>
    internal Claim? Claim { get; init; }

    /// <inheritdoc/>
    public override string Name => Told.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"第{Line}行{Told}") : string.Create(CultureInfo.InvariantCulture, $"第{Line}行第{Column}列“{Text}”");

    /// <inheritdoc/>
    public override string EnglishName => Claim is { } claim
        ? string.Create(CultureInfo.InvariantCulture, $"line {Line}, {SubjectWords.English(claim)}")
        : string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, '{Text}'");

    /// <inheritdoc/>
    public override object? Sheet => Section;

    /// <summary>Two places are the same when they are the same stretch of the same words.</summary>
    public bool Equals(TextPlace? other) => other is not null && Span == other.Span && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();
}
