namespace PublicFinance.Model.Audit;

/// <summary>Names of the slips.</summary>
public static class Slips
{
    /// <summary>The slip in Chinese.</summary>
    public static string Name(this Slip slip) => slip switch
    {
        Slip.Truncated => "截尾而非四舍五入",
        Slip.Sign => "正负号有误",
        Slip.Direction => "增减方向写反",
        Slip.Unit => "金额单位有误",
        Slip.DecimalPoint => "小数点错位",
        Slip.WrongBase => "误以本年数为基数",
        Slip.DigitsSwapped => "相邻两位数字颠倒",
        Slip.DigitDropped => "漏一位",
        Slip.DigitAdded => "多一位",
        Slip.DigitMistyped => "错一位",
        Slip.OtherPlace => "误用其他数据",
        Slip.Shifted => "数据整体错行",
        Slip.AddendLeftOut => "合计漏加一项",
        Slip.AddendTwice => "合计重复加一项",
        Slip.RatesSwapped => "与相邻比率互换",
        Slip.CompletionAsShare => "完成率误作占比",
        _ => "原因不明",
    };

    /// <summary>The slip in English.</summary>
    public static string EnglishName(this Slip slip) => slip switch
    {
        Slip.Truncated => "cut off instead of rounded",
        Slip.Sign => "the sign is wrong",
        Slip.Direction => "the direction is reversed",
        Slip.Unit => "the unit is wrong",
        Slip.DecimalPoint => "the decimal point moved",
        Slip.WrongBase => "this year's figure was the base",
        Slip.DigitsSwapped => "two digits were swapped",
        Slip.DigitDropped => "a digit was dropped",
        Slip.DigitAdded => "a digit was added",
        Slip.DigitMistyped => "a digit was mistyped",
        Slip.OtherPlace => "the figure of another place was used",
        Slip.Shifted => "a block of values was shifted",
        Slip.AddendLeftOut => "an addend was left out",
        Slip.AddendTwice => "an addend was counted twice",
        Slip.RatesSwapped => "swapped with a neighbouring rate",
        Slip.CompletionAsShare => "a completion rate was printed as a share",
        _ => "no known slip",
    };
}
