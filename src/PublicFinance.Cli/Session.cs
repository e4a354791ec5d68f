using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>One run of the command line: where it writes and in which language.</summary>
internal sealed class Session(Terminal terminal, Language language)
{
    public Terminal Terminal { get; } = terminal;

    public Language Language { get; } = language;

    public LanguageOption LanguageOption { get; } = new(language);

    /// <summary>The text in the user's language.</summary>
    public string Say(string chinese, string english) => Language.Choose(chinese, english);

    /// <summary>Tells what is wrong with the input or the usage.</summary>
    public void Complain(string problem) => Terminal.Error.WriteLine(Say("错误：", "error: ") + problem);

    /// <summary>Tells what the user may want to know.</summary>
    public void Remark(string remark) => Terminal.Error.WriteLine(Say("说明：", "note: ") + remark);
}
