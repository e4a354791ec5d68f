using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Tables, their columns and rows.</summary>
internal ref partial struct AccountsDecoder
{
    private void ReadTables(Table?[] tables)
    {
        Begin(JsonTokenType.StartObject);
        int expected = 0;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            TableLayout layout = FindTable(ref expected);
            if (tables[(int)layout.Id] is not null)
            {
                throw Fault($"the table '{layout.JsonName}' stands twice", $"表“{layout.JsonName}”重复出现");
            }

            _reader.Read();
            tables[(int)layout.Id] = ReadTable(layout);
        }
    }

    /// <summary>The template's table that the current text names.</summary>
    private readonly TableLayout FindTable(ref int expected)
    {
        int count = _template!.Tables.Length;
        for (int i = 0; i < count; i++)
        {
            int candidate = (expected + i) % count;
            if (MemberNames.Is(in _reader, JsonNames.Utf8(_template.Tables[candidate].Id)))
            {
                expected = candidate + 1;
                return _template.Tables[candidate];
            }
        }

        throw Fault($"the template {_template.Name} has no table '{ShownText()}'", $"公开格式{_template.Name}没有表“{ShownText()}”");
    }

    private Table ReadTable(TableLayout layout)
    {
        long start = Begin(JsonTokenType.StartObject);
        uint seen = 0, head = layout.Measure == Measure.Count ? 0b0100u : 0b0111u;
        int member = -1, decimals = 0;
        AmountUnit unit = default;
        Item[] columns = [];
        Utf8JsonReader rowsAt = default;
        bool read = false;
        while (NextMember(JsonNames.Table, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    unit = ReadUnit(layout.Measure);
                    break;
                case 1:
                    decimals = ReadInteger(0, layout.Measure == Measure.Count ? 0 : 10);
                    break;
                case 2:
                    columns = ReadColumns(layout);
                    break;
                default:
                    if (!Defer((seen & head) != head, ref rowsAt))
                    {
                        ReadRows(layout, PrecisionOf(layout.Measure, unit, decimals), columns);
                        read = true;
                    }

                    break;
            }
        }

        Require(JsonNames.Table, seen, head | 0b1000, start);
        Precision precision = PrecisionOf(layout.Measure, unit, decimals);
        if (!read)
        {
            Utf8JsonReader end = _reader;
            _reader = rowsAt;
            ReadRows(layout, precision, columns);
            _reader = end;
        }

        return _cells.Build(layout, precision, columns);
    }

    private readonly AmountUnit ReadUnit(Measure measure)
    {
        Expect(JsonTokenType.String, "a unit", "单位");
        if (measure == Measure.Amount)
        {
            foreach (AmountUnit unit in JsonNames.Units)
            {
                if (_reader.ValueTextEquals(unit.Symbol()))
                {
                    return unit;
                }
            }

            throw Fault($"unknown unit '{ShownText()}'; there are 元, 万元, 亿元", $"未知的单位“{ShownText()}”；单位有元、万元、亿元");
        }

        if (measure == Measure.Count)
        {
            throw Fault("a table of counts has no unit", "数量表不带单位");
        }

        return _reader.ValueTextEquals(JsonNames.RateUnit) ? default : throw Fault($"the unit of rates is %, not '{ShownText()}'", $"比重的单位是%，而不是“{ShownText()}”");
    }

    private readonly Precision PrecisionOf(Measure measure, AmountUnit unit, int decimals)
    {
        int most = MostDecimals(measure, unit);
        if (decimals > most)
        {
            throw Fault($"{decimals} decimals are finer than can be: at most {most} here", $"{decimals}位小数过细：此处最多{most}位");
        }

        return measure switch
        {
            Measure.Amount => Precision.Of(unit, decimals),
            Measure.Rate => Precision.OfRate(decimals),
            _ => Precision.Count,
        };
    }

    private static int MostDecimals(Measure measure, AmountUnit unit) => measure switch
    {
        Measure.Amount => unit.MaxDecimals(),
        Measure.Rate => 7,
        _ => 0,
    };

    private Item[] ReadColumns(TableLayout layout)
    {
        Begin(JsonTokenType.StartArray);
        Span<Item> columns = stackalloc Item[layout.Columns.Length];
        int count = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.String, "a column's name", "栏名");
            Item item = count < columns.Length && MemberNames.Is(in _reader, JsonNames.Utf8(layout.Columns[count].Item)) ? layout.Columns[count].Item : ReadItem();
            if (layout.Column(item) is null)
            {
                throw Fault($"the table '{layout.JsonName}' has no column '{item.JsonName()}'", $"表“{layout.JsonName}”没有“{item.JsonName()}”栏");
            }

            if (columns[..count].Contains(item))
            {
                throw Fault($"the column '{item.JsonName()}' stands twice", $"“{item.JsonName()}”栏重复");
            }

            columns[count++] = item;
        }

        return count == 0 ? throw Fault("a table has at least one column", "表至少应有一栏")
            : layout.Share(columns[..count]);
    }

    private void ReadRows(TableLayout layout, Precision precision, Item[] columns)
    {
        Begin(JsonTokenType.StartArray);
        _cells.Begin(columns.Length);
        UInt128 items = 0;
        int expected = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_cells.Rows >= _options.MaxRows)
            {
                throw Fault($"the table has more than {_options.MaxRows} rows", $"表超过{_options.MaxRows}行");
            }

            ReadRow(layout, precision, columns, ref items, ref expected);
        }
    }

    private void ReadRow(TableLayout layout, Precision precision, Item[] columns, ref UInt128 items, ref int expected)
    {
        long start = Begin(JsonTokenType.StartObject);
        uint seen = 0;
        int member = -1;
        RowKey key = default;
        _cells.BeginRow();
        while (NextMember(JsonNames.Row, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    key = ReadFixedRow(layout, ref items, ref expected);
                    break;
                case 1:
                    key = ReadCode(layout);
                    break;
                case 2:
                    Expect(JsonTokenType.String, "a name", "名称");
                    _cells.KeepName(CopyText(_cells.NameRoom(_reader.ValueSpan.Length), _options.MaxNameLength));
                    break;
                default:
                    ReadCells(precision, columns);
                    break;
            }
        }

        if ((seen & 0b0011) is 0 or 0b0011)
        {
            throw new JsonFault("a row has either a code or an item", "每行应有科目编码（code）或项目（item），二者取一", start);
        }

        Require(JsonNames.Row, seen, 0b1000, start);
        if (!key.IsCode)
        {
            FinishFixedRow(layout, columns, key, start);
        }

        _cells.EndRow(key.Value);
    }

    private readonly RowKey ReadCode(TableLayout layout)
    {
        Expect(JsonTokenType.String, "a code in quotation marks", "带引号的科目编码");
        int code = 0;
        foreach (byte digit in _reader.ValueSpan is { Length: <= 7 } digits ? digits : default)
        {
            code = char.IsAsciiDigit((char)digit) ? (code * 10) + (digit - '0') : -1;
            if (code < 0)
            {
                break;
            }
        }

        if (!RowKey.IsValidCode(code))
        {
            throw NoCode();
        }

        var key = RowKey.FromValue(code);
        (string? english, string? chinese) = layout.CodeFault(key);
        return english is null ? key : throw MisplacedCode(key, english, chinese!);
    }

    private readonly JsonFault NoCode() =>
        Fault($"'{ShownText()}' is no classification code: 3, 5 or 7 digits", $"“{ShownText()}”不是科目编码：应为3、5或7位数字");

    private readonly JsonFault MisplacedCode(RowKey key, string english, string chinese) =>
        Fault($"the code {key} cannot stand here: {english}", $"科目编码{key}不应列在此处：{chinese}");

    private readonly RowKey ReadFixedRow(TableLayout layout, ref UInt128 items, ref int expected)
    {
        Expect(JsonTokenType.String, "an item's name", "项目名");
        Item item = expected < layout.Rows.Length && MemberNames.Is(in _reader, JsonNames.Utf8(layout.Rows[expected].Item)) ? layout.Rows[expected].Item : ReadItem();
        if (layout.RowIndex(item) is not (>= 0 and var index))
        {
            throw Fault($"the table '{layout.JsonName}' has no row '{item.JsonName()}'", $"表“{layout.JsonName}”没有“{item.JsonName()}”行");
        }

        UInt128 bit = UInt128.One << (int)item;
        if ((items & bit) != 0)
        {
            throw Fault($"the row '{item.JsonName()}' stands twice", $"“{item.JsonName()}”行重复");
        }

        items |= bit;
        expected = index + 1;
        return RowKey.Of(item);
    }

    /// <summary>Leaves out a name that is the template's own, and the cells that the form does not have.</summary>
    private void FinishFixedRow(TableLayout layout, Item[] columns, RowKey key, long start)
    {
        if (_cells.Name.SequenceEqual(layout.Row(key.Item)!.Name))
        {
            _cells.DropName();
        }

        for (int c = 0; c < columns.Length; c++)
        {
            if (!layout.HasCell(key, columns[c]))
            {
                if (_cells.PresenceAt(c) == Presence.Printed)
                {
                    throw new JsonFault($"the form has no cell '{columns[c].JsonName()}' in the row '{key}'; null is expected", $"表中“{key}”行没有“{columns[c].JsonName()}”栏，应为null", start);
                }

                _cells.Set(c, Presence.Absent, 0);
            }
        }
    }
}
