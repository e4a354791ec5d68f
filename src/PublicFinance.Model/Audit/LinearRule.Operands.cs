using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

public sealed partial class LinearRule
{
    /// <inheritdoc/>
    internal override IEnumerable<Check> Checks(AuditInput input)
    {
        if (input.Accounts is not { } accounts || !Applies(input))
        {
            yield break;
        }

        if (MissingSource(input) is { } missing)
        {
            foreach (Check check in Unprinted(input, missing))
            {
                yield return check;
            }

            yield break;
        }

        foreach (Item column in ColumnsFor)
        {
            int count = InstanceCount(accounts);
            for (int i = 0; i < count; i++)
            {
                if (Instance(input, column, i) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    /// <summary>The relation of one instance, the reason why it cannot be asked, or null where there is nothing to ask.</summary>
    internal Check? Instance(AuditInput input, Item column, int index)
    {
        FinalAccounts accounts = input.Accounts!;
        RowKey key = InstanceKey(accounts, index);
        if (!(Scope.Table is null && !Scope.OverCodes) && !Scope.Asks(key))
        {
            return null;
        }

        var terms = ImmutableArray.CreateBuilder<Term>();
        bool childless = false;
        foreach (RuleTerm term in Terms)
        {
            if (!IsLeftOut(input, term) && !AddOperands(terms, input, term, column, key, index))
            {
                childless = true;
            }
        }

        if (childless || terms.Count == 0)
        {
            return null;
        }

        Relation relation = Relate(terms.ToImmutable());
        foreach (Term term in terms)
        {
            if (!term.Figure.IsKnown)
            {
                return Unknown(relation, Unasked.NotTold(term.Figure));
            }
        }

        return Ask(input, relation);
    }

    /// <summary>A rule over named cells still relates them where a table is not printed: what the others imply about its cells.</summary>
    private IEnumerable<Check> Unprinted(AuditInput input, Unasked reason)
    {
        if (Scope.Table is not null || Scope.OverCodes || Terms.Any(t => t.Rows != RowPick.Fixed || input.Of(t.Previous) is null))
        {
            yield return Check.Without(reason);
            yield break;
        }

        foreach (Item column in ColumnsFor)
        {
            yield return Unknown(
                Relate([.. Terms.Where(t => !IsLeftOut(input, t)).Select(t => new Term(t.Weight, Mark(input.Of(t.Previous)!.Find(t.Table, t.Key, t.Column ?? column), t)))]), reason);
        }
    }

    private Check Unknown(Relation relation, Unasked reason) => Check.Unknown(relation, reason) with { IsOneOfSeveral = IsOneOfSeveral };

    private Relation Relate(ImmutableArray<Term> terms) => IsAtMost ? Relation.LinearAtMost(terms) : Relation.Linear(terms);

    internal int InstanceCount(FinalAccounts accounts) => Scope.OverCodes ? accounts.Codes.Codes.Length
        : Scope.Table is { } table ? accounts[table]?.RowCount ?? 0
        : 1;

    /// <summary>A table that a term needs and the document does not print; null when all are there.</summary>
    private Unasked? MissingSource(AuditInput input)
    {
        foreach (RuleTerm term in Terms)
        {
            if (input.Of(term.Previous) is not { } source)
            {
                return Unasked.NoPreviousYear;
            }

            if (source[term.Table] is null && !IsLeftOut(input, term))
            {
                return Unasked.TableNotPublished(source, term.Table, term.Previous);
            }
        }

        return null;
    }

    /// <summary>A template without the table or the fixed row has no such money; an optional term may go where the document does not print its table.</summary>
    internal static bool IsLeftOut(AuditInput input, RuleTerm term) => input.Of(term.Previous) is { } source && (source[term.Table] is { } table
        ? term.Rows == RowPick.Fixed && !term.Key.IsCode && table.Layout.Row(term.Key.Item) is null
        : term.Optional || source.Template[term.Table] is null);

    private RowKey InstanceKey(FinalAccounts accounts, int index) => Scope.OverCodes ? RowKey.FromValue(accounts.Codes.Codes[index])
        : Scope.Table is { } table ? accounts[table]!.Key(index)
        : default;

    /// <summary>Adds the figures of a term; false where the rule asks for children and the row has none.</summary>
    private bool AddOperands(ImmutableArray<Term>.Builder terms, AuditInput input, RuleTerm term, Item column, RowKey key, int index)
    {
        FinalAccounts source = input.Of(term.Previous)!;
        Table table = source[term.Table]!;
        Item item = term.Column ?? column;
        int before = terms.Count;
        switch (term.Rows)
        {
            case RowPick.Same when term.PartColumns:
                foreach (Item part in table.Columns)
                {
                    if (table.Layout.Column(part)!.Role == LineRole.Part)
                    {
                        terms.Add(new Term(term.Weight, SameRow(source, table, part, key, index)));
                    }
                }

                break;
            case RowPick.Same:
                terms.Add(new Term(term.Weight, SameRow(source, table, item, key, index)));
                break;
            case RowPick.Fixed:
                terms.Add(new Term(term.Weight, Mark(table.Find(term.Key, item, source.FiscalYear), term)));
                break;
            case RowPick.Parts:
                foreach (Line line in table.Layout.Rows)
                {
                    if (line.Role == LineRole.Part)
                    {
                        terms.Add(new Term(term.Weight, table.Find(RowKey.Of(line.Item), item, source.FiscalYear)));
                    }
                }

                break;
            case RowPick.Children when table.ColumnOf(item) is var c and >= 0:
                foreach (int row in table.Children(index))
                {
                    terms.Add(new Term(term.Weight, table[row, c, source.FiscalYear]));
                }

                return terms.Count > before;
            case RowPick.Highest when table.ColumnOf(item) is var c and >= 0:
                for (int row = 0; row < table.RowCount; row++)
                {
                    if (IsHighest(table, row, term))
                    {
                        terms.Add(new Term(term.Weight, table[row, c, source.FiscalYear]));
                    }
                }

                break;
            case RowPick.Children or RowPick.Highest:
                return false;       // which rows such a column would have, nobody can tell
        }

        return true;
    }

    private Figure SameRow(FinalAccounts source, Table table, Item item, RowKey key, int index) =>
        Scope.Table == table.Layout.Id && table.ColumnOf(item) is var c and >= 0
            ? table[index, c, source.FiscalYear]
            : table.Find(key, item, source.FiscalYear);

    private static Figure Mark(Figure figure, RuleTerm term) => term.Previous && figure.Place is CellPlace cell ? figure.At(cell with { IsPrevious = true }) : figure;

    private static bool IsHighest(Table table, int row, RuleTerm term) => table.Key(row).IsCode
        && (table.Parents[row] < 0 || !table.Key(table.Parents[row]).IsCode)
        && !IsExcepted(term, table.Key(row).Code);

    /// <summary>A class that is left out takes its sections with it, where the table prints only these.</summary>
    private static bool IsExcepted(RuleTerm term, int code)
    {
        foreach (int except in term.Except)
        {
            if (code == except || code / 100 == except || code / 10_000 == except)
            {
                return true;
            }
        }

        return false;
    }
}
