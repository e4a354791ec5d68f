namespace PublicFinance.Model.Serialization;

/// <summary>Ends the decoding of a faulty document; never leaves <see cref="AccountsJson"/>.</summary>
internal sealed class JsonFault(string english, string chinese, long offset) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public long Offset { get; } = offset;
}
