using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// What a sentence asserts about one figure (论断). The figure is a print of the subject, or of its share, change or completion,
/// at a <see cref="TextPlace"/>; claims of one <see cref="Sentence"/> belong together.
/// </summary>
/// <param name="Kind">What is said.</param>
/// <param name="Subject">Of which quantity.</param>
/// <param name="Figure">The figure; absent where only a direction is told (持平). Signed for changes.</param>
/// <param name="Span">The figure's characters, or the word's where no number is told.</param>
public sealed record Claim(ClaimKind Kind, Subject Subject, Figure Figure, TextSpan Span)
{
    /// <summary>For a change, what the words say of its direction.</summary>
    public Direction Direction { get; init; }

    /// <summary>Where the word of direction stands.</summary>
    public TextSpan DirectionSpan { get; init; }

    /// <summary>For a change, what it is told against.</summary>
    public ComparedWith ComparedWith { get; init; }

    /// <summary>For a share or a completion, the base that the words name; null where they name none.</summary>
    public Subject? Base { get; init; }

    /// <summary>
    /// For a change, the subject of the amount that stands nearest before it, where that is another than <see cref="Subject"/>:
    /// the words may mean either.
    /// </summary>
    public Subject? Nearest { get; init; }

    /// <summary>The whole of whose parts this is told as one; null outside a list.</summary>
    public Subject? Whole { get; init; }

    /// <summary>True if the unit was not printed and is taken from the sentences around (an amount), or from the words (a percentage).</summary>
    public bool UnitIsMissing { get; init; }

    /// <summary>True for a number told about (约, 左右).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>True for a claim made inside a reason (主要原因是…).</summary>
    public bool IsInReason { get; init; }

    /// <summary>The unit as printed, or empty: 万元, 元, %, 批次.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The number of the sentence in the text, from 0, in the order of reading.</summary>
    public int Sentence { get; init; }

    /// <summary>The section that the claim stands in.</summary>
    public NarrativeSection? Section { get; init; }

    /// <summary>What it is the figure of, in Chinese: 一般公共预算财政拨款基本支出, 公务接待费较上年增减率.</summary>
    public string Describe() => SubjectWords.Of(this);

    /// <summary>The same in English: basic expenditure (general public budget), official reception, rate of change against last year.</summary>
    public string DescribeEnglish() => SubjectWords.English(this);
}
