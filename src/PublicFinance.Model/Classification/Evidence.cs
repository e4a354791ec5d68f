namespace PublicFinance.Model.Classification;

/// <summary>What a row of a catalogue rests on, and where that can be looked up. The default value is a recalled row.</summary>
public readonly record struct Evidence
{
    private readonly string? _source;

    private Evidence(EvidenceKind kind, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Kind = kind;
        _source = source;
    }

    /// <summary>Compiled from memory.</summary>
    public static Evidence Recalled => default;

    /// <summary>Recalled, seen, or given by the host.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The key of the published material (docs/classification.md), or the host's own words; empty for a recalled row.</summary>
    public string Source => _source ?? string.Empty;

    /// <summary>True if the row was compiled from memory, so that a finding that rests on it is a note.</summary>
    public bool IsRecalled => Kind == EvidenceKind.Recalled;

    /// <summary>Read in published material.</summary>
    /// <param name="source">The key of the material.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public static Evidence Seen(string source) => new(EvidenceKind.Seen, source);

    /// <summary>Given by the host.</summary>
    /// <param name="source">What the host has it from.</param>
    /// <exception cref="ArgumentException">The source is blank.</exception>
    public static Evidence FromHost(string source) => new(EvidenceKind.Host, source);

    /// <summary>As in the data files: <c>recall</c>, <c>seen:key</c> or <c>host:words</c>.</summary>
    public override string ToString() => Kind switch
    {
        EvidenceKind.Recalled => "recall",
        EvidenceKind.Seen => $"seen:{Source}",
        _ => $"host:{Source}",
    };

    internal static Evidence Parse(string text, int line)
    {
        const StringComparison ordinal = StringComparison.Ordinal;
        return text == "recall" ? Recalled
            : text.StartsWith("seen:", ordinal) && !string.IsNullOrWhiteSpace(text[5..]) ? Seen(text[5..])
            : text.StartsWith("host:", ordinal) && !string.IsNullOrWhiteSpace(text[5..]) ? FromHost(text[5..])
            : throw new FormatException($"Line {line}: evidence '{text}' is not recall, seen:KEY or host:WORDS.");
    }
}
