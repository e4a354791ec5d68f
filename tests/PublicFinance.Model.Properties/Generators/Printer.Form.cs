using PublicFinance.Model.Accounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <content>Which rows and columns a table prints.</content>
public sealed partial class Printer
{
    private static readonly Item[] Posts = [Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther];

    private List<Item> Columns(TableLayout layout, Cells exact)
    {
        List<Item> columns = [.. layout.Columns.Where(c => MayStay(layout.Id, c.Item)).Select(c => c.Item)];
        bool IsZero(Item column) => exact.Rows.All(row => exact[row, column] == 0);
        bool MustStay(Line line) => layout.Id switch
        {
            TableId.Summary or TableId.BasicExpenditure => true,
            TableId.ThreePublic => line.Role != LineRole.OfWhich,
            TableId.Assets => line.Item != Item.CarsOther && line.Role == LineRole.Part && !IsZero(line.Item),
            TableId.Staffing => Posts.Contains(line.Item) && !IsZero(line.Item),
            TableId.ThreePublicCounts => line.Item == Item.GroupsJoined && exact[Item.Final, Item.PersonsAbroad] == 0,
            TableId.Procurement or TableId.OperatingFunds => footed || line.Item == Item.Total,
            _ => line.Role == LineRole.Part ? !IsZero(line.Item) : footed,
        };
        int dropped = columns.RemoveAll(c => !MustStay(layout.Column(c)!) && draw.Chance(layout.Column(c)!.Role == LineRole.Sum ? 3 : 15));
        if (dropped > 0)
        {
            kinds.Add("column left out");
        }

        return columns.Count > 0 ? columns : [layout.Columns[0].Item];
    }

    private bool MayStay(TableId id, Item column) => id switch
    {
        TableId.ThreePublic => ledger.PrintsTraining || column is not (Item.ThreePublic or Item.Conference or Item.Training),
        TableId.ThreePublicCounts or TableId.Assets or TableId.Staffing or TableId.Procurement or TableId.OperatingFunds => ledger[id].Has(RowKey.Of(Item.Final), column),
        _ => true,
    };

    private List<RowKey> Rows(TableLayout layout, Cells exact, List<Item> columns)
    {
        if (ledger.PrintsTraining && layout.Id == TableId.ThreePublic)
        {
            kinds.Add("three-public with training");
        }

        List<RowKey> rows = [.. layout.Rows.Select(r => RowKey.Of(r.Item)).Where(r => !Drops(layout.Id, r.Item))];
        List<RowKey> codes = layout.Codes switch
        {
            CodeKind.None => [],
            CodeKind.FunctionClass => Classes(layout, exact, columns),
            CodeKind.DepartmentEconomic => EconomicRows(exact),
            _ => FunctionRows(exact, columns),
        };
        if (layout.Codes == CodeKind.Function && draw.Chance(40) && exact.Rows.All(r => columns.All(c => exact[r, c] == 0)))
        {
            return [];
        }

        int at = draw.Chance(50) ? 0 : rows.Count;
        rows.InsertRange(at, codes);
        if (draw.Chance(4))
        {
            kinds.Add("unsorted");
            return [.. rows.OrderBy(_ => draw.Int(0, 1_000_000))];
        }

        return rows;
    }

    private bool Drops(TableId id, Item row)
    {
        bool drops = id switch
        {
            TableId.Summary => !footed && draw.Chance(2),
            TableId.Appropriation => !footed && draw.Chance(2),
            TableId.BasicExpenditure when row is Item.Personnel or Item.PublicOutlay => _dropsSubtotals,
            TableId.BasicExpenditure => !_dropsSubtotals && draw.Chance(10),
            TableId.ThreePublic => row == Item.Budget && draw.Chance(10),
            _ => false,
        };
        if (drops)
        {
            kinds.Add("fixed row left out");
        }

        return drops;
    }

    private readonly bool _dropsSubtotals = draw.Chance(15);

    private List<RowKey> Classes(TableLayout layout, Cells exact, List<Item> columns)
    {
        int keep = draw.Of(0, 30, 100);
        List<RowKey> rows = [.. layout.Classes.Select(RowKey.OfCode).Where(r => columns.Any(c => exact[r, c] != 0)
            || ledger.Lines.Any(l => LedgerDraw.ClassOf(l.Code) == r.Code && IsMoney(l)) || draw.Chance(keep))];
        if (rows.Count < layout.Classes.Length)
        {
            kinds.Add("omitted zero row");
        }

        return rows;
    }

    private List<RowKey> FunctionRows(Cells exact, List<Item> columns)
    {
        int[] leaves = [.. ledger.Lines.Select(l => l.Code)];
        List<int> levels = draw.Int(0, 9) switch
        {
            0 => [1],
            1 => [1, 2],
            2 when leaves.All(c => RowKey.OfCode(c).Level != 2) => [1, 3],
            3 when leaves.All(c => RowKey.OfCode(c).Level == 3) => [3],
            _ => [1, 2, 3],
        };
        HashSet<int> codes = [.. exact.Rows.Where(r => r.IsCode).Select(r => r.Code)];
        var cut = new HashSet<int>(codes.Where(c => RowKey.OfCode(c).Level is < 3 and var level && levels.Contains(level) && draw.Chance(10)));
        bool IsCut(int code) => code >= 1_000 && (cut.Contains(code / 100) || IsCut(code / 100));
        codes.RemoveWhere(c => IsCut(c) || !(levels.Contains(RowKey.OfCode(c).Level) || (leaves.Contains(c) && RowKey.OfCode(c).Level < levels.Max())));
        Note(codes, levels);

        int keep = draw.Of(0, 50, 100);
        var kept = new HashSet<int>();
        foreach (int code in codes.OrderDescending())
        {
            bool moves = ledger.Lines.Any(l => l.IsUnder(code) && columns.Any(c => exact[RowKey.OfCode(l.Code), c] != 0));
            if (moves || kept.Any(k => k / 100 == code || k / 10_000 == code) || draw.Chance(keep))
            {
                kept.Add(code);
            }
            else
            {
                kinds.Add("omitted zero row");
            }
        }

        return [.. kept.OrderBy(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal).Select(RowKey.OfCode)];
    }

    private List<RowKey> EconomicRows(Cells exact)
    {
        int form = draw.Int(0, 9);
        List<int> codes = [.. exact.Rows.Where(r => r.IsCode).Select(r => r.Code)];
        if (form == 0)
        {
            codes.RemoveAll(c => c >= 1_000);
        }
        else if (form == 1 && !footed)          // without 类 nothing says that a subtotal was added from 款
        {
            codes.RemoveAll(c => c < 1_000 && !ledger.Economic.ContainsKey(c));
        }
        else
        {
            HashSet<int> cut = [.. codes.Where(c => c < 1_000 && draw.Chance(10))];
            codes.RemoveAll(c => cut.Contains(c / 100));
        }

        int omitted = draw.Chance(50) ? codes.RemoveAll(c => exact[RowKey.OfCode(c), Item.Final] == 0 && ledger.Economic.Where(e => e.Key / 100 == c).All(e => e.Value == 0)) : 0;
        if (omitted > 0)
        {
            kinds.Add("omitted zero row");
        }

        return [.. codes.OrderBy(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal).Select(RowKey.OfCode)];
    }

    private void Note(HashSet<int> codes, List<int> levels)
    {
        foreach (int code in codes)
        {
            bool above = ledger.Lines.Any(l => l.Code != code && l.IsUnder(code)) && !codes.Any(c => c / 100 == code || c / 10_000 == code);
            if (above)
            {
                kinds.Add(code < 1_000 ? "类 without 款" : "款 without 项");
            }
        }

        if (codes.Count > 0 && !levels.Contains(1))
        {
            kinds.Add("without 类");
        }
    }

    private static bool IsMoney(LedgerLine line) => Enumerable.Range(0, 4).Any(s => line.Basic[s] != 0 || line.Project[s] != 0)
        || line.RemittedUp != 0 || line.Operating != 0 || line.AffiliatedSubsidy != 0;
}
