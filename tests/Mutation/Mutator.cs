using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PublicFinance.Mutation;

/// <summary>
/// Rewrites one file so that it holds all its mutants, each switched by a number: <c>a &lt; b</c> becomes
/// <c>(Mutants.Is(17) ? (a &lt;= b) : (a &lt; b))</c>. The changed branch holds the original operands, so that one number changes one place.
/// </summary>
internal sealed partial class Mutator(string file, Func<string, bool> isDropped, Func<int> next) : CSharpSyntaxRewriter
{
    public const string Mark = "mutant";

    private readonly Dictionary<string, int> _seen = [];

    public List<Mutant> Mutants { get; } = [];

    private bool HasTexts => !file.Contains("/Rules/", StringComparison.Ordinal) && !file.EndsWith("Text.cs", StringComparison.Ordinal);

    // What must be constant, and what is only said in an error.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitThrowExpression(ThrowExpressionSyntax node) => node;

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            return Choose(node, visited, "null-coalescing", (node.Right, null), (PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, Paren(node.Left)), null));
        }

        (string kind, SyntaxKind[] others) = Others(node.Kind());
        return others.Length == 0 || DeclaresVariable(node)
            ? visited
            : Choose(node, visited, kind, [.. others.Select(o => ((ExpressionSyntax)BinaryExpression(o, node.Left, Token(OperatorOf(o)).WithTriviaFrom(node.OperatorToken), node.Right), (string?)null))]);
    }

    private static (string Kind, SyntaxKind[] Others) Others(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => ("relational", [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanExpression]),
        SyntaxKind.LessThanOrEqualExpression => ("relational", [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression]),
        SyntaxKind.GreaterThanExpression => ("relational", [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanExpression]),
        SyntaxKind.GreaterThanOrEqualExpression => ("relational", [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression]),
        SyntaxKind.EqualsExpression => ("equality", [SyntaxKind.NotEqualsExpression]),
        SyntaxKind.NotEqualsExpression => ("equality", [SyntaxKind.EqualsExpression]),
        SyntaxKind.LogicalAndExpression => ("logical", [SyntaxKind.LogicalOrExpression]),
        SyntaxKind.LogicalOrExpression => ("logical", [SyntaxKind.LogicalAndExpression]),
        SyntaxKind.AddExpression => ("arithmetic", [SyntaxKind.SubtractExpression]),
        SyntaxKind.SubtractExpression => ("arithmetic", [SyntaxKind.AddExpression]),
        SyntaxKind.MultiplyExpression => ("arithmetic", [SyntaxKind.DivideExpression]),
        SyntaxKind.DivideExpression => ("arithmetic", [SyntaxKind.MultiplyExpression]),
        SyntaxKind.ModuloExpression => ("arithmetic", [SyntaxKind.MultiplyExpression]),
        SyntaxKind.LeftShiftExpression => ("bitwise", [SyntaxKind.RightShiftExpression]),
        SyntaxKind.RightShiftExpression => ("bitwise", [SyntaxKind.LeftShiftExpression]),
        SyntaxKind.BitwiseAndExpression => ("bitwise", [SyntaxKind.BitwiseOrExpression]),
        SyntaxKind.BitwiseOrExpression => ("bitwise", [SyntaxKind.BitwiseAndExpression]),
        SyntaxKind.ExclusiveOrExpression => ("bitwise", [SyntaxKind.BitwiseAndExpression]),
        _ => ("", []),
    };

    private static SyntaxKind OperatorOf(SyntaxKind expression) => expression switch
    {
        SyntaxKind.LessThanExpression => SyntaxKind.LessThanToken,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.LessThanEqualsToken,
        SyntaxKind.GreaterThanExpression => SyntaxKind.GreaterThanToken,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.GreaterThanEqualsToken,
        SyntaxKind.EqualsExpression => SyntaxKind.EqualsEqualsToken,
        SyntaxKind.NotEqualsExpression => SyntaxKind.ExclamationEqualsToken,
        SyntaxKind.LogicalAndExpression => SyntaxKind.AmpersandAmpersandToken,
        SyntaxKind.LogicalOrExpression => SyntaxKind.BarBarToken,
        SyntaxKind.AddExpression => SyntaxKind.PlusToken,
        SyntaxKind.SubtractExpression => SyntaxKind.MinusToken,
        SyntaxKind.MultiplyExpression => SyntaxKind.AsteriskToken,
        SyntaxKind.DivideExpression => SyntaxKind.SlashToken,
        SyntaxKind.LeftShiftExpression => SyntaxKind.LessThanLessThanToken,
        SyntaxKind.RightShiftExpression => SyntaxKind.GreaterThanGreaterThanToken,
        SyntaxKind.BitwiseAndExpression => SyntaxKind.AmpersandToken,
        _ => SyntaxKind.BarToken,
    };

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.Parent is not null && node.IsKind(SyntaxKind.UnaryMinusExpression) && node.Operand is LiteralExpressionSyntax)
        {
            return node;        // a negative constant is a number like any other
        }

        var visited = (PrefixUnaryExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.Kind() switch
        {
            SyntaxKind.LogicalNotExpression => DeclaresPattern(node) ? visited : Flip(node, visited, "negation", node.Operand.ToString()),
            SyntaxKind.UnaryMinusExpression or SyntaxKind.BitwiseNotExpression => Choose(node, visited, "unary", (node.Operand, null)),
            SyntaxKind.PreIncrementExpression => Choose(node, visited, "increment", (PrefixUnaryExpression(SyntaxKind.PreDecrementExpression, node.Operand), null)),
            SyntaxKind.PreDecrementExpression => Choose(node, visited, "increment", (PrefixUnaryExpression(SyntaxKind.PreIncrementExpression, node.Operand), null)),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        var visited = (PostfixUnaryExpressionSyntax)base.VisitPostfixUnaryExpression(node)!;
        return node.Kind() switch
        {
            SyntaxKind.PostIncrementExpression => Choose(node, visited, "increment", (PostfixUnaryExpression(SyntaxKind.PostDecrementExpression, node.Operand), null)),
            SyntaxKind.PostDecrementExpression => Choose(node, visited, "increment", (PostfixUnaryExpression(SyntaxKind.PostIncrementExpression, node.Operand), null)),
            _ => visited,
        };
    }

    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
        (SyntaxKind Kind, SyntaxKind Token)? other = node.Kind() switch
        {
            SyntaxKind.AddAssignmentExpression => (SyntaxKind.SubtractAssignmentExpression, SyntaxKind.MinusEqualsToken),
            SyntaxKind.SubtractAssignmentExpression => (SyntaxKind.AddAssignmentExpression, SyntaxKind.PlusEqualsToken),
            SyntaxKind.MultiplyAssignmentExpression => (SyntaxKind.DivideAssignmentExpression, SyntaxKind.SlashEqualsToken),
            SyntaxKind.DivideAssignmentExpression => (SyntaxKind.MultiplyAssignmentExpression, SyntaxKind.AsteriskEqualsToken),
            SyntaxKind.AndAssignmentExpression => (SyntaxKind.OrAssignmentExpression, SyntaxKind.BarEqualsToken),
            SyntaxKind.OrAssignmentExpression => (SyntaxKind.AndAssignmentExpression, SyntaxKind.AmpersandEqualsToken),
            SyntaxKind.CoalesceAssignmentExpression => (SyntaxKind.SimpleAssignmentExpression, SyntaxKind.EqualsToken),
            _ => null,
        };
        return other is not { } o || DeclaresVariable(node) ? visited : Choose(node, visited, "assignment", (AssignmentExpression(o.Kind, node.Left, Token(o.Token), node.Right), null));
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Choose(node, node, "boolean", (LiteralExpression(SyntaxKind.FalseLiteralExpression), null)),
        SyntaxKind.FalseLiteralExpression => Choose(node, node, "boolean", (LiteralExpression(SyntaxKind.TrueLiteralExpression), null)),
        SyntaxKind.StringLiteralExpression when HasTexts && !IsMessage(node) =>
            Choose(node, node, "string", (LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(node.Token.ValueText.Length == 0 ? "changed" : "")), null)),
        _ => node,
    };

    private static bool IsMessage(SyntaxNode node) => node.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax)
        .Any(a => a is ThrowStatementSyntax or ThrowExpressionSyntax or InterpolatedStringExpressionSyntax || (a is ObjectCreationExpressionSyntax made && made.Type.ToString().EndsWith("Exception", StringComparison.Ordinal)));

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" })
        {
            return node;
        }

        if (node.Expression is not MemberAccessExpressionSyntax access || DeclaresVariable(node))
        {
            return visited;
        }

        string name = access.Name.Identifier.Text;
        if (name == "Abs" && node.ArgumentList.Arguments.Count == 1)
        {
            return Choose(node, visited, "call", (node.ArgumentList.Arguments[0].Expression, null));
        }

        return s_calls.TryGetValue(name, out string? other) && (name is not ("Min" or "Max") || !access.Expression.ToString().EndsWith("Value", StringComparison.Ordinal))
            ? Choose(node, visited, "call", (node.WithExpression(access.WithName(access.Name.WithIdentifier(Identifier(other)))), null))
            : s_dropped.Contains(name) ? Choose(node, visited, "call", (access.Expression, null)) : visited;
    }

    private static readonly Dictionary<string, string> s_calls = new[]
    {
        ("Min", "Max"), ("Any", "All"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"), ("Union", "Intersect"),
        ("Concat", "Except"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Append", "Prepend"), ("StartsWith", "EndsWith"), ("TrimStart", "TrimEnd"),
        ("IndexOf", "LastIndexOf"), ("IndexOfAny", "LastIndexOfAny"), ("MinBy", "MaxBy"),
    }.SelectMany(p => new[] { (p.Item1, p.Item2), (p.Item2, p.Item1) }).ToDictionary();

    private static readonly HashSet<string> s_dropped = ["Where", "Distinct", "Reverse", "Trim", "DistinctBy"];

    /// <summary><c>x is pattern</c>: every operator inside the pattern, one at a time.</summary>
    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var visited = (IsPatternExpressionSyntax)base.VisitIsPatternExpression(node)!;
        if (DeclaresPattern(node))
        {
            return visited;
        }

        List<(ExpressionSyntax, string?)> changed = [];
        foreach (PatternSyntax part in node.Pattern.DescendantNodesAndSelf().OfType<PatternSyntax>())
        {
            PatternSyntax[] others = part switch
            {
                RelationalPatternSyntax r => [.. (r.OperatorToken.Kind() switch
                {
                    SyntaxKind.LessThanToken => new[] { SyntaxKind.LessThanEqualsToken },
                    SyntaxKind.LessThanEqualsToken => [SyntaxKind.LessThanToken],
                    SyntaxKind.GreaterThanToken => [SyntaxKind.GreaterThanEqualsToken],
                    _ => [SyntaxKind.GreaterThanToken],
                }).Select(t => r.WithOperatorToken(Token(t)))],
                BinaryPatternSyntax b => [b.IsKind(SyntaxKind.AndPattern)
                    ? BinaryPattern(SyntaxKind.OrPattern, b.Left, Token(SyntaxKind.OrKeyword).WithTriviaFrom(b.OperatorToken), b.Right)
                    : BinaryPattern(SyntaxKind.AndPattern, b.Left, Token(SyntaxKind.AndKeyword).WithTriviaFrom(b.OperatorToken), b.Right)],
                _ => [],
            };
            changed.AddRange(others.Select(o => ((ExpressionSyntax)node.ReplaceNode(part, o), (string?)null)));
        }

        ExpressionSyntax result = changed.Count > 0 ? Choose(node, visited, "pattern", [.. changed]) : visited;
        return DeclaresVariable(node) ? result : Flip(node, result, "pattern", $"!({node})");
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return visited.WithCondition(Condition(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return visited.WithCondition(Condition(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithCondition(Condition(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitWhenClause(WhenClauseSyntax node)
    {
        var visited = (WhenClauseSyntax)base.VisitWhenClause(node)!;
        return visited.WithCondition(Condition(node.Condition, visited.Condition));
    }

    /// <summary>A condition whose operators are not changed for themselves is negated; one that declares variables by patterns is forced.</summary>
    private ExpressionSyntax Condition(ExpressionSyntax node, ExpressionSyntax visited)
    {
        if (DeclaresPattern(node))
        {
            ExpressionSyntax forced = Forced(node, visited, SyntaxKind.LogicalAndExpression, "false");
            return Forced(node, forced, SyntaxKind.LogicalOrExpression, "true");
        }

        return node is BinaryExpressionSyntax or IsPatternExpressionSyntax or PrefixUnaryExpressionSyntax or LiteralExpressionSyntax ? visited : Flip(node, visited, "condition", $"!({node})");
    }
}
