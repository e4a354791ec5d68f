namespace PublicFinance.Model.Classification;

/// <summary>A printed name compared with the official names of a fiscal year.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
/// <param name="Agreement">How the name stands to the official one.</param>
/// <param name="Lookup">What is known of the code in the year; its entry has the official name.</param>
/// <param name="Matches">The rows whose name was printed: of this code, or for <see cref="NameAgreement.OtherCode"/> of others.</param>
public sealed record NameCheck<TCode>(NameAgreement Agreement, CodeLookup<TCode> Lookup, IReadOnlyList<CodeEntry<TCode>> Matches)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>True if the name may stand: it agrees, or nothing can be said against it.</summary>
    public bool IsAcceptable => Agreement is NameAgreement.Exact or NameAgreement.Forgiving or NameAgreement.Unverified;

    /// <summary>True if the official row, or every row whose name was printed, is recalled: a finding that rests on it is a note.</summary>
    public bool RestsOnRecall
        => Lookup.Entry is not { Evidence.IsRecalled: false } || (Matches.Count > 0 && Matches.All(m => m.Evidence.IsRecalled));
}
