using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// One printed table: figures stored by column, rows shown as views. Rows keep their printed order; a code may stand twice
/// (which a rule reports). Immutable.
/// </summary>
public sealed partial class Table
{
    private readonly int[] _keys;
    private readonly Item[] _columns;
    private readonly long[] _values;
    private readonly Presence[] _presence;
    private readonly RowNames _names;
    private readonly RowOrder _order;
    private readonly Precision[]? _cellPrecisions;
    private readonly long[]? _halves;
    private readonly sbyte[] _columnOf;
    private readonly bool[]? _columnKnown;
    private readonly short[]? _itemRows;
    private readonly int _rootRow;
    private int[]? _children;

    internal Table(TableLayout layout, Precision precision, Item[] columns, int[] keys, RowNames names, long[] values, Presence[] presence, Precision[]? cellPrecisions, long[]? halves)
    {
        Layout = layout;
        Precision = precision;
        UniformHalf = precision.Half;
        _keys = keys;
        _names = names;
        _values = values;
        _presence = presence;
        _cellPrecisions = cellPrecisions;
        _halves = halves;
        (_columns, _columnOf) = layout.Share(columns);
        _order = new RowOrder(keys);
        if (presence.AsSpan().Contains(Presence.Absent))
        {
            _columnKnown = new bool[columns.Length];
            for (int c = 0; c < columns.Length; c++)
            {
                _columnKnown[c] = !presence.AsSpan(c * keys.Length, keys.Length).Contains(Presence.Absent);
            }
        }

        _rootRow = _order.Find((int)layout.Root).Row;
        _itemRows = layout.Rows.Length > 1 ? ItemRows(keys) : null;
        Parents = _order.Parents(_rootRow);
        ChildCounts = new int[keys.Length];
        foreach (int parent in Parents)
        {
            if (parent >= 0)
            {
                ChildCounts[parent]++;
            }
        }

        foreach (long value in values)
        {
            MaxMagnitude = Math.Max(MaxMagnitude, Math.Abs(value));
        }

        IsSmall = MaxMagnitude <= (1L << 55) / Math.Max(keys.Length, 16);
    }

    /// <summary>The table as its template prints it.</summary>
    public TableLayout Layout { get; }

    /// <summary>Unit and decimals of the table.</summary>
    public Precision Precision { get; }

    /// <summary>The columns that the document prints, in its order.</summary>
    public ReadOnlySpan<Item> Columns => _columns;

    /// <summary>The number of rows.</summary>
    public int RowCount => _keys.Length;

    /// <summary>True for a table that is printed without any row.</summary>
    public bool IsEmpty => _keys.Length == 0;

    internal long MaxMagnitude { get; }

    /// <summary>Whether sums of the table's figures stay far below the overflow of 64 bits, and below the mark of what is not asked (2⁵⁸).</summary>
    internal bool IsSmall { get; }

    /// <summary>Half of the table's last digit, computed once.</summary>
    internal long UniformHalf { get; }

    /// <summary>For each row the row it is added to: its nearest printed ancestor, for the highest codes the root row; -1 for none.</summary>
    internal int[] Parents { get; }

    /// <summary>For each row how many rows are added to it.</summary>
    internal int[] ChildCounts { get; }

    /// <summary>The list of codes that found nothing to say against any row; kept since neither ever changes. Null before one was asked.</summary>
    internal object? ClearedBy { get; set; }

    /// <summary>The rows that are added to a row, in printed order.</summary>
    internal ReadOnlySpan<int> Children(int row)
    {
        int[] children = _children ??= ChildRows();
        return children.AsSpan(children[row], ChildCounts[row]);
    }

    internal bool IsUniform => _halves is null;

    internal ReadOnlySpan<int> Keys => _keys;

    /// <summary>The rows by what they stand for.</summary>
    internal ref readonly RowOrder Order => ref _order;

    /// <summary>What the row stands for.</summary>
    public RowKey Key(int row) => RowKey.FromValue(_keys[row]);

    /// <summary>The row's printed name; the template's for a fixed row, empty where a code is printed without name.</summary>
    public string RowName(int row) => _names[row] is { Length: > 0 } name ? name.ToString()
        : _keys[row] < Items.Count ? Layout.Row((Item)_keys[row])?.Name ?? "" : "";

    /// <summary>The name that the document itself prints for the row; empty for none.</summary>
    internal ReadOnlySpan<char> OwnRowName(int row) => _names[row];

    /// <summary>The figure at a row and column position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such row or column.</exception>
    public Figure this[int row, int column, int year]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)RowCount, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)_columns.Length, nameof(column));
            int cell = (column * RowCount) + row;
            Place place = PlaceOf(row, _columns[column], year);
            Precision precision = _cellPrecisions?[cell] ?? Precision;
            return _presence[cell] switch
            {
                Presence.Printed => Figure.Printed(_values[cell], _halves?[cell] ?? precision.Half, precision, place),
                Presence.Blank => Figure.Blank(precision, place),
                Presence.NotListed => Figure.NotListed(precision, place),
                _ => Figure.Absent(precision, place),
            };
        }
    }

    /// <summary>
    /// The figure of a row and column by what they stand for. A code that a printed table does not list is exactly zero; a
    /// fixed row or a column that the document leaves out, and any row of a code that stands twice, is unknown.
    /// </summary>
    public Figure Find(RowKey key, Item column, int year)
    {
        int c = ColumnOf(column), r = RowOf(key);
        if (r >= 0 && c >= 0)
        {
            return this[r, c, year];
        }

        var place = new CellPlace(Layout, key, column, year);
        return c >= 0 && r == NotListed ? Figure.NotListed(Precision, place) : Figure.Absent(Precision, place);
    }

    internal const int NotListed = -1;
    internal const int Unknown = -2;

    internal int ColumnOf(Item column) => _columnOf[(int)column];

    /// <summary>The row's position, <see cref="NotListed"/> (exactly zero) or <see cref="Unknown"/>.</summary>
    internal int RowOf(RowKey key)
    {
        if (!key.IsCode)
        {
            int row = _itemRows is not null ? _itemRows[key.Value] : key.Item == Layout.Root ? _rootRow : _order.Find(key.Value).Row;
            return row >= 0 ? row : IsEmpty && key.Item == Layout.Root && Layout.Codes != CodeKind.None ? NotListed : Unknown;
        }

        (int first, int count) = _order.Find(key.Value);
        return count == 1 ? first : count > 1 || !IsListComplete(key.Value) ? Unknown : NotListed;
    }

    /// <summary>
    /// Whether leaving out a code says that it has no money. It does not where the table prints no code at all, prints the
    /// code's descendants without it, or stops at one of its ancestors.
    /// </summary>
    private bool IsListComplete(int code)
    {
        if (IsEmpty)
        {
            return true;
        }

        if (!_order.HasCodes || _order.HasDescendant(code))
        {
            return false;
        }

        for (int ancestor = code / 100; ancestor >= 100; ancestor /= 100)
        {
            (int row, int count) = _order.Find(ancestor);
            if (count > 0)
            {
                return ChildCounts[row] > 0;
            }
        }

        return true;
    }

    internal ReadOnlySpan<long> Column(int column) => _values.AsSpan(column * RowCount, RowCount);

    internal bool IsColumnKnown(int column) => _columnKnown is null || _columnKnown[column];

    internal ReadOnlySpan<Presence> ColumnPresence(int column) => _presence.AsSpan(column * RowCount, RowCount);

    /// <summary>Whether every row that is added to another, or to which others are added, is known in the column.</summary>
    internal bool IsTreeKnown(int column)
    {
        ReadOnlySpan<Presence> presence = ColumnPresence(column);
        for (int row = 0; row < presence.Length && !IsColumnKnown(column); row++)
        {
            if (presence[row] == Presence.Absent && (Parents[row] >= 0 || ChildCounts[row] > 0))
            {
                return false;
            }
        }

        return true;
    }

    internal bool IsKnown(int row, int column) => _presence[(column * RowCount) + row] != Presence.Absent;

    internal long Half(int row, int column)
    {
        int cell = (column * RowCount) + row;
        return _presence[cell] == Presence.NotListed ? 0 : _halves?[cell] ?? UniformHalf;
    }

    /// <summary>For each row where its children begin, and behind that all of them.</summary>
    private int[] ChildRows()
    {
        int[] children = new int[RowCount + ChildCounts.Sum()], next = new int[RowCount];
        for (int row = 0, start = RowCount; row < RowCount; start += ChildCounts[row++])
        {
            children[row] = next[row] = start;
        }

        for (int row = 0; row < RowCount; row++)
        {
            if (Parents[row] >= 0)
            {
                children[next[Parents[row]]++] = row;
            }
        }

        return children;
    }

    private static short[] ItemRows(int[] keys)
    {
        var rows = new short[Items.Count];
        Array.Fill(rows, (short)-1);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] < rows.Length)
            {
                rows[keys[i]] = (short)i;
            }
        }

        return rows;
    }

    /// <summary>Value and half of a cell by its position; a row that is not listed is exactly zero. False for an unknown one.</summary>
    internal bool TryCell(int row, int column, out long value, out long half)
    {
        (value, half) = (0, 0);
        if (column < 0 || row == Unknown)
        {
            return false;
        }

        if (row < 0)
        {
            return true;
        }

        int cell = (column * _keys.Length) + row;
        Presence presence = _presence[cell];
        if (presence == Presence.Absent)
        {
            return false;
        }

        value = _values[cell];
        half = presence == Presence.NotListed ? 0 : _halves is null ? UniformHalf : _halves[cell];
        return true;
    }

    internal CellPlace PlaceOf(int row, Item column, int year)
    {
        int key = _keys[row], occurrence = 0;
        for (int i = row - 1; i >= 0 && _order.Find(key).Count > 1; i--)
        {
            if (_keys[i] == key)
            {
                occurrence++;
            }
        }

        return new CellPlace(Layout, RowKey.FromValue(key), column, year) { RowName = RowName(row), Occurrence = occurrence };
    }
}
