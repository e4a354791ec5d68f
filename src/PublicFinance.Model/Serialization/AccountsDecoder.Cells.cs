using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Cells: a text, null for blank, or an object for what is told otherwise than the table says.</summary>
internal ref partial struct AccountsDecoder
{
    private void ReadCells(Precision precision, Item[] columns)
    {
        long start = Begin(JsonTokenType.StartArray);
        int count = 0;
        var scale = new AmountText.Scale(precision);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == columns.Length)
            {
                throw WrongCount(count + 1, columns.Length, _reader.TokenStartIndex);
            }

            switch (_reader.TokenType)
            {
                case JsonTokenType.String:
                    _cells.Set(count, Presence.Printed, ReadNumber(scale, out _));
                    break;
                case JsonTokenType.Null:
                    _cells.Set(count, Presence.Blank, 0);
                    break;
                case JsonTokenType.StartObject:
                    ReadCell(count, precision);
                    break;
                default:
                    throw NoAmount();
            }

            count++;
        }

        if (count < columns.Length)
        {
            throw WrongCount(count, columns.Length, start);
        }
    }

    private readonly JsonFault NoAmount() => _reader.TokenType == JsonTokenType.Number
        ? Fault($"amounts are texts: write \"{ShownText()}\" in quotation marks", $"数值应写成文本：请加引号写作\"{ShownText()}\"")
        : Unexpected("an amount", "数值");

    private static JsonFault WrongCount(int count, int columns, long offset) => count > columns
        ? new($"more than {columns} amounts for {columns} columns", $"数值超过{columns}个，而表只有{columns}栏", offset)
        : new($"{count} amounts for {columns} columns", $"数值有{count}个，而表有{columns}栏", offset);

    /// <summary>The number that the current text tells, in base units.</summary>
    private readonly long ReadNumber(AmountText.Scale finest, out int decimals)
    {
        return !_reader.ValueIsEscaped && AmountText.TryRead(_reader.ValueSpan, finest, out long value, out decimals)
            ? value
            : ReadUnusualNumber(finest, out decimals);
    }

    private readonly long ReadUnusualNumber(AmountText.Scale finest, out int decimals)
    {
        string text = ReadText(int.MaxValue);
        if (AmountText.TryRead(System.Text.Encoding.UTF8.GetBytes(text), finest, out long value, out decimals))
        {
            return value;
        }

        (string english, string chinese) = AmountText.Explain(text, finest.Decimals);
        throw Fault(english, chinese);
    }

    /// <summary>A cell with a precision of its own; without an amount it is one that holds no number, and unknown.</summary>
    private void ReadCell(int column, Precision table)
    {
        long start = _reader.TokenStartIndex;
        uint seen = 0;
        int member = -1, decimals = table.Decimals;
        AmountUnit unit = table.Unit;
        bool unknown = false;
        Utf8JsonReader amountAt = default, halfAt = default;
        while (NextMember(JsonNames.Cell, ref member, ref seen))
        {
            switch (member)
            {
                case 0 when _reader.TokenType == JsonTokenType.Null:
                    unknown = true;
                    break;
                case 0:
                    Expect(JsonTokenType.String, "an amount as text, or null", "文本形式的数值或null");
                    amountAt = _reader;
                    break;
                case 1:
                    unit = ReadUnit(table.Measure);
                    break;
                case 2:
                    decimals = ReadInteger(0, 10);
                    break;
                default:
                    Expect(JsonTokenType.String, "an amount as text", "文本形式的数值");
                    halfAt = _reader;
                    break;
            }
        }

        Require(JsonNames.Cell, seen, 0b0001, start);
        if (unknown && seen != 0b0001)
        {
            throw new JsonFault("a cell without a number has no unit, decimals or half", "没有数值的单元格不带单位、小数位数或半宽", start);
        }

        if (unknown)
        {
            _cells.Set(column, Presence.Absent, 0);
            return;
        }

        Precision own = PrecisionOf(table.Measure, unit, decimals);
        var finest = new AmountText.Scale(PrecisionOf(table.Measure, unit, MostDecimals(table.Measure, unit)));
        Utf8JsonReader end = _reader;
        long half = own.Half;
        bool told = halfAt.TokenType != JsonTokenType.None;
        if (told)
        {
            _reader = halfAt;
            half = ReadNumber(finest, out _);
            if (half < 0)
            {
                throw Fault("half is never negative", "半宽不能为负");
            }
        }

        _reader = amountAt;
        _cells.Set(column, Presence.Printed, ReadNumber(told ? finest : new AmountText.Scale(own), out _));
        _reader = end;
        if (own != table || half != table.Half)
        {
            _cells.SetOwn(column, own, half);
        }
    }
}
