namespace PublicFinance.Model.Audit;

/// <summary>Names of the severities.</summary>
public static class Severities
{
    /// <summary>提示, 警告, 错误.</summary>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    /// <summary>note, warning, error: the names that SARIF uses too.</summary>
    public static string EnglishName(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The severity with that English name.</summary>
    public static bool TryParse(string name, out Severity severity)
    {
        severity = name switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "note" => Severity.Note,
            _ => (Severity)(-1),
        };
        return severity >= 0;
    }
}
