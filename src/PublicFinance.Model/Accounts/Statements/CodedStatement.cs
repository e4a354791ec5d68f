using System.Globalization;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A statement with a row for each classification code (按科目列示的表).</summary>
/// <typeparam name="TRow">The view of one row.</typeparam>
/// <typeparam name="TCode">The classification of its rows.</typeparam>
public abstract class CodedStatement<TRow, TCode> : Statement
    where TRow : struct
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly Func<StatementRow, TRow> _view;

    private protected CodedStatement(FinalAccounts accounts, TableId id, Func<StatementRow, TRow> view)
        : base(accounts, id) => _view = view;

    /// <summary>The row of a code. Of a code that the printed table does not list the figures are exactly zero, of one that stands twice unknown.</summary>
    /// <exception cref="FormatException">The text is no code of 3, 5 or 7 digits.</exception>
    public TRow this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return _view(RowOf(RowKey.Parse(code)));
        }
    }

    /// <summary>The row of a code. Of a code that the printed table does not list the figures are exactly zero, of one that stands twice unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is empty.</exception>
    public TRow this[TCode code] => _view(RowOf(RowKey.OfCode(code.ToInt32())));

    /// <summary>The rows of codes in printed order, without the totals.</summary>
    public IEnumerable<TRow> Rows
    {
        get
        {
            for (int row = 0; row < (Table?.RowCount ?? 0); row++)
            {
                if (Table!.Key(row) is { IsCode: true } key)
                {
                    yield return _view(new StatementRow(Accounts, Id, key, row));
                }
            }
        }
    }

    /// <summary>The table and how many rows it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id.Name()} ({Table?.RowCount ?? 0})");
}
