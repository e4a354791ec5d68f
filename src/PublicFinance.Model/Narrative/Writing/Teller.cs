using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Writes sentences and keeps what they assert: every figure of the text is printed here, looked up by the subject that a reader resolves its
/// words to.
/// </summary>
internal sealed partial class Teller(FinalAccounts accounts, FinalAccounts? previous, NarrativeReasons reasons)
{
    private readonly StringBuilder _text = new();
    private readonly List<Claim> _claims = [];
    private readonly HashSet<Subject> _explained = [];
    private readonly int[] _numbers = new int[4];
    private int _depth;

    /// <summary>The accounts told of.</summary>
    public FinalAccounts Accounts => accounts;

    /// <summary>The fiscal year.</summary>
    public int Year => accounts.FiscalYear;

    /// <summary>本部门 or 本单位.</summary>
    public string Self => accounts.Profile.Kind is EntityKind.Administrative or EntityKind.PublicInstitution ? "本单位" : "本部门";

    /// <summary>The codes that names read back as.</summary>
    public CodeNames Names { get; } = new(accounts.FiscalYear);

    /// <summary>What was written.</summary>
    public NarrativeDraft Draft() => new(_text.ToString(), [.. _claims])
    {
        Untold = [.. reasons.Given.Except(_explained).Except(_claims.Where(c => c.Subject.Measure == FiscalMeasure.Budget && !reasons.Explains(c.Subject)).Select(c => c.Subject)).OrderBy(static s => s.ToString(), StringComparer.Ordinal)],
    };

    /// <summary>The quantity in the fiscal year.</summary>
    public Subject About(Topic topic, MoneyScope scope = MoneyScope.All) => new(topic, scope, Year);

    /// <summary>Words without a figure.</summary>
    public void Say(string words) => _text.Append(words);

    /// <summary>2024年度, with which most sections begin.</summary>
    public void SayYear() => Say(Invariant($"{Year}年度"));

    /// <summary>A line without a number of its own.</summary>
    public void Title(string words) => Say(words + "\n");

    /// <summary>A numbered section; nothing is written of one that has nothing to say.</summary>
    public void Section(string title, Action<Teller> write)
    {
        int start = _text.Length;
        _depth++;
        _numbers[_depth]++;
        Say((_depth == 1 ? Numeral(_numbers[1]) + "、" : "（" + Numeral(_numbers[2]) + "）") + title + "\n");
        int body = _text.Length;
        write(this);
        _numbers[_depth + 1] = 0;
        if (_text.Length == body)
        {
            _text.Length = start;
            _numbers[_depth]--;
        }

        _depth--;
    }

    /// <summary>A numbered paragraph: （一） below 一、, 1、 below （一）.</summary>
    public void Numbered(Action<Teller> write)
    {
        int start = _text.Length;
        int number = ++_numbers[_depth + 1];
        Say(number >= 100 ? "" : _depth == 1 ? "（" + Numeral(number) + "）" : Invariant($"{number}、"));
        int body = _text.Length;
        write(this);
        if (_text.Length == body)
        {
            _text.Length = start;
            _numbers[_depth + 1]--;
        }
        else
        {
            Paragraph();
        }
    }

    /// <summary>Ends the paragraph, if one was begun.</summary>
    public void Paragraph()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Say("\n");
        }
    }

    /// <summary>Prints a figure with its unit and keeps the claim.</summary>
    private void Print(ClaimKind kind, Subject subject, Figure printed, string unit, Claim? details = null)
    {
        string digits = (printed.Value < 0 && kind is ClaimKind.Change or ClaimKind.ChangeRate ? printed.WithValue(-printed.Value) : printed).Digits;
        Claim claim = details ?? new Claim(kind, subject, printed, default);
        _claims.Add(claim with { Kind = kind, Subject = subject, Figure = printed, Span = new TextSpan(_text.Length, digits.Length), Unit = unit });
        Say(digits + unit);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Numeral(int number)
    {
        const string Digits = "一二三四五六七八九";
        int tens = number / 10, ones = number % 10;
        return (tens > 1 ? Digits[tens - 1].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones - 1].ToString() : "");
    }
}
