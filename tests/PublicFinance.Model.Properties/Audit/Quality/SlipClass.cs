namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>The slips that are made on purpose to see what the audit says about them.</summary>
public enum SlipClass
{
    /// <summary>漏一位.</summary>
    DigitDropped,

    /// <summary>多一位.</summary>
    DigitAdded,

    /// <summary>相邻两位换位.</summary>
    DigitsSwapped,

    /// <summary>错一位.</summary>
    DigitMistyped,

    /// <summary>正负号.</summary>
    Sign,

    /// <summary>元 for 万元: ten thousand times as much.</summary>
    UnitTooLarge,

    /// <summary>万元 for 元: a ten-thousandth, digits pushed off the end rounded away, two or more of them left.</summary>
    UnitTooSmall,

    /// <summary>The same, so that fewer than two digits are left.</summary>
    UnitLost,

    /// <summary>The value of another row, same column, three digits or more.</summary>
    WrongRow,

    /// <summary>The same, of one or two digits: it can stand anywhere by chance.</summary>
    WrongRowShort,

    /// <summary>Cut off instead of rounded.</summary>
    Truncated,

    /// <summary>A block of values of one column turned by k rows.</summary>
    RowShift,

    /// <summary>The same, what leaves the block at one end being lost and the other end emptied or left as it was.</summary>
    RowShiftLost,

    /// <summary>The same, fewer than three of the values that are left having three digits.</summary>
    RowShiftShort,
}
