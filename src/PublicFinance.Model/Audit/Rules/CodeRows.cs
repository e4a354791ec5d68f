using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>The coded rows of a table, asked one by one: to say what is wrong with them, or quickly whether anything is.</summary>
/// <param name="id">The table.</param>
/// <param name="passesAll">All that the rules ask of a row of this table. Neither a table nor a catalogue ever changes, so a table in order is asked once.</param>
internal sealed class CodeRows<TCode>(TableId id, CodeRows<TCode>.QuickQuestion passesAll)
    where TCode : struct, IClassificationCode<TCode>
{
    /// <summary>What is wrong with a row, about the figure at which it is shown.</summary>
    /// <returns>A broken form; a passed one; null for a row of which nothing is asked.</returns>
    public delegate Check? Question(CodeRow<TCode> row, Figure shown);

    /// <summary>Whether nothing is wrong with a row. Allocates nothing when it says so.</summary>
    public delegate bool QuickQuestion(CodeRow<TCode> row);

    public IEnumerable<Check> Ask(AuditInput input, params Question[] questions)
    {
        if (input.Accounts is not { } accounts)
        {
            yield break;
        }

        if (accounts[id] is not { } table)
        {
            yield return Check.Without(Unasked.TableNotPublished(accounts, id));
            yield break;
        }

        CodeList<TCode> catalogue = input.CatalogueOf(accounts.FiscalYear).List<TCode>();
        if (!catalogue.IsCovered)
        {
            yield return Check.Without(Unasked.NoEdition(accounts.FiscalYear));
            yield break;
        }

        int column = Math.Max(0, table.ColumnOf(Item.Total));
        for (int row = 0; row < table.RowCount; row++)
        {
            foreach (Question question in questions)
            {
                if (table.Key(row).IsCode && question(Row(catalogue, table, row), table[row, column, accounts.FiscalYear]) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    public bool Hold(AuditInput input, QuickQuestion passes)
    {
        if (input.Accounts is not { } accounts || accounts[id] is not { } table)
        {
            return true;
        }

        CodeList<TCode> catalogue = input.CatalogueOf(accounts.FiscalYear).List<TCode>();
        if (!catalogue.IsCovered || ReferenceEquals(table.ClearedBy, catalogue))
        {
            return true;
        }

        if (EveryRow(catalogue, table, passesAll))
        {
            table.ClearedBy = catalogue;
            return true;
        }

        return EveryRow(catalogue, table, passes);
    }

    private static bool EveryRow(CodeList<TCode> catalogue, Table table, QuickQuestion passes)
    {
        for (int row = 0; row < table.RowCount; row++)
        {
            if (table.Key(row).IsCode && !passes(Row(catalogue, table, row)))
            {
                return false;
            }
        }

        return true;
    }

    private static CodeRow<TCode> Row(CodeList<TCode> catalogue, Table table, int row)
    {
        int number = table.Key(row).Code;
        return new(catalogue, number, TCode.TryFromInt32(number, out TCode code) ? code : default, table.OwnRowName(row));
    }
}
