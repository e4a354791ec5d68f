using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Renders findings. Text is made from the finding's data and never stored.</summary>
internal static class FindingText
{
    public static string Expected(Finding finding) => finding.Relation switch
    {
        { IsLinear: true } r => Format(r.Terms[0].Figure.Value - (finding.Outcome.Residual / r.Terms[0].Weight), r.Terms[0].Figure),
        { Form: RelationForm.Share or RelationForm.Change } r => ExpectedRate(r) ?? "",
        _ => "",
    };

    public static string Actual(Finding finding) => finding.Relation switch
    {
        { IsLinear: true } r => Format(r.Terms[0].Figure.Value, r.Terms[0].Figure),
        { Form: RelationForm.Share or RelationForm.Change } r => Format(r.Terms[2].Figure.Value, r.Terms[2].Figure),
        _ => "",
    };

    public static string Difference(Finding finding) => finding.Relation is { IsLinear: true } r
        ? Format(finding.Outcome.Residual / r.Terms[0].Weight, r.Terms[0].Figure) : "";

    public static string Tolerance(Finding finding) => finding.Relation is { IsLinear: true } r
        ? Format(finding.Outcome.Tolerance / Math.Abs(r.Terms[0].Weight), r.Terms[0].Figure) : "";

    public static string Chinese(Finding finding)
    {
        if (finding.Check.Form is { } form)
        {
            string where = form.Figures is [{ Place: { } place }, ..] ? place switch { CellPlace cell => cell.Table.ShortName, TextPlace text => $"第{text.Line}行", _ => place.Name } : "";
            return form.Message.StartsWith(where, StringComparison.Ordinal) ? form.Message : $"{where}：{form.Message}";
        }

        if (finding.Check.Joint is { } joint)
        {
            return $"以下数据不能同时成立：{string.Join("；", joint.Figures.Select(f => f.ToldIn(Language.Chinese)))}（由 {joint.Relations.Length} 个关系共同推出：{string.Join("；", joint.Relations)}）";
        }

        Relation relation = finding.Relation!;
        var words = new Operands(relation, english: false);
        string body = relation.Form switch
        {
            RelationForm.Equal => $"{MemberSumText.Of(relation, finding.Outcome, Language.Chinese) ?? $"{words.Side(left: true)} ≠ {words.Side(left: false)}"}，差 {Group(Unsigned(finding.Difference))}{words.Unit}{(finding.Outcome.Tolerance == 0 ? "" : $"（舍入可解释 {Group(finding.Tolerance)}）")}",
            RelationForm.AtMost => AtMost(finding, words, Language.Chinese),
            RelationForm.Share => $"{words.Of(0)} ÷ {words.Of(1)} {Equals(relation, "应为 ", "没有意义")}，而所列比率为 {relation.Terms[2].Figure}",
            RelationForm.Change => $"{words.Of(0)}，增减额 {relation.Terms[1].Figure}，增减率{Equals(relation, "应为 ", "没有意义")}，而所列为 {relation.Terms[2].Figure}",
            RelationForm.Implies => $"{words.Of(0)} 大于零，而{string.Join("、", Enumerable.Range(1, relation.Terms.Length - 1).Select(words.Of))} 不大于零",
            _ => $"{string.Join("、", Enumerable.Range(0, relation.Terms.Length).Select(words.Of))} 应大于零",
        };
        string reading = finding.Reading switch
        {
            Reading.Footed => "；可由凑整解释",
            Reading.Truncated => "；可由截尾而非四舍五入解释",
            _ => "",
        };
        return $"{words.Common}{(words.Common.Length > 0 ? "：" : "")}{(finding.Check.Label is { } label ? label + "：" : "")}{body}{reading}";
    }

    public static string English(Finding finding)
    {
        if (finding.Check.Form is { } form)
        {
            string where = form.Figures is [{ Place: { } place }, ..] ? place switch { CellPlace cell => cell.Table.Id.EnglishName(), TextPlace text => $"line {text.Line}", _ => place.EnglishName } : "";
            return where.Length > 0 ? $"{where}: {form.EnglishMessage}" : form.EnglishMessage;
        }

        if (finding.Check.Joint is { } joint)
        {
            return $"these figures cannot all stand: {string.Join("; ", joint.Figures.Select(f => f.ToldIn(Language.English)))} (by {joint.Relations.Length} relations together)";
        }

        Relation relation = finding.Relation!;
        var words = new Operands(relation, english: true);
        string body = relation.Form switch
        {
            RelationForm.Equal => $"{MemberSumText.Of(relation, finding.Outcome, Language.English) ?? $"{words.Side(left: true)} ≠ {words.Side(left: false)}"}, apart by {Group(Unsigned(finding.Difference))}{words.Unit}{(finding.Outcome.Tolerance == 0 ? "" : $" (rounding explains {Group(finding.Tolerance)})")}",
            RelationForm.AtMost => AtMost(finding, words, Language.English),
            RelationForm.Share => $"{words.Of(0)} ÷ {words.Of(1)} {Equals(relation, "is ", "has no meaning")}, printed as {relation.Terms[2].Figure}",
            RelationForm.Change => $"{words.Of(0)}, changed by {relation.Terms[1].Figure}: the rate {Equals(relation, "is ", "has no meaning")}, printed as {relation.Terms[2].Figure}",
            RelationForm.Implies => $"{words.Of(0)} is positive, but {string.Join(", ", Enumerable.Range(1, relation.Terms.Length - 1).Select(words.Of))} is not",
            _ => $"{string.Join(", ", Enumerable.Range(0, relation.Terms.Length).Select(words.Of))} must be positive",
        };
        string reading = finding.Reading switch
        {
            Reading.Footed => "; footing explains it",
            Reading.Truncated => "; cutting off instead of rounding explains it",
            _ => "",
        };
        return $"{words.Common}{(words.Common.Length > 0 ? ": " : "")}{body}{reading}";
    }

    private static string AtMost(Finding finding, Operands words, Language language)
    {
        Term head = finding.Relation!.Terms[0];
        string right = words.Side(left: false);
        if (right.Length > 0)
        {
            return $"{words.Side(left: true)} > {right}{language.Choose("，超出 ", ", over by ")}{Group(Format(finding.Outcome.Residual, head.Figure))}{words.Unit}";
        }

        return words.Of(0) + words.Unit
            + (head.Weight < 0 ? language.Choose("，为负数", " is negative") : language.Choose("，应不大于零", " must not be above zero"));
    }

    private static string Equals(Relation relation, string is_, string undefined) => ExpectedRate(relation) is { } rate ? $"{is_}{rate}%" : undefined;

    /// <summary>The rate that the other two figures give, rounded to the printed decimals, or two more where that would look the same.</summary>
    private static string? ExpectedRate(Relation relation)
    {
        Figure rate = relation.Terms[2].Figure;
        for (int decimals = rate.Precision.Decimals; ; decimals = Math.Min(decimals + 2, 7))
        {
            Precision precision = Precision.OfRate(decimals);
            if (relation.ExpectedRate(precision) is not { } expected)
            {
                return null;
            }

            if (expected != rate.Value || decimals == 7)
            {
                return Figure.FormatValue(expected, precision);
            }
        }
    }

    private static string Format(Int128 value, Figure like) => Figure.FormatValue(value, like.Precision);

    private static string Group(string digits) => Figure.Group(digits);

    private static string Unsigned(string digits) => digits.TrimStart('-');

    /// <summary>The operands in words: what all places share is said once, and each operand says the rest.</summary>
    private sealed class Operands
    {
        private readonly Relation _relation;
        private readonly bool _english;
        private readonly bool _oneUnit;
        private readonly CellPlace?[] _cells;
        private readonly bool _sameTable;
        private readonly bool _sameRow;
        private readonly bool _sameColumn;

        public Operands(Relation relation, bool english)
        {
            _relation = relation;
            _english = english;
            _cells = [.. relation.Terms.Select(t => t.Figure.Place as CellPlace)];
            CellPlace? first = _cells[0];
            bool allCells = _cells.All(c => c is not null);
            _sameTable = allCells && _cells.All(c => c!.Table.Id == first!.Table.Id && c.Year == first.Year);
            _sameRow = allCells && _cells.All(c => c!.Row == first!.Row && c.IsPrevious == first.IsPrevious)
                && (first!.Row.IsCode || (_sameTable && RowWords(first).Length > 0));
            _sameColumn = allCells && !(_sameTable && _sameRow) && ColumnWords(first!) is { Length: > 0 } column
                && _cells.All(c => c!.Column == first!.Column && ColumnWords(c) == column) && first!.Table.Columns.Length > 1;
            _oneUnit = relation.Terms.All(t => t.Figure.Presence != Presence.Printed || Figure.Suffix(t.Figure.Precision) == Figure.Suffix(relation.Terms[0].Figure.Precision));
            Unit = _oneUnit || relation.IsLinear ? Figure.Suffix(relation.Terms[0].Figure.Precision) : "";
        }

        public string Unit { get; }

        /// <summary>The table, row and column that all operands share.</summary>
        public string Common
        {
            get
            {
                CellPlace? named = _cells.FirstOrDefault(c => c?.RowName.Length > 0) ?? _cells[0];
                string[] common =
                [
                    _sameTable ? TableWords(named!) : "", _sameRow ? RowWords(named!) : "", _sameColumn ? ColumnWords(named!) : "",
                ];
                return string.Join(_english ? ", " : " ", common.Where(w => w.Length > 0));
            }
        }

        /// <summary>Left: the head and, for ≤, all other positive terms. Right: the rest.</summary>
        public string Side(bool left)
        {
            var text = new StringBuilder();
            bool headPositive = _relation.Terms[0].Weight > 0;
            bool atMost = _relation.Form == RelationForm.AtMost;
            for (int i = 0; i < _relation.Terms.Length; i++)
            {
                Term term = _relation.Terms[i];
                bool onLeft = atMost ? term.Weight > 0 : i == 0;
                if (atMost && _relation.Terms.Length == 1)
                {
                    onLeft = true;
                }

                bool positive = atMost || i == 0 || (term.Weight > 0) != headPositive;
                if (onLeft != left || (i > 0 && Adds0(i)))
                {
                    continue;
                }

                text.Append(text.Length == 0 ? (positive ? "" : "−") : positive ? " + " : " − ").Append(Of(i));
            }

            return text.Length == 0 && !left && !atMost ? "0" : text.ToString();
        }

        /// <summary>A zero says nothing in a long sum, and a row that a table does not list says nothing beside others.</summary>
        private bool Adds0(int index) => _relation.Terms[index].Figure is { Value: 0 } figure
            && (_relation.Terms.Length > 4 || (figure.Presence == Presence.NotListed && _relation.Terms.Length > 2));

        public string Of(int index)
        {
            Figure figure = _relation.Terms[index].Figure;
            string name = _cells[index] is { } cell ? CellWords(cell) : (_english ? figure.Place?.EnglishName : figure.Place?.Name) ?? "";
            string value = figure.Presence == Presence.Printed ? (_oneUnit && _relation.IsLinear ? figure.Grouped : figure.ToString())
                : figure.TextIn(_english ? Language.English : Language.Chinese);
            return name.Length > 0 ? $"{name} {value}" : value;
        }

        private string CellWords(CellPlace cell)
        {
            string table = _sameTable ? "" : TableWords(cell);
            string row = _sameRow ? "" : RowWords(cell);
            string column = _sameColumn ? "" : ColumnWords(cell);
            return string.Join(_english ? ", " : " ", new[] { table, row, column }.Where(w => w.Length > 0));
        }

        private string TableWords(CellPlace cell) => _english
            ? (cell.IsPrevious ? "last year's " : "") + cell.Table.Id.EnglishName()
            : (cell.IsPrevious ? "上年" : "") + cell.Table.ShortName;

        private string RowWords(CellPlace cell) => cell.Row.IsCode
            ? cell.RowName.Length > 0 ? $"{cell.Row} {cell.RowName}" : cell.Row.ToString()
            : _english ? cell.Row.Item == Item.Final && cell.Table.Codes == CodeKind.None && cell.Table.Rows.Length == 1 ? "" : cell.Row.Item.EnglishName()
            : cell.Table.Row(cell.Row.Item)?.Name ?? cell.Row.Item.Name();

        private string ColumnWords(CellPlace cell) => cell.Table.Columns.Length == 1 && cell.Table.Codes != CodeKind.None ? ""
            : _english ? cell.Column.EnglishName() : cell.Table.Column(cell.Column)?.Name ?? cell.Column.Name();
    }
}
