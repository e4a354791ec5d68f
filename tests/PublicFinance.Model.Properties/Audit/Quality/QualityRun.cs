using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>Makes every slip on every cell of a generated document, one at a time, and audits each of the documents so made.</summary>
public sealed class QualityRun
{
    private readonly RoundedDocument _document;
    private readonly Draw _draw;
    private readonly int _percent;
    private readonly FinalAccounts _accounts;
    private readonly Dictionary<Place, List<(Rule Rule, Relation Relation)>> _equalities = [];

    /// <param name="seed">The document.</param>
    /// <param name="percent">How many of its cells are tried.</param>
    public QualityRun(int seed, int percent)
    {
        _percent = percent;
        _document = new RoundedDocument(seed);
        _draw = new Draw(~seed);
        _accounts = _document.Accounts;
        foreach ((Rule rule, Check check) in Auditors.OfFigures.Rules.SelectMany(r => r.Checks(_document.Input).Select(c => (r, c))))
        {
            if (check is { NotAsked: null, IsOneOfSeveral: false, Relation: { Form: RelationForm.Equal } relation })
            {
                foreach (Place place in relation.Terms.Where(t => t.Weight != 0).Select(t => t.Figure.Place).OfType<Place>().Distinct())
                {
                    (_equalities.TryGetValue(place, out var list) ? list : _equalities[place] = []).Add((rule, relation));
                }
            }
        }
    }

    public IEnumerable<Trial> Trials() => _accounts.Tables.SelectMany(OfCells).Concat(_accounts.Tables.SelectMany(OfBlocks));

    private IEnumerable<Trial> OfCells(Table table)
    {
        for (int c = 0; c < table.Columns.Length; c++)
        {
            for (int r = 0; r < table.RowCount; r++)
            {
                Figure figure = table[r, c, _accounts.FiscalYear];
                if (figure.IsKnown && _draw.Chance(_percent) && figure.Measure != Measure.Rate && table.Layout.HasCell(table.Key(r), table.Columns[c]))
                {
                    long[] others = [.. Enumerable.Range(0, table.RowCount).Select(i => table[i, c, _accounts.FiscalYear].Value).Where(v => v != 0 && v != figure.Value)];
                    foreach (SlipClass slip in Enum.GetValues<SlipClass>().Where(s => s < SlipClass.RowShift))
                    {
                        long exact = _document.Ledger[table.Layout.Id][table.Key(r), table.Columns[c]];
                        if (CellSlips.Make(slip, figure, exact, others, _draw) is { } wrong)
                        {
                            yield return OfCell(slip, figure, wrong);
                        }
                    }
                }
            }
        }
    }

    private Trial OfCell(SlipClass slip, Figure figure, long wrong)
    {
        var place = (CellPlace)figure.Place!;
        List<(Rule Rule, Relation Relation)> equalities = _equalities.GetValueOrDefault(place) ?? [];
        List<(Rule Rule, Relation Relation)> broken = [.. equalities.Where(e => e.Relation.With(place, figure.WithValue(wrong)).Evaluate().Fails)];
        bool beyond = equalities.Exists(e => Int128.Abs((Int128)wrong - figure.Value) > Slack(e.Relation, place));
        bool sums = place.Table.Id is TableId.Expenditure or TableId.GeneralBudget && broken.Exists(e => IsRowSum(e.Relation)) && broken.Exists(e => IsColumnSum(e.Relation));
        AuditReport report = Audit(_accounts.Set(place.Table.Id, place.Row, place.Column, f => f.WithValue(wrong)));
        List<Suspect> suspects = [.. Roots(report).SelectMany(f => f.Suspects).DistinctBy(s => s.Figure.Place)];
        Suspect? own = suspects.FirstOrDefault(s => place.Equals(s.Figure.Place));
        bool exactly = own?.Cause is { } cause && IsRight(slip, cause.Slip);
        return new Trial(slip, place, equalities.Count, beyond, sums)
        {
            Detected = report.AllFindings.Any(f => f.Figures.Any(g => place.Equals(g.Place))),
            First = suspects.Count > 0 && own == suspects[0],
            TopThree = own is not null && suspects.Take(3).Contains(own),
            Exactly = exactly,
            Cause = exactly || own?.Cause?.Corrected.Value == figure.Value,
            OneFinding = Roots(report).Count(f => f.Relation!.Form == RelationForm.Equal) <= 1,
            Said = $"{_document} {slip} {place}: {figure} printed {figure.WithValue(wrong)}; {Told(report)}",
        };
    }

    /// <summary>A block of coded rows of one column, its values moved by one to four rows: those that leave it at one end come in at the other, or are lost.</summary>
    private IEnumerable<Trial> OfBlocks(Table table)
    {
        int[] codes = [.. Enumerable.Range(0, table.RowCount).Where(r => table.Key(r).IsCode)];
        for (int trial = 0; trial < 2 * table.Columns.Length; trial++)
        {
            int c = trial / 2, least = trial % 2 == 0 ? 2 : 4;
            SlipClass slip = trial % 2 == 0 ? SlipClass.RowShift : SlipClass.RowShiftLost;
            if (codes.Length < least || !_draw.Chance(_percent))
            {
                continue;
            }

            int length = Math.Min(codes.Length, _draw.Int(least, 8)), by = _draw.Int(1, Math.Min(4, length - least + 1)), first = _draw.Int(0, codes.Length - length);
            by = slip == SlipClass.RowShiftLost && _draw.Chance(50) ? -by : by;
            bool isEmptied = _draw.Chance(50);
            List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, _accounts.FiscalYear);
            Figure[] column = [.. rows.Select(r => r.Figures[c])];
            List<int> moved = [];
            for (int i = 0; i < length; i++)
            {
                int to = codes[first + i], from = i + by;
                rows[to].Figures[c] = slip == SlipClass.RowShift ? column[codes[first + (from % length)]]
                    : from >= 0 && from < length ? column[codes[first + from]]
                    : isEmptied ? column[to].WithValue(0) : column[to];
                if (column[to].Value != rows[to].Figures[c].Value)
                {
                    moved.Add(to);
                }
            }

            if (moved.Count < 2 || codes.Skip(first).Take(length).Any(r => !column[r].IsKnown))
            {
                continue;
            }

            HashSet<Place> block = [.. moved.Select(r => (Place)table.PlaceOf(r, table.Columns[c], _accounts.FiscalYear))];
            FinalAccounts wrong = _accounts.With(TableEdit.Build(table, table.Columns.ToArray(), rows));
            Figure Shown(Place p) => p is CellPlace cell ? wrong.Find(cell.Table.Id, cell.Row, cell.Column) : default;
            List<Relation> equalities = [.. block.SelectMany(p => _equalities.GetValueOrDefault(p) ?? []).Select(e => e.Relation).Distinct()];
            int broken = equalities.Count(r => r.With(p => block.Contains(p) ? Shown(p) : null).Evaluate().Fails);
            AuditReport report = Audit(wrong);
            List<Finding> roots = Roots(report);
            List<Suspect> suspects = [.. roots.SelectMany(f => f.Suspects)];

            // A lost value is told by its sums, as exactly as they are rounded.
            HashSet<RowKey> lost = slip == SlipClass.RowShift ? [] : [.. Enumerable.Range(0, length).Where(i => i - by < 0 || i - by >= length).Select(i => table.Key(codes[first + i]))];
            Int128 Room(CellPlace cell) => lost.Contains(cell.Row) && _equalities.TryGetValue(cell, out var own) ? own.Min(e => Slack(e.Relation, cell)) : 0;
            if (slip == SlipClass.RowShiftLost && moved.Count(r => !lost.Contains(table.Key(r)) && Math.Abs(column[r].Value) >= 100 * column[r].Precision.Step) < 3)
            {
                slip = SlipClass.RowShiftShort;
            }

            bool IsShift(Suspect s) => s.Cause?.Slip == Slip.Shifted && block.Contains(s.Figure.Place!);
            var at = (CellPlace)table.PlaceOf(moved[0], table.Columns[c], _accounts.FiscalYear);
            yield return new Trial(slip, at, equalities.Count, broken > 0, false)
            {
                Detected = report.AllFindings.Any(f => f.Figures.Any(g => g.Place is not null && block.Contains(g.Place))),
                First = suspects.Count > 0 && block.Contains(suspects[0].Figure.Place!),
                TopThree = suspects.Take(3).Any(s => block.Contains(s.Figure.Place!)),
                Exactly = suspects.Count > 0 && IsShift(suspects[0]),
                Cause = suspects.Count(s => IsShift(s) && Math.Abs(s.Corrected!.Value.Value - Right((CellPlace)s.Figure.Place!)) <= Room((CellPlace)s.Figure.Place!)) == block.Count,
                OneFinding = roots.Count(f => f.Relation!.Form == RelationForm.Equal) <= 1,
                Said = $"{_document} by {by} {at}: {string.Join(", ", moved.Select(r => $"{table.Key(r)} {column[r]}"))}; {Told(report)}",
            };
        }
    }

    private long Right(CellPlace cell) => _accounts.Find(cell.Table.Id, cell.Row, cell.Column).Value;

    private static string Told(AuditReport report) => string.Join("; ", Roots(report).Select(f => $"{f.RuleId}+{f.Consequences.Length} {f.Suspects.FirstOrDefault()?.Figure.Place} {f.Cause} of {f.Suspects.Length}"));

    private AuditReport Audit(FinalAccounts accounts) => Auditors.OfFigures.Audit(accounts, _document.HasPrevious ? _document.Previous : null);

    private static List<Finding> Roots(AuditReport report) => [.. report.Findings.Where(f => f.Relation is not null)];

    private static Int128 Slack(Relation relation, Place place)
    {
        Int128 tolerance = relation.Terms.Aggregate((Int128)0, (sum, t) => sum + ((Int128)Math.Abs(t.Weight) * t.Figure.Half));
        Int128 weight = relation.Terms.Where(t => place.Equals(t.Figure.Place)).Aggregate((Int128)0, (sum, t) => sum + t.Weight);
        return weight == 0 ? Int128.MaxValue : 2 * tolerance / Int128.Abs(weight);
    }

    private static bool IsRowSum(Relation relation) => Cells(relation) is { Count: > 2 } cells && cells.TrueForAll(p => p.Table.Id == cells[0].Table.Id && p.Row == cells[0].Row);

    private static bool IsColumnSum(Relation relation) => Cells(relation) is { Count: > 1 } cells && cells.TrueForAll(p => p.Table.Id == cells[0].Table.Id && p.Column == cells[0].Column);

    private static List<CellPlace> Cells(Relation relation) => [.. relation.Terms.Select(t => t.Figure.Place).OfType<CellPlace>()];

    private static bool IsRight(SlipClass made, Slip named) => named == made switch
    {
        SlipClass.DigitDropped => Slip.DigitDropped,
        SlipClass.DigitAdded => Slip.DigitAdded,
        SlipClass.DigitsSwapped => Slip.DigitsSwapped,
        SlipClass.DigitMistyped => Slip.DigitMistyped,
        SlipClass.Sign => Slip.Sign,
        SlipClass.UnitTooLarge or SlipClass.UnitTooSmall or SlipClass.UnitLost => Slip.Unit,
        SlipClass.WrongRow or SlipClass.WrongRowShort => Slip.OtherPlace,
        SlipClass.RowShift or SlipClass.RowShiftLost or SlipClass.RowShiftShort => Slip.Shifted,
        _ => Slip.Truncated,
    };
}
