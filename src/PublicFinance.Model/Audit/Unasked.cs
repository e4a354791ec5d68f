using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>A reason why a rule could not be asked.</summary>
public sealed record Unasked : IComparable<Unasked>
{
    private Unasked(UnaskedKind kind, string name, string englishName)
    {
        Kind = kind;
        Name = name;
        EnglishName = englishName;
    }

    /// <summary>Last year's accounts are not at hand.</summary>
    public static Unasked NoPreviousYear { get; } = new(UnaskedKind.NoPreviousYear, "上年决算", "last year's accounts");

    /// <summary>The joint question did not come to rest in the rounds that are allowed.</summary>
    public static Unasked NotSettled { get; } = new(UnaskedKind.NotSettled, "联合核对", "the joint check");

    /// <summary>The kind of reason.</summary>
    public UnaskedKind Kind { get; }

    /// <summary>What is missing, in Chinese.</summary>
    public string Name { get; }

    /// <summary>What is missing, in English.</summary>
    public string EnglishName { get; }

    /// <summary>The reason in Chinese.</summary>
    public string Text => Kind switch
    {
        UnaskedKind.NoPreviousYear => "未提供上年决算",
        UnaskedKind.TableNotPublished => Name + " 未公开",
        UnaskedKind.NotSettled => Name + "未收敛，不作判断",
        UnaskedKind.NoEdition => Name + "未收录",
        UnaskedKind.NotComparable => Name,
        _ => Name + " 未列示",
    };

    /// <summary>The reason in English.</summary>
    public string EnglishText => Kind switch
    {
        UnaskedKind.NoPreviousYear => "last year's accounts are not given",
        UnaskedKind.TableNotPublished => EnglishName + " is not published",
        UnaskedKind.NotSettled => EnglishName + " did not settle",
        UnaskedKind.NoEdition => EnglishName + " is not at hand",
        UnaskedKind.NotComparable => EnglishName,
        _ => EnglishName + " is not told",
    };

    /// <summary>A table that the template has is not printed.</summary>
    public static Unasked TableNotPublished(FinalAccounts accounts, TableId table, bool isPrevious = false)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return new(
            UnaskedKind.TableNotPublished,
            (isPrevious ? "上年" : "") + (accounts.Template[table]?.ShortName ?? table.Name()),
            (isPrevious ? "last year's " : "") + table.EnglishName());
    }

    /// <summary>The catalogue has no edition of the fiscal year, so that no code and no name can be judged.</summary>
    public static Unasked NoEdition(int fiscalYear) => new(UnaskedKind.NoEdition,
        string.Create(CultureInfo.InvariantCulture, $"{fiscalYear} 年科目目录"), string.Create(CultureInfo.InvariantCulture, $"the classification of {fiscalYear}"));

    /// <summary>Two years do not tell the same thing: a code moved, or a form changed (口径变化).</summary>
    public static Unasked NotComparable(string reason, string englishReason) => new(UnaskedKind.NotComparable, reason, englishReason);

    /// <summary>What stands beside the tables is not told.</summary>
    public static Unasked NotTold(TableId table) => new(UnaskedKind.NotTold, table.Name(), table.EnglishName());

    /// <summary>A figure is not printed.</summary>
    public static Unasked NotTold(Figure figure) => new(UnaskedKind.NotTold, figure.Place?.Name ?? "", figure.Place?.EnglishName ?? "");

    /// <inheritdoc/>
    public int CompareTo(Unasked? other) => other is null ? 1
        : Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : string.CompareOrdinal(Name, other.Name) is var names and not 0 ? names
        : string.CompareOrdinal(EnglishName, other.EnglishName);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Order of kinds, then of names.</summary>
    public static bool operator <(Unasked left, Unasked right) => left.CompareTo(right) < 0;

    /// <summary>Order of kinds, then of names.</summary>
    public static bool operator >(Unasked left, Unasked right) => left.CompareTo(right) > 0;

    /// <summary>Order of kinds, then of names.</summary>
    public static bool operator <=(Unasked left, Unasked right) => left.CompareTo(right) <= 0;

    /// <summary>Order of kinds, then of names.</summary>
    public static bool operator >=(Unasked left, Unasked right) => left.CompareTo(right) >= 0;
}
