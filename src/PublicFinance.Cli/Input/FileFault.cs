using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>Why a file cannot be read, in both languages; the system's own message is in neither for sure.</summary>
internal static class FileFault
{
    public static DocumentFault IsFolder { get; } = new("it is a folder, not a file", "是文件夹，不是文件");

    public static DocumentFault Of(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("there is no such file", "文件不存在"),
        UnauthorizedAccessException => new("access is denied", "没有读取权限"),
        PathTooLongException or ArgumentException or NotSupportedException => new("the path is not valid", "路径无效"),
        _ => new("it cannot be read: " + fault.Message, "无法读取：" + fault.Message),
    };
}
