using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>
/// The documents that paths on the command line mean: accounts in files, standard input and folders, and, for a command that takes them, narratives
/// (.txt) that are named; text files inside folders may be anything and are left alone.
/// </summary>
internal sealed class AccountsFiles
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,      // a link may lead back to a folder above it
        IgnoreInaccessible = false,
    };

    private readonly Session _session;
    private readonly bool _takesNarratives;
    private readonly List<(string Path, bool IsNamed)> _files = [];

    public AccountsFiles(Session session, IReadOnlyList<string> paths, bool takesNarratives = false)
    {
        (_session, _takesNarratives) = (session, takesNarratives);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths.Where(p => seen.Add(p)))
        {
            if (Directory.Exists(path))
            {
                AddFolder(path);
            }
            else
            {
                _files.Add((path, true));
            }
        }
    }

    public int Count => _files.Count;

    /// <summary>True when a folder could not be read, or has nothing to read.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Reads one after the other; a faulty one does not keep the others back.</summary>
    public IEnumerable<AccountsFile> Read()
    {
        foreach ((string path, bool isNamed) in _files)
        {
            if (Read(path, isNamed, _takesNarratives) is { } file)
            {
                yield return file;
            }
        }
    }

    /// <summary>Reads the accounts in one named file or standard input.</summary>
    public AccountsFile Read(string path) => Read(path, isNamed: true, takesNarratives: false)!;

    private AccountsFile? Read(string path, bool isNamed, bool takesNarratives)
    {
        string source = InputPaths.SourceOf(path);
        if (!DocumentBytes.TryRead(path, _session, out byte[] bytes, out DocumentFault? fault))
        {
            return new(source, null, fault);
        }

        if (!isNamed && DocumentFormat.IsOther(bytes))
        {
            _session.Remark(_session.Say($"{source} 不是决算数据文件，未审核", $"{source} is no final accounts document, skipped"));
            return null;
        }

        if (isNamed && takesNarratives && NarrativeFile.IsNarrative(path))
        {
            return NarrativeFile.TryDecode(bytes, out string text, out fault) ? new(source, null, null) { Narrative = text } : new(source, null, fault);
        }

        return AccountsJson.TryRead(bytes, out FinalAccounts? accounts, out JsonAccountsError? error)
            ? new(source, accounts, null)
            : new(source, null, DocumentFault.Of(error));
    }

    private void AddFolder(string folder)
    {
        int before = _files.Count;
        try
        {
            _files.AddRange(Directory.EnumerateFiles(folder, "*.json", Below).Order(StringComparer.Ordinal).Select(f => (f, false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            IsIncomplete = true;
            _session.Complain($"{folder}: {FileFault.Of(e).In(_session.Language)}");
            return;
        }

        if (_files.Count == before)
        {
            IsIncomplete = true;
            _session.Complain(_session.Say($"{folder}: 文件夹内没有可审核的文件", $"{folder}: there is nothing to audit in this folder"));
        }
    }
}
