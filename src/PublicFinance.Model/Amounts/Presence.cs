namespace PublicFinance.Model.Amounts;

/// <summary>Whether, and how, a quantity is printed. The four are different things: see docs/figures.md.</summary>
public enum Presence : byte
{
    /// <summary>Not printed anywhere: the quantity is unknown (未列示).</summary>
    Absent,

    /// <summary>A blank cell of a printed table (空白): zero, within half of the table's last digit.</summary>
    Blank,

    /// <summary>A code that a printed code table does not list (未列科目): exactly zero.</summary>
    NotListed,

    /// <summary>A printed number.</summary>
    Printed,
}
