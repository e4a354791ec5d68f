using System.Buffers;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Collects the rows of one table after another in rented memory; only the finished tables are allocated.</summary>
internal struct CellBuffer : IDisposable
{
    private long[] _values = ArrayPool<long>.Shared.Rent(512);
    private Presence[] _presence = ArrayPool<Presence>.Shared.Rent(512);
    private int[] _keys = ArrayPool<int>.Shared.Rent(128);
    private int[] _nameEnds = ArrayPool<int>.Shared.Rent(128);
    private char[] _names = ArrayPool<char>.Shared.Rent(1024);
    private List<(int Cell, Precision Precision, long Half)>? _own;
    private int _columns;
    private int _nameStart;

    public CellBuffer()
    {
    }

    public int Rows { get; private set; }

    private int NameEnd { get; set; }

    /// <summary>Begins a table.</summary>
    public void Begin(int columns)
    {
        (_columns, Rows, NameEnd, _nameStart) = (columns, 0, 0, 0);
        _own?.Clear();
    }

    /// <summary>Room for one more row; its cells are blank until told.</summary>
    public void BeginRow()
    {
        Grow(ref _values, Rows * _columns, _columns);
        Grow(ref _presence, Rows * _columns, _columns);
        Grow(ref _keys, Rows, 1);
        Grow(ref _nameEnds, Rows, 1);
        _nameStart = NameEnd;
    }

    public void EndRow(int key)
    {
        _keys[Rows] = key;
        _nameEnds[Rows++] = NameEnd;
    }

    /// <summary>Room for the row's name.</summary>
    public Span<char> NameRoom(int length)
    {
        Grow(ref _names, NameEnd, length);
        return _names.AsSpan(NameEnd, length);
    }

    public void KeepName(int length) => NameEnd += length;

    public readonly ReadOnlySpan<char> Name => _names.AsSpan(_nameStart, NameEnd - _nameStart);

    public void DropName() => NameEnd = _nameStart;

    public readonly void Set(int column, Presence presence, long value)
    {
        int cell = (Rows * _columns) + column;
        _values[cell] = value;
        _presence[cell] = presence;
    }

    /// <summary>A cell that is told with a precision, or a half, other than its table's.</summary>
    public void SetOwn(int column, Precision precision, long half) => (_own ??= []).Add(((Rows * _columns) + column, precision, half));

    public readonly Presence PresenceAt(int column) => _presence[(Rows * _columns) + column];

    public readonly Table Build(TableLayout layout, Precision precision, Item[] columns)
    {
        int cells = Rows * _columns;
        var values = new long[cells];
        var presence = new Presence[cells];
        for (int c = 0, cell = 0; c < _columns; c++)
        {
            for (int at = c; at < cells; at += _columns, cell++)
            {
                values[cell] = _values[at];
                presence[cell] = _presence[at];
            }
        }

        (Precision[]? precisions, long[]? halves) = _own is { Count: > 0 } own ? Own(own, precision, cells) : (null, null);
        RowNames names = NameEnd == 0 ? RowNames.None : new RowNames(new string(_names, 0, NameEnd), _nameEnds[..Rows]);
        return new Table(layout, precision, columns, _keys[..Rows], names, values, presence, precisions, halves);
    }

    public readonly void Dispose()
    {
        ArrayPool<long>.Shared.Return(_values);
        ArrayPool<Presence>.Shared.Return(_presence);
        ArrayPool<int>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_nameEnds);
        ArrayPool<char>.Shared.Return(_names);
    }

    private readonly (Precision[] Precisions, long[] Halves) Own(List<(int Cell, Precision Precision, long Half)> own, Precision precision, int cells)
    {
        var precisions = new Precision[cells];
        var halves = new long[cells];
        Array.Fill(precisions, precision);
        Array.Fill(halves, precision.Half);
        foreach ((int at, Precision cellPrecision, long half) in own)
        {
            int cell = (at % _columns * Rows) + (at / _columns);
            precisions[cell] = cellPrecision;
            halves[cell] = half;
        }

        return (precisions, halves);
    }

    private static void Grow<T>(ref T[] array, int used, int more)
    {
        if (used + more <= array.Length)
        {
            return;
        }

        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, used + more));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
