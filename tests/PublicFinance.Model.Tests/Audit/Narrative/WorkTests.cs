using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>Eight times the text is at most ten times the work of auditing it, counted in operands asked about and in bytes taken up.</summary>
public class WorkTests
{
    private const int Characters = 6_000;

    [Theory]
    [InlineData("本年收入合计500.00万元，较上年增加100.00万元，增长25.00%。\n")]
    [InlineData("本年收入合计500.00万元。本年收入合计520.00万元。\n")]
    [InlineData("本年收入合计500.00万元，其中：财政拨款收入480.00万元，占96.00%；其他收入20.00万元，占5.00%。\n")]
    [InlineData("本年收入合计500.00万元，其中：财政拨款收入480.00万元，占96.00%，")]
    [InlineData("公务接待费年初预算为5.00万元，支出决算为4.00万元，较上年减少1.00万元，与上年持平，决算数与预算数持平，主要原因是减少。\n")]
    [InlineData("1、教育支出（类）进修及培训（款）培训支出（项）。主要用于：单位培训方面的支出。年初预算为80.00万元，支出决算为70.00万元，完成年初预算的90.00%。\n")]
    [InlineData("较上年增加（减少）的主要原因是人员变动。\n")]
    [InlineData("本部门无政府性基金预算财政拨款支出。政府性基金预算财政拨款支出5.00万元。\n")]
    [InlineData("机关运行经费支出5.00元，比上年减少50.00万元，下降480.00%。\n")]
    [InlineData("123456789")]
    [InlineData("（（）")]
    [InlineData("占12.00%")]
    public void Eight_times_the_text_is_at_most_ten_times_the_work(string words)
    {
        (long operands, long bytes) = Work(words, Characters);
        (long more, long moreBytes) = Work(words, 8 * Characters);
        Assert.InRange(more, operands, 10 * operands);
        Assert.InRange(moreBytes, 0, 10 * bytes);
    }

    /// <summary>A different figure every time: what contradicts what cannot be said in fewer findings, but nothing is looked at over and over.</summary>
    [Fact]
    public void Neither_do_figures_that_all_differ()
    {
        static string Text(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"本年收入合计{500 + i}.00万元，其中财政拨款收入{300 + i}.00万元，占{i % 90}.00%。\n"));
        (long operands, long bytes) = Work(Text(100));
        (long more, long moreBytes) = Work(Text(800));
        Assert.InRange(more, operands, 10 * operands);
        Assert.InRange(moreBytes, 0, 10 * bytes);
    }

    private static (long Operands, long Bytes) Work(string words, int characters) => Work(string.Concat(Enumerable.Repeat(words, characters / words.Length)));

    private static (long Operands, long Bytes) Work(string text)
    {
        Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text[..Math.Min(200, text.Length)], 2024) });       // what is made once is made before
        var input = new AuditInput { Narrative = NarrativeReader.Read(text, 2024) };
        long before = GC.GetAllocatedBytesForCurrentThread();
        Auditor.Official.Audit(input);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (Auditor.Official.Rules.SelectMany(r => r.Checks(input)).Sum(static c => 1L + (c.Relation?.Terms.Length ?? c.Form?.Figures.Length ?? 0)), bytes);
    }
}
