using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Properties.Narrative;

/// <summary>The reader never fails, keeps its offsets, and does not care how a sentence is spaced.</summary>
public sealed class ReaderProperties
{
    private static readonly string[] s_pieces =
    [
        "收入总计", "本年支出合计", "基本支出", "财政拨款", "“三公”经费", "年初预算", "决算数", "占", "完成年初预算的", "增加", "减少", "增长", "下降（增长）", "其中：", "主要原因是",
        "主要用于", "（类）", "（款）", "（项）", "较上年", "与2023年度相比，", "一、", "\n（一）", "（", "）", "。", "，", "；", "、", "万元", "元", "%", "％", "人次", "批次", "辆", "个", "分",
        "12", "3.45", "1,234.50", "１２．５", " ", "\n", "\n\n", "\f", "　", "XX", "单价100万元以上", "项目", "“优”的项目", "平均得分", "持平", "教育支出", "-", "0", "99999999999999999999", "\u0000", "\ud800",
    ];

    private static Gen<string> Jumble => Gen.ListOf(Gen.OneOf(Gen.Elements(s_pieces), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
        .Select(parts => string.Concat(parts));

    [Property(MaxTest = 2000)]
    public Property Any_text_is_read_and_every_offset_lies_in_it() => Prop.ForAll(Jumble.ToArbitrary(), text =>
    {
        NarrativeReading reading = NarrativeReader.Read(text, 2024);
        foreach (Claim claim in reading.Claims)
        {
            AssertInside(claim.Span, text);
            AssertInside(claim.DirectionSpan, text);
            if (claim.Figure.IsKnown)
            {
                var place = (TextPlace)claim.Figure.Place!;
                Assert.Equal(claim.Span, place.Span);
                Assert.Equal(text.Substring(place.Span.Start, place.Span.Length), place.Text);
                Assert.Equal(Digits(claim.Figure), Printed(place.Text));
            }
        }

        Assert.Equal(reading.Claims.OrderBy(c => c.Span.Start), reading.Claims);
        Assert.Equal(reading.Unread.OrderBy(u => u.Span.Start), reading.Unread);
        Assert.All(reading.Unread, u => AssertInside(u.Span, text));
        Assert.All(reading.Statements, s => AssertInside(s.Span, text));
        Assert.All(reading.Names, n => AssertInside(n.Span, text));
        Assert.All(reading.Sections, s => AssertInside(s.Span, text));
    });

    [Property(MaxTest = 500)]
    public Property No_number_is_read_twice() => Prop.ForAll(Jumble.ToArbitrary(), text =>
    {
        NarrativeReading reading = NarrativeReader.Read(text, 2024);
        List<TextSpan> spans = [.. reading.Claims.Where(c => c.Figure.IsKnown).Select(c => c.Span), .. reading.Unread.Select(u => u.Span)];
        Assert.Equal(spans.Count, spans.Distinct().Count());
    });

    [Property(MaxTest = 300)]
    public Property Blanks_and_line_ends_change_nothing() => Prop.ForAll(
        Arb.From(Gen.Choose(0, Sentences.All.Length - 1)), Arb.From(Gen.Choose(1, int.MaxValue - 1)), (index, seed) =>
        {
            string text = Sentences.All[index];
            var random = new Random(seed);
            string spaced = KeepDigitsInLine(string.Concat(text.Select(c => random.Next(6) == 0 ? c + (random.Next(3) == 0 ? "\n" : " ") : c.ToString())));
            Assert.True(What(text).SequenceEqual(What(spaced)), spaced);
        });

    [Property(MaxTest = 100)]
    public Property Full_width_says_the_same() => Prop.ForAll(Arb.From(Gen.Choose(0, Sentences.All.Length - 1)), index =>
    {
        string text = Sentences.All[index];
        string wide = string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c));
        string narrow = string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
        Assert.Equal(What(text), What(wide));
        Assert.Equal(What(text), What(narrow));
    });

    [Theory]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("（")]
    [InlineData("（）")]
    [InlineData("占")]
    [InlineData("占5%")]
    [InlineData("\n")]
    [InlineData("一、")]
    [InlineData("1、")]
    [InlineData("其中：")]
    [InlineData("某（类）")]
    [InlineData("主要原因是")]
    [InlineData("教育支出5万元，")]
    [InlineData("行政运行年初预算为5万元，")]
    [InlineData("比上年增加")]
    [InlineData("较2023年度")]
    [InlineData("绩效项目5个")]
    [InlineData("5 ")]
    [InlineData("5\n")]
    [InlineData("【")]
    public void Eight_times_the_text_takes_at_most_ten_times_the_work(string piece)
    {
        string once = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        long work = NarrativeReader.Read(once, 2024).Steps;
        long eight = NarrativeReader.Read(string.Concat(Enumerable.Repeat(once, 8)), 2024).Steps;
        Assert.InRange(eight, work, work * 10);
        Assert.InRange(work, 1, once.Length * 100L);
    }

    [Fact]
    public void A_document_is_read_in_linear_work()
    {
        string once = string.Join("\n", Sentences.All);
        long work = NarrativeReader.Read(once, 2024).Steps;
        Assert.InRange(NarrativeReader.Read(string.Join("\n", Enumerable.Repeat(once, 8)), 2024).Steps, work, work * 10);
    }

    /// <summary>A line of digits alone may be a page or a cell: no sentence is broken so.</summary>
    private static string KeepDigitsInLine(string text)
    {
        string[] lines = text.Split('\n');
        return string.Concat(lines.Select((line, i) => i + 1 == lines.Length ? line
            : line + (line.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '.' or ',')) ? "\n" : " ")));
    }

    private static void AssertInside(TextSpan span, string text)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.Length, 0, text.Length - span.Start);
    }

    private static string Digits(Figure figure) => figure.Digits.TrimStart('-').TrimStart('0').TrimStart('.');

    /// <summary>The digits of a span as given, in their narrow form, without what lies between them.</summary>
    private static string Printed(string text)
    {
        string digits = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c is '．' or '﹒' ? '.' : c).Where(c => char.IsAsciiDigit(c) || c == '.'));
        return digits.TrimStart('0').TrimStart('.');
    }

    private static List<string> What(string text) => [.. NarrativeReader.Read(text, 2024).Claims.Select(c =>
        $"{c.Kind} {c.Subject} {c.Figure.At(null)} {c.Direction} {c.ComparedWith} {c.Unit} {c.UnitIsMissing} {c.Base} {c.Whole}")];
}
