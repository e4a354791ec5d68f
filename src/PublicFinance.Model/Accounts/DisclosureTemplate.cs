using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// A province's or year's form of publication (决算公开格式): which tables there are, how each is numbered and named, which
/// rows and columns it prints. Data, not code: adding a province is adding a value.
/// </summary>
public sealed class DisclosureTemplate
{
    private readonly TableLayout?[] _byId = new TableLayout?[TableIds.Count];

    /// <summary>A template of the given tables, in printed order; information beside the tables comes last.</summary>
    /// <exception cref="ArgumentException">A table is given twice.</exception>
    public DisclosureTemplate(string name, string title, ImmutableArray<TableLayout> tables)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Title = title;
        Tables = tables;
        foreach (TableLayout table in tables)
        {
            if (_byId[(int)table.Id] is not null)
            {
                throw new ArgumentException($"Template {name} has the table {table.JsonName} twice.", nameof(tables));
            }

            _byId[(int)table.Id] = table;
        }
    }

    /// <summary>江西省 2020 年度：ten tables, 公开01表 to 公开10表.</summary>
    public static DisclosureTemplate Jiangxi2020 { get; } = Templates.Jiangxi2020();

    /// <summary>上海市 2024 年度：nine tables without numbers, 三公 of all appropriations.</summary>
    public static DisclosureTemplate Shanghai2024 { get; } = Templates.Shanghai2024();

    /// <summary>全国 2022 年度：nine tables, 三公 last, 行次 and 栏次 printed.</summary>
    public static DisclosureTemplate National2022 { get; } = Templates.National2022();

    /// <summary>The templates that come with the library.</summary>
    public static ImmutableArray<DisclosureTemplate> All { get; } = [Jiangxi2020, Shanghai2024, National2022];

    /// <summary>The name in files, for example <c>shanghai-2024</c>.</summary>
    public string Name { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>The tables in printed order, then what is told beside them.</summary>
    public ImmutableArray<TableLayout> Tables { get; }

    /// <summary>The layout of a table, or null where the template has no such table.</summary>
    public TableLayout? this[TableId id] => _byId[(int)id];

    /// <summary>The template with that name.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out DisclosureTemplate? template)
    {
        template = All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));
        return template is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
