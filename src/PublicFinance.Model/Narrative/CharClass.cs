namespace PublicFinance.Model.Narrative;

/// <summary>Characters as the reader sees them: full width as half width, and what it passes over.</summary>
internal static class CharClass
{
    /// <summary>Blanks, controls, format characters: never part of a word or number.</summary>
    public static bool IsBlank(char c) => c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad'));

    /// <summary>The one form of a character that stands for all its widths and shapes.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        '“' or '”' or '„' or '「' or '」' or '『' or '』' or '＂' or '‘' or '’' => '"',
        '﹪' or '％' => '%',
        '【' or '〔' or '［' or '﹝' => '[',
        '】' or '〕' or '］' or '﹞' => ']',
        '︰' or '∶' => ':',
        '﹒' => '.',
        '–' or '—' or '−' or '－' or '﹣' => '-',
        '×' or '╳' or '✕' => 'X',
        '﹙' => '(',
        '﹚' => ')',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    /// <summary>True for 0 to 9, of any width.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(Fold(c));

    /// <summary>True if a character can follow a number as its unit or classifier, so that the number is no cell of a table.</summary>
    public static bool IsUnitStart(char c) => c is '万' or '元' or '亿' or '%' or '％' or '个' or '人' or '名' or '辆' or '批' or '台' or '套' or '分' or '次' or '家'
        or '年' or '月' or '日' or '户' or '件' or '项' or '条' or '期' or '号' or '周' or '天' or '岁' or '所' or '处' or '艘' or '架' or '平' or '公' or '场' or '篇' or '多' or '余' or '类' or '款' or '至' or '以' or '度';
}
