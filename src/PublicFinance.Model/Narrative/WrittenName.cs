using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>A name of a classification item as a sentence writes it, with its marks of level (科目名称).</summary>
/// <param name="Text">The path without blanks: 一般公共服务支出(类)财政事务(款)行政运行(项).</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Code">The code it was taken for; null if no catalogue has the name.</param>
/// <param name="IsOfYear">True if the name is the fiscal year's own.</param>
public sealed record WrittenName(string Text, TextSpan Span, RowKey? Code, bool IsOfYear);
