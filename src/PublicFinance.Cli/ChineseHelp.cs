using System.CommandLine;
using System.CommandLine.Invocation;

namespace PublicFinance.Cli;

/// <summary>The parser's help with Chinese headings; the parser itself takes them from a culture, and none is in force here.</summary>
internal sealed class ChineseHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private static readonly (string English, string Chinese)[] Words =
    [
        ("Description:\n", "说明：\n"), ("Usage:\n", "用法：\n"), ("Arguments:\n", "参数：\n"), ("Options:\n", "选项：\n"), ("Commands:\n", "命令：\n"),
        (" [command]", " [命令]"), (" [options]", " [选项]"),
    ];

    /// <summary>Who asks for help need not give what a command otherwise wants.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        using StringWriter text = new() { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        int code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Words.Aggregate(text.ToString(), (t, w) => t.Replace(w.English, w.Chinese, StringComparison.Ordinal)));
        return code;
    }
}
