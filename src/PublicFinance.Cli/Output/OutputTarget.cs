namespace PublicFinance.Cli.Output;

/// <summary>Where a result goes. A file appears whole or not at all: it is written beside its name and moved there at the end.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly Session _session;
    private readonly string? _path;
    private readonly string _partial = "";

    public OutputTarget(string? path, Session session)
    {
        _session = session;
        _path = path;
        if (path is null)
        {
            Stream = new BufferedStream(session.Terminal.Output);
            return;
        }

        if (Directory.Exists(path))
        {
            throw new UsageException(session.Say($"无法写入 {path}：是文件夹，不是文件", $"{path} cannot be written: it is a folder, not a file"));
        }

        _partial = path + ".partial";
        try
        {
            Stream = File.Create(_partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unwritable(e);
        }
    }

    public Stream Stream { get; }

    public bool HasColours => _path is null && _session.Terminal.HasColours;

    /// <summary>True when the result does not go to the terminal.</summary>
    public bool IsElsewhere => _path is not null || _session.Terminal.IsRedirected;

    /// <summary>All is written.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_path is null)
        {
            return;
        }

        try
        {
            Stream.Dispose();
            File.Move(_partial, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(e);
        }
    }

    public void Dispose()
    {
        if (_path is not null)
        {
            Stream.Dispose();
            File.Delete(_partial);
        }
    }

    private UsageException Unwritable(Exception fault)
    {
        (string chinese, string english) = fault switch
        {
            DirectoryNotFoundException => ("文件夹不存在", "there is no such folder"),
            UnauthorizedAccessException => ("没有写入权限", "access is denied"),
            _ => (fault.Message, fault.Message),
        };
        return new(_session.Say($"无法写入 {_path}：{chinese}", $"{_path} cannot be written: {english}"));
    }
}
