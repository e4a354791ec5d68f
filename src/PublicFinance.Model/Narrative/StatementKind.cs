namespace PublicFinance.Model.Narrative;

/// <summary>What a passage says without a figure.</summary>
public enum StatementKind
{
    /// <summary>A word of direction: 增加, 下降, 持平, 大于.</summary>
    Direction,

    /// <summary>There is none: 无政府性基金预算财政拨款收入和支出.</summary>
    Nothing,

    /// <summary>A table is told to be empty: 本表为空, 故本表无数据.</summary>
    EmptyTable,

    /// <summary>A word of the template that was left over: XX, 下降（增长）.</summary>
    Placeholder,

    /// <summary>A reason (主要原因).</summary>
    Reason,

    /// <summary>What the money went for (主要用于, 主要包括).</summary>
    Purpose,
}
