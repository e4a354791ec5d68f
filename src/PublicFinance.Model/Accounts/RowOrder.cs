using System.Buffers;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// Rows by what they stand for: items, then each 类 followed by its 款, each 款 followed by its 项. Official tables print codes in
/// this order, so most tables need no list of their own; in it every parent is found in one walk.
/// </summary>
internal readonly struct RowOrder
{
    private readonly int[] _keys;
    private readonly int[]? _sorted;

    public RowOrder(int[] keys)
    {
        _keys = keys;
        for (int i = 1; i < keys.Length; i++)
        {
            if (Rank(keys[i]) < Rank(keys[i - 1]))
            {
                _sorted = Sort(keys);
                break;
            }
        }
    }

    /// <summary>Whether the rows stand in this order as printed.</summary>
    public bool IsPrintedOrder => _sorted is null;

    /// <summary>Whether any row stands for a code.</summary>
    public bool HasCodes => _keys.Length > 0 && _keys[At(_keys.Length - 1)] >= Items.Count;

    /// <summary>Whether a row stands for a code below one that itself has no row.</summary>
    public bool HasDescendant(int code) => LowerBound(code) is var i && i < _keys.Length && _keys[At(i)] is var key && (key / 100 == code || key / 10_000 == code);

    /// <summary>How many rows stand for the key, and the first of them in printed order.</summary>
    public (int Row, int Count) Find(int key)
    {
        int low = LowerBound(key), count = 0;
        while (low + count < _keys.Length && _keys[At(low + count)] == key)
        {
            count++;
        }

        return (count == 0 ? -1 : At(low), count);
    }

    /// <summary>For each row its nearest printed ancestor (the first, where that code stands twice), for the highest codes <paramref name="root"/>; -1 for items.</summary>
    public int[] Parents(int root)
    {
        var parents = new int[_keys.Length];
        int upper = 0, upperRow = -1, middle = 0, middleRow = -1;
        for (int i = 0; i < parents.Length; i++)
        {
            int row = At(i), key = _keys[row];
            if (key < 1_000)
            {
                parents[row] = key < Items.Count ? -1 : root;
                (upper, upperRow) = key == upper ? (upper, upperRow) : (key, row);
            }
            else if (key < 100_000)
            {
                parents[row] = key / 100 == upper ? upperRow : root;
                (middle, middleRow) = key == middle ? (middle, middleRow) : (key, row);
            }
            else
            {
                parents[row] = key / 100 == middle ? middleRow : key / 10_000 == upper ? upperRow : root;
            }
        }

        return parents;
    }

    private int LowerBound(int key)
    {
        int rank = Rank(key), low = 0, high = _keys.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Rank(_keys[At(middle)]) < rank)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The row at a position of this order.</summary>
    public int At(int position) => _sorted is null ? position : _sorted[position];

    /// <summary>A number that sorts keys into this order.</summary>
    public static int Rank(int key) => key switch
    {
        < 100 => key,
        < 1_000 => key * 40_000,
        < 100_000 => (key * 400) + 1,
        _ => (key * 4) + 2,
    };

    private static int[] Sort(int[] keys)
    {
        long[] packed = ArrayPool<long>.Shared.Rent(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            packed[i] = ((long)Rank(keys[i]) << 32) | (uint)i;
        }

        Array.Sort(packed, 0, keys.Length);
        var sorted = new int[keys.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = (int)(packed[i] & 0x7FFF_FFFF);
        }

        ArrayPool<long>.Shared.Return(packed);
        return sorted;
    }
}
