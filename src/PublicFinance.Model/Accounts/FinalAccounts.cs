using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// The final accounts that one unit or department publishes for a fiscal year (部门决算): its tables as printed, what it tells
/// beside them, and what it says about itself. Immutable; every <c>With</c> gives a new value.
/// </summary>
public sealed partial class FinalAccounts
{
    private readonly Table?[] _tables;
    private CodeIndex? _codes;
    private FinalAccounts? _implied;

    private FinalAccounts(string entity, int fiscalYear, DisclosureTemplate template, Table?[] tables)
    {
        Entity = entity;
        FiscalYear = fiscalYear;
        Template = template;
        _tables = tables;
    }

    private FinalAccounts(FinalAccounts other, Table?[] tables)
        : this(other.Entity, other.FiscalYear, other.Template, tables)
    {
        Profile = other.Profile;
        Changes = other.Changes;
        Extensions = other.Extensions;
    }

    /// <summary>The unit's name (单位名称).</summary>
    public string Entity { get; }

    /// <summary>The fiscal year (会计年度).</summary>
    public int FiscalYear { get; }

    /// <summary>The form in which it publishes.</summary>
    public DisclosureTemplate Template { get; }

    /// <summary>What it tells about itself.</summary>
    public EntityProfile Profile { get; private init; } = EntityProfile.Unknown;

    /// <summary>Changes against last year that it tells.</summary>
    public ImmutableArray<ToldChange> Changes { get; private init; } = [];

    /// <summary>The host's own data, kept verbatim as JSON; empty for none.</summary>
    public string Extensions { get; private init; } = "";

    /// <summary>The tables that the document prints, in the template's order.</summary>
    public IEnumerable<Table> Tables => Template.Tables.Select(t => _tables[(int)t.Id]).OfType<Table>();

    /// <summary>A table, or null where the document does not print it.</summary>
    public Table? this[TableId id] => _tables[(int)id];

    /// <summary>Last year's accounts as far as told changes imply them; null without such changes.</summary>
    internal FinalAccounts? ImpliedPrevious => Changes.IsEmpty ? null : _implied ??= ImpliedAccounts.Of(this);

    internal CodeIndex Codes => _codes ??= new CodeIndex(_tables);

    internal ReadOnlySpan<Table?> TablesById => _tables;

    /// <summary>The cells that were looked up last, for the rules that asked; kept since the accounts never change.</summary>
    internal object? NamedCells { get; set; }

    /// <summary>Accounts without any table yet.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public static FinalAccounts Of(string entity, int fiscalYear, DisclosureTemplate template)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(entity);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentOutOfRangeException.ThrowIfLessThan(fiscalYear, 1949);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiscalYear, 2999);
        return new FinalAccounts(entity, fiscalYear, template, new Table?[TableIds.Count]);
    }

    /// <summary>The accounts with that table, in place of an earlier one of the same kind.</summary>
    /// <exception cref="ArgumentException">The template has no such table.</exception>
    public FinalAccounts With(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (Template[table.Layout.Id] is null)
        {
            throw new ArgumentException($"{Template.Name} has no table {table.Layout.JsonName}.", nameof(table));
        }

        var tables = (Table?[])_tables.Clone();
        tables[(int)table.Layout.Id] = table;
        return new FinalAccounts(this, tables);
    }

    /// <summary>The accounts without that table.</summary>
    public FinalAccounts Without(TableId id)
    {
        var tables = (Table?[])_tables.Clone();
        tables[(int)id] = null;
        return new FinalAccounts(this, tables);
    }

    /// <summary>The accounts of a unit of that profile.</summary>
    public FinalAccounts With(EntityProfile profile) => new(this, _tables) { Profile = profile };

    /// <summary>The accounts with those told changes.</summary>
    public FinalAccounts WithChanges(ImmutableArray<ToldChange> changes) => new(this, _tables) { Changes = changes };

    /// <summary>The accounts with the host's own data, kept verbatim as JSON.</summary>
    public FinalAccounts WithExtensions(string json) => new(this, _tables) { Extensions = json };

    /// <summary>The figure of a cell; absent where the table, the fixed row or the column is not printed.</summary>
    public Figure Find(TableId table, RowKey row, Item column)
    {
        if (_tables[(int)table] is { } printed)
        {
            return printed.Find(row, column, FiscalYear);
        }

        TableLayout layout = Template[table] ?? TemplateLess(table);
        return Figure.Absent(layout.UsualPrecision, new CellPlace(layout, row, column, FiscalYear));
    }

    internal static FinalAccounts Create(string entity, int fiscalYear, DisclosureTemplate template, Table?[] tables, EntityProfile profile, ImmutableArray<ToldChange> changes, string extensions) =>
        new(entity, fiscalYear, template, tables) { Profile = profile, Changes = changes, Extensions = extensions };

    /// <summary>Some template's layout of a table that this one lacks, to name its cells.</summary>
    private static TableLayout TemplateLess(TableId id) => DisclosureTemplate.All.Select(t => t[id]).First(t => t is not null)!;
}
