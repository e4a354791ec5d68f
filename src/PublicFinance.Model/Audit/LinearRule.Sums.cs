using System.Numerics;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <content>Adding the figures of a term to the residuals and slacks of all instances.</content>
public sealed partial class LinearRule
{
    private void Add(FinalAccounts source, Table table, RuleTerm term, int c, Span<long> residual, Span<long> slack, ref long value, ref long half)
    {
        switch (term.Rows)
        {
            case RowPick.Same when c < 0:
                slack.Fill(Dead);                  // a column that the document does not print
                break;
            case RowPick.Same:
                AddSame(source, table, term.Weight, c, residual, slack, ref half);
                break;
            case RowPick.Children:
                AddChildren(table, term.Weight, c, residual, slack);
                break;
            case RowPick.Fixed:
                AddCell(table, term.Weight, table.RowOf(term.Key), c, ref value, ref half);
                break;
            case RowPick.Parts:
                foreach (Line line in table.Layout.Rows)
                {
                    if (line.Role == LineRole.Part)
                    {
                        AddCell(table, term.Weight, table.RowOf(RowKey.Of(line.Item)), c, ref value, ref half);
                    }
                }

                break;
            case RowPick.Highest:
                for (int row = 0; row < table.RowCount; row++)
                {
                    if (IsHighest(table, row, term))
                    {
                        AddCell(table, term.Weight, row, c, ref value, ref half);
                    }
                }

                break;
        }
    }

    private static void AddCell(Table table, int weight, int row, int column, ref long value, ref long half)
    {
        if (column < 0 || row == Table.Unknown || (row >= 0 && !table.IsKnown(row, column)))
        {
            half = Math.Max(half, Dead);
        }
        else if (row >= 0)
        {
            value += weight * table.Column(column)[row];
            half += Math.Abs(weight) * table.Half(row, column);
        }
    }

    private void AddSame(FinalAccounts accounts, Table table, long weight, int c, Span<long> residual, Span<long> slack, ref long half)
    {
        ReadOnlySpan<long> x = table.Column(c);
        bool plain = table.IsUniform && table.IsColumnKnown(c);
        long magnitude = Math.Abs(weight), uniform = magnitude * table.Precision.Half;
        if (Scope.Table == table.Layout.Id)
        {
            if (plain)
            {
                half += uniform;
                AddScaled(residual, x, weight);
                return;
            }

            AddScaled(residual, x, weight);
            ReadOnlySpan<Presence> presence = table.ColumnPresence(c);
            for (int i = 0; i < presence.Length; i++)
            {
                slack[i] = presence[i] == Presence.Absent ? Math.Max(slack[i], Dead)
                    : slack[i] + (table.IsUniform ? uniform : magnitude * table.Half(i, c));
            }

            return;
        }

        ReadOnlySpan<int> rows = accounts.Codes.Rows(table.Layout.Id);
        residual = residual[..rows.Length];
        slack = slack[..rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            if (row >= 0)
            {
                residual[i] += weight * x[row];
                slack[i] = plain ? slack[i] + uniform
                    : table.IsKnown(row, c) ? slack[i] + (magnitude * table.Half(row, c))
                    : Math.Max(slack[i], Dead);
            }
            else if (row == Table.Unknown)
            {
                slack[i] = Math.Max(slack[i], Dead);
            }
        }
    }

    private static void AddScaled(Span<long> sum, ReadOnlySpan<long> x, long weight)
    {
        sum = sum[..x.Length];
        int i = 0;
        if (weight is 1 or -1)
        {
            for (; i <= x.Length - Vector<long>.Count; i += Vector<long>.Count)
            {
                var total = new Vector<long>(sum[i..]);
                var term = new Vector<long>(x[i..]);
                (weight > 0 ? total + term : total - term).CopyTo(sum[i..]);
            }
        }

        for (; i < x.Length; i++)
        {
            sum[i] += weight * x[i];
        }
    }

    private static void AddChildren(Table table, long weight, int c, Span<long> residual, Span<long> slack)
    {
        ReadOnlySpan<int> children = table.ChildCounts;
        for (int row = 0; row < slack.Length; row++)
        {
            if (c < 0 || children[row] == 0)
            {
                slack[row] = Math.Max(slack[row], Dead);
            }
        }

        if (c < 0)
        {
            return;
        }

        ReadOnlySpan<int> parents = table.Parents;
        ReadOnlySpan<long> x = table.Column(c);
        bool plain = table.IsUniform && table.IsColumnKnown(c);
        long uniform = Math.Abs(weight) * table.Precision.Half;
        for (int row = 0; row < x.Length; row++)
        {
            int parent = parents[row];
            if (parent < 0)
            {
                continue;
            }

            residual[parent] += weight * x[row];
            slack[parent] = plain ? slack[parent] + uniform
                : table.IsKnown(row, c) ? slack[parent] + (Math.Abs(weight) * table.Half(row, c))
                : Math.Max(slack[parent], Dead);
        }
    }
}
