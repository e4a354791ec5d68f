using System.Text;
using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Benchmarks;

/// <summary>
/// Reading a narrative of thirty pages beside a bare pass over its characters. Read the ratio, not the time; MB/s is twice the
/// <see cref="Characters"/> divided by the time.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class NarrativeBenchmarks
{
    /// <summary>Thirty pages of about seven hundred characters.</summary>
    private const int Characters = 21_000;

    private static readonly string[] s_sentences =
    [
        "本部门2024年度收入总计2,615.40万元，其中年初结转和结余88.25万元，较2023年增加34.70万元，增长1.34%，主要原因是上年项目结转到本年执行。",
        "本年收入合计412.50万元，其中：财政拨款收入396.00万元，占96.00%；其他收入16.50万元，占4.00%。",
        "一般公共预算财政拨款支出年初预算为640.00万元，支出决算为608.00万元，完成年初预算的95.00%。决算数小于预算数的主要原因：压缩一般性支出。",
        "1、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。主要用于：单位为职工缴纳养老保险。年初预算为72.16万元，支出决算为72.16万元，完成年初预算的100.00%。决算数与预算数持平。",
        "“三公”经费支出决算为7.30万元，完成预算的91.25%，比上年减少1.14万元，下降14.60%，其中：公务接待费支出决算1.50万元，占22.49%。",
        "全年国内公务接待20批次、96人次，其中：外事接待0批次、0人次。年末公务用车保有量为3辆。",
        "机关运行经费支出96.40万元，比2023年度减少8.60万元，下降8.19%。主要原因是厉行节约，合理安排办公支出，减少不必要的差旅。",
    ];

    private string _text = "";

    /// <summary>Writes the narrative.</summary>
    [GlobalSetup]
    public void Write()
    {
        StringBuilder text = new();
        string[] headings = ["一、收入支出决算总体情况说明\n", "二、一般公共预算财政拨款支出决算情况说明\n", "三、财政拨款“三公”经费支出决算情况说明\n"];
        for (int i = 0; text.Length < Characters; i++)
        {
            _ = i % 20 == 0 ? text.Append(headings[i / 20 % headings.Length]) : text;
            text.Append(s_sentences[i % s_sentences.Length]).Append('\n');
        }

        _text = text.ToString(0, Characters);
    }

    /// <summary>Looks at every character once.</summary>
    [Benchmark(Baseline = true)]
    public int BarePass()
    {
        int digits = 0;
        foreach (char c in _text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    /// <summary>Reads the claims.</summary>
    [Benchmark]
    public NarrativeReading Read() => NarrativeReader.Read(_text, 2024);
}
