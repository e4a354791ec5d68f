using System.CommandLine;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary><c>--lang zh|en</c>, for all commands.</summary>
internal sealed class LanguageOption : Option<string>
{
    private const string OptionName = "--lang";

    public LanguageOption(Language language)
        : base(OptionName)
    {
        Description = language.Choose("文字用中文（zh，默认）或英文（en）", "Chinese (zh, the default) or English (en)");
        HelpName = "zh|en";
        Recursive = true;
        this.AcceptOnly(language, "zh", "en");
    }

    /// <summary>The language that the arguments ask for; usage errors and help need it before the arguments are parsed.</summary>
    public static Language Guess(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count; i++)
        {
            if (args[i] is OptionName + "=en" or OptionName + ":en" || (args[i] == OptionName && i + 1 < args.Count && args[i + 1] == "en"))
            {
                return Language.English;
            }
        }

        return Language.Chinese;
    }
}
