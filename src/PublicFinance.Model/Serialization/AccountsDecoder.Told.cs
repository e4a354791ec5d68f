using System.Collections.Immutable;
using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>What the document tells about itself and about last year.</summary>
internal ref partial struct AccountsDecoder
{
    private EntityProfile ReadProfile()
    {
        Begin(JsonTokenType.StartObject);
        uint seen = 0;
        int member = -1;
        EntityProfile profile = EntityProfile.Unknown;
        while (NextMember(JsonNames.Profile, ref member, ref seen))
        {
            profile = JsonNames.Profile.Names[member] switch
            {
                "kind" => profile with { Kind = ReadKind() },
                "isAcademic" => profile with { IsAcademic = ReadBoolean() },
                "isReorganised" => profile with { IsReorganised = ReadBoolean() },
                "withholdsItems" => profile with { WithholdsItems = ReadBoolean() },
                "basicTableCoversAllAppropriation" => profile with { BasicTableCoversAllAppropriation = ReadBoolean() },
                "explainsThreePublicOverrun" => profile with { ExplainsThreePublicOverrun = ReadBoolean() },
                _ => profile with { ExplainsOpeningAdjustment = ReadBoolean() },
            };
        }

        return profile;
    }

    private readonly EntityKind ReadKind()
    {
        int kind = Array.IndexOf(JsonNames.Kinds, ReadText(_options.MaxNameLength));
        return kind >= 0 ? (EntityKind)kind : throw Fault(
            $"unknown kind of unit '{ShownText()}'; there are {string.Join(", ", JsonNames.Kinds)}",
            $"未知的单位性质“{ShownText()}”；可以是{string.Join("、", JsonNames.Kinds)}");
    }

    private ImmutableArray<ToldChange> ReadChanges()
    {
        Begin(JsonTokenType.StartArray);
        var changes = ImmutableArray.CreateBuilder<ToldChange>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (changes.Count >= _options.MaxRows)
            {
                throw Fault($"there are more than {_options.MaxRows} changes", $"增减变动超过{_options.MaxRows}条");
            }

            changes.Add(ReadChange());
        }

        return changes.DrainToImmutable();
    }

    private ToldChange ReadChange()
    {
        long start = Begin(JsonTokenType.StartObject);
        uint seen = 0;
        int member = -1, expected = 0;
        TableLayout? layout = null;
        AmountUnit? unit = null;
        Utf8JsonReader rowAt = default, columnAt = default, amountAt = default, unitAt = default, rateAt = default;
        while (NextMember(JsonNames.Change, ref member, ref seen))
        {
            Expect(JsonTokenType.String, "text", "文本");
            switch (member)
            {
                case 0:
                    layout = FindTable(ref expected);
                    break;
                case 1:
                    rowAt = _reader;
                    break;
                case 2:
                    columnAt = _reader;
                    break;
                case 3:
                    amountAt = _reader;
                    break;
                case 4:
                    unitAt = _reader;
                    break;
                default:
                    rateAt = _reader;
                    break;
            }
        }

        Require(JsonNames.Change, seen, 0b00_0111, start);
        if ((seen & 0b10_1000) == 0)
        {
            throw new JsonFault("a change tells an amount, a rate, or both", "增减变动应有金额（amount）或比率（rate）", start);
        }

        Utf8JsonReader end = _reader;
        if (unitAt.TokenType != JsonTokenType.None)
        {
            _reader = unitAt;
            unit = ReadUnit(layout!.Measure);
        }

        if (amountAt.TokenType != JsonTokenType.None && layout!.Measure == Measure.Amount != unit.HasValue)
        {
            throw new JsonFault("an amount of money has a unit, no other has", "金额应带单位，其他数值不带", start);
        }

        _reader = rowAt;
        RowKey row = _reader.ValueSpan is [>= (byte)'0' and <= (byte)'9', ..] ? ReadCode(layout!) : RowKey.Of(ReadItem());
        if (!row.IsCode && layout!.Row(row.Item) is null)
        {
            throw Fault($"the table '{layout.JsonName}' has no row '{row}'", $"表“{layout.JsonName}”没有“{row}”行");
        }

        _reader = columnAt;
        Item column = ReadItem();
        if (layout!.Column(column) is null || !layout.HasCell(row, column))
        {
            throw Fault($"the table '{layout.JsonName}' has no column '{column.JsonName()}' in this row", $"表“{layout.JsonName}”此行没有“{column.JsonName()}”栏");
        }

        Figure change = ReadLoose(amountAt, layout.Measure, unit ?? default);
        Figure rate = ReadLoose(rateAt, Measure.Rate, default);
        _reader = end;
        return new ToldChange(layout.Id, row, column, change, rate);
    }

    /// <summary>A number that stands alone: the digits it is told with are its precision.</summary>
    private Figure ReadLoose(Utf8JsonReader at, Measure measure, AmountUnit unit)
    {
        if (at.TokenType == JsonTokenType.None)
        {
            return default;
        }

        _reader = at;
        long value = ReadNumber(new AmountText.Scale(PrecisionOf(measure, unit, MostDecimals(measure, unit))), out int decimals);
        return Figure.Printed(value, PrecisionOf(measure, unit, decimals));
    }
}
