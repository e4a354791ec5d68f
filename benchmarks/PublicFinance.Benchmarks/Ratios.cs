using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Benchmarks;

/// <summary>
/// The promised ratios as one short run: each pair of methods in turn, the best of many rounds of each. On a machine that others
/// use too, the best round is what comes nearest to the method itself; means are not.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 60;

    public static void Print(TextWriter output)
    {
        FinalAccounts accounts = AuditBenchmarks.Document();
        var input = new AuditInput { Accounts = accounts };
        Auditor auditor = AuditBenchmarks.OfFigures();
        var loops = new HandWritten(accounts);
        byte[] json = Encoding.UTF8.GetBytes(AccountsJson.Write(accounts, indented: false));
        int figures = accounts.Tables.Sum(t => t.RowCount * t.Columns.Length);
        int relations = auditor.Audit(accounts).Evaluated;
        output.WriteLine($"document: {figures} figures, {json.Length} bytes; relations: loops {loops.Relations}, rules {relations}");

        (double loop, _) = Best(() => loops.Holds(), 300);
        (double rules, long ruleBytes) = Best(() => auditor.FindsNothing(input), 300);
        (double bare, _) = Best(() => Pass(json), 200);
        (double load, long loadBytes) = Best(() => AccountsJson.Read(json), 200);
        (double both, long bothBytes) = Best(() => auditor.FindsNothing(new AuditInput { Accounts = AccountsJson.Read(json) }), 200);
        Auditor single = auditor.Select([.. auditor.Rules.Select(r => r.Id).Where(id => id != "PF3001")]);
        (double plain, _) = Best(() => single.Audit(accounts), 10);
        (double joint, _) = Best(() => auditor.Audit(accounts), 10);
        FinalAccounts eight = JointBenchmarks.Document(21);
        int more = eight.Tables.Sum(t => t.RowCount * t.Columns.Length);
        (double large, _) = Best(() => auditor.Audit(eight), 1);
        output.WriteLine(Row("clean audit / plain loops", rules / loop, ruleBytes));
        output.WriteLine(Row("the same, per relation", rules / relations / (loop / loops.Relations), ruleBytes));
        output.WriteLine(Row("load / bare pass", load / bare, loadBytes));
        output.WriteLine(Row("load and audit / bare pass", both / bare, bothBytes));
        output.WriteLine(Row("full report with the joint rule / without it", joint / plain, 0));
        output.WriteLine(Row($"the same of {(double)more / figures:F1} times the figures / of one", large / joint, 0));
        foreach (int wrong in new[] { 0, 12 })
        {
            string text = NarrativeAuditBenchmarks.Narrative(wrong);
            (double read, long readBytes) = Best(() => NarrativeReader.Read(text, 2024), 1, warm: 200);
            (double whole, long wholeBytes) = Best(() => auditor.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2024) }), 1, warm: 200);
            output.WriteLine(Row($"narrative of {text.Length} characters read, ms", read / 1000, readBytes));
            output.WriteLine(Row($"the same read and audited, {wrong} figures wrong, ms", whole / 1000, wholeBytes));
        }
    }

    private static string Row(string name, double ratio, long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-52}{ratio,6:F2}{(bytes > 0 ? $"   {bytes:N0} B" : "")}");

    private static long Pass(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        long tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static (double Microseconds, long Bytes) Best<T>(Func<T> action, int count, int warm = 0)
    {
        for (int i = 0; i < Math.Max(warm, 3 * count); i++)
        {
            action();
        }

        double best = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < count; i++)
            {
                action();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / count);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        return (best, bytes);
    }
}
