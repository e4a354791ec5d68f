using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>Money that one unit pays to another, in fen.</summary>
public sealed record Transfer(TransferKind Kind, int Payer, int Receiver, int Code, long Fen);
