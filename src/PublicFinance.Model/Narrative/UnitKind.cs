namespace PublicFinance.Model.Narrative;

/// <summary>Units behind numbers.</summary>
internal enum UnitKind : byte
{
    None,
    Yuan,
    TenThousandYuan,
    HundredMillionYuan,
    Percent,
    Points,
    Piece,
    Person,
    PersonTime,
    Vehicle,
    Batch,
    Set,
    Score,
    Date,
    Other,
}
