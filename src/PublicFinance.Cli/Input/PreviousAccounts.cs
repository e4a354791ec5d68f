using PublicFinance.Model.Accounts;

namespace PublicFinance.Cli.Input;

/// <summary>Last year's accounts, for the documents that they belong to.</summary>
internal sealed class PreviousAccounts
{
    private readonly Session _session;
    private readonly AccountsFile _file;
    private readonly bool _several;

    private PreviousAccounts(AccountsFile file, bool several, Session session) => (_file, _several, _session) = (file, several, session);

    /// <summary>True when they are not of the year before a document that they should belong to.</summary>
    public bool IsMisplaced { get; private set; }

    public static PreviousAccounts Read(string path, AccountsFiles files, Session session)
    {
        AccountsFile file = files.Read(path);
        return file.Fault is { } fault
            ? throw new UsageException($"{file.Source}: {fault.In(session.Language)}")
            : new(file, files.Count > 1, session);
    }

    /// <summary>Last year's accounts of a narrative of that year; null where they are of another.</summary>
    public FinalAccounts? Of(int fiscalYear, string source) => Of(FinalAccounts.Of(_file.Accounts!.Entity, fiscalYear, _file.Accounts.Template), source);

    /// <summary>Last year's accounts of these ones; null where they are not. Among several documents the unit's name tells.</summary>
    public FinalAccounts? Of(FinalAccounts accounts, string source)
    {
        FinalAccounts previous = _file.Accounts!;
        if (_several && previous.Entity != accounts.Entity)
        {
            return null;
        }

        if (previous.FiscalYear == accounts.FiscalYear - 1)
        {
            return previous;
        }

        IsMisplaced = true;
        _session.Complain(_session.Say(
            $"{_file.Source}: 此为{previous.FiscalYear}年度决算，不是{source}（{accounts.FiscalYear}年度）的上年决算，未用于核对",
            $"{_file.Source}: these accounts are of {previous.FiscalYear}, not of the year before {source} ({accounts.FiscalYear}), and were not used"));
        return null;
    }
}
