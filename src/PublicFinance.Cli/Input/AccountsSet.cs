using PublicFinance.Model.Accounts;

namespace PublicFinance.Cli.Input;

/// <summary>Accounts that only make sense together: one that cannot be read keeps the command from going on.</summary>
internal static class AccountsSet
{
    /// <summary>Reads all, tells every fault, and gives null where there was one.</summary>
    public static List<FinalAccounts>? Read(IReadOnlyList<string> paths, Session session)
    {
        var files = new AccountsFiles(session, paths);
        List<FinalAccounts> all = [];
        bool isFaulty = false;
        foreach (AccountsFile file in files.Read())
        {
            if (file.Fault is { } fault)
            {
                session.Complain($"{file.Source}: {fault.In(session.Language)}");
                isFaulty = true;
            }
            else
            {
                all.Add(file.Accounts!);
            }
        }

        return isFaulty || files.IsIncomplete ? null : all;
    }
}
