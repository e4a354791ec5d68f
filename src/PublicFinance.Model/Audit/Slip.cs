namespace PublicFinance.Model.Audit;

/// <summary>The known slips that lead from a right figure to a wrong one (差错类型), the simplest first.</summary>
public enum Slip
{
    /// <summary>截尾而非四舍五入: cut off instead of rounded.</summary>
    Truncated,

    /// <summary>正负号遗漏或多余: sign lost or added.</summary>
    Sign,

    /// <summary>增减方向写反: direction word against the sign.</summary>
    Direction,

    /// <summary>金额单位错: 元 for 万元 and the like.</summary>
    Unit,

    /// <summary>小数点错位: decimal point moved.</summary>
    DecimalPoint,

    /// <summary>以本年数为基数: this year's figure as the base of a rate.</summary>
    WrongBase,

    /// <summary>数字换位: two neighbouring digits swapped.</summary>
    DigitsSwapped,

    /// <summary>漏一位: one digit dropped.</summary>
    DigitDropped,

    /// <summary>多一位: one digit added.</summary>
    DigitAdded,

    /// <summary>错一位: one digit mistyped.</summary>
    DigitMistyped,

    /// <summary>误用其他单元格的数据: the figure of another row, column, table or year.</summary>
    OtherPlace,

    /// <summary>数据整体错行: a block of values shifted against its names.</summary>
    Shifted,

    /// <summary>合计漏加一项: one addend left out of the sum.</summary>
    AddendLeftOut,

    /// <summary>合计重复加一项: one addend counted twice.</summary>
    AddendTwice,

    /// <summary>两个比率互换: two neighbouring shares or rates swapped.</summary>
    RatesSwapped,

    /// <summary>完成率与占比混用: a completion rate printed as a share.</summary>
    CompletionAsShare,

    /// <summary>原因不明: none of the known slips.</summary>
    Unknown,
}
