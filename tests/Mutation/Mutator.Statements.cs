using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PublicFinance.Mutation;

internal sealed partial class Mutator
{
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        StatementSyntax result = AsStatement(visited.Expression) is { } assigned ? visited.WithExpression(assigned) : visited;
        return DeclaresVariable(node) || IsAlone(node) ? result : Leave(node, result, "statement");
    }

    public override SyntaxNode? VisitThrowStatement(ThrowStatementSyntax node) => IsAlone(node) ? node : Leave(node, node, "statement");

    public override SyntaxNode? VisitBreakStatement(BreakStatementSyntax node) => node.Parent is SwitchSectionSyntax || IsAlone(node) ? node : Leave(node, node, "statement");

    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => IsAlone(node) ? node : Leave(node, node, "statement");

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node)
    {
        var visited = (YieldStatementSyntax)base.VisitYieldStatement(node)!;
        return IsAlone(node) ? visited : Leave(node, visited, "statement");
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        return visited.WithIncrementors(SeparatedList(visited.Incrementors.Select(i => AsStatement(i) ?? i)));
    }

    /// <summary>The block of a condition or a loop is left out; the body of a method returns at once.</summary>
    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        if (node.Statements.Count == 0)
        {
            return visited;
        }

        if (node.Parent is IfStatementSyntax or ElseClauseSyntax or ForStatementSyntax or WhileStatementSyntax or ForEachStatementSyntax or ForEachVariableStatementSyntax)
        {
            return Register(node, "block", "{ }") is { } id ? Block(IfStatement(Not(Is(id)), visited).WithAdditionalAnnotations(Annotation(id))) : visited;
        }

        if (node.Parent is not (MethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or OperatorDeclarationSyntax))
        {
            return visited;
        }

        bool yields = node.DescendantNodes(n => n is not LocalFunctionStatementSyntax).OfType<YieldStatementSyntax>().Any();
        bool returns = node.DescendantNodes(n => n is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax)).OfType<ReturnStatementSyntax>().Any(r => r.Expression is not null);
        StatementSyntax leave = yields
            ? YieldStatement(SyntaxKind.YieldBreakStatement)
            : returns ? ReturnStatement(PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, LiteralExpression(SyntaxKind.DefaultLiteralExpression))) : ReturnStatement();
        if (Parameters(node.Parent).Where(p => p.Modifiers.Any(SyntaxKind.OutKeyword)).ToList() is { Count: > 0 } outs)
        {
            leave = Block((StatementSyntax[])[.. outs.Select(p => ParseStatement($"{p.Identifier.Text} = default!;")), leave]);
        }

        return Register(node, "body", leave.NormalizeWhitespace().ToString()) is { } body
            ? visited.WithStatements(visited.Statements.Insert(0, IfStatement(Is(body), leave).WithAdditionalAnnotations(Annotation(body))))
            : visited;
    }

    private static SeparatedSyntaxList<ParameterSyntax> Parameters(SyntaxNode? method) => method switch
    {
        BaseMethodDeclarationSyntax m => m.ParameterList.Parameters,
        LocalFunctionStatementSyntax f => f.ParameterList.Parameters,
        _ => [],
    };

    /// <summary>The one statement of a block that can itself be left out.</summary>
    private static bool IsAlone(StatementSyntax node) => node.Parent is BlockSyntax { Statements.Count: 1 } block
        && block.Parent is IfStatementSyntax or ElseClauseSyntax or ForStatementSyntax or WhileStatementSyntax or ForEachStatementSyntax or ForEachVariableStatementSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax;

    private StatementSyntax Leave(StatementSyntax node, StatementSyntax visited, string kind) => Register(node, kind, ";") is { } id
        ? IfStatement(Not(Is(id)), Block(visited)).WithAdditionalAnnotations(Annotation(id))
        : visited;

    /// <summary>A choice between two increments or assignments is no statement by itself.</summary>
    private static AssignmentExpressionSyntax? AsStatement(ExpressionSyntax visited) => visited is ParenthesizedExpressionSyntax
        ? AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, ParseExpression("_"), visited)
        : null;

    private ExpressionSyntax Choose(ExpressionSyntax node, ExpressionSyntax visited, string kind, params (ExpressionSyntax Changed, string? Text)[] changes)
    {
        ExpressionSyntax result = visited;
        foreach ((ExpressionSyntax changed, string? text) in changes)
        {
            if (Register(node, kind, text ?? changed.ToString()) is { } id)
            {
                result = Paren(ConditionalExpression(Is(id), Paren(changed), Paren(result)).WithAdditionalAnnotations(Annotation(id))).WithAdditionalAnnotations(Annotation(id));
            }
        }

        return result;
    }

    private ExpressionSyntax Flip(ExpressionSyntax node, ExpressionSyntax visited, string kind, string text) => Register(node, kind, text) is { } id
        ? Paren(BinaryExpression(SyntaxKind.ExclusiveOrExpression, Paren(visited), Is(id)).WithAdditionalAnnotations(Annotation(id))).WithAdditionalAnnotations(Annotation(id))
        : visited;

    private ExpressionSyntax Forced(ExpressionSyntax node, ExpressionSyntax visited, SyntaxKind kind, string text) => Register(node, "condition", text) is { } id
        ? Paren(BinaryExpression(kind, Paren(visited), kind == SyntaxKind.LogicalAndExpression ? Not(Is(id)) : Is(id)).WithAdditionalAnnotations(Annotation(id))).WithAdditionalAnnotations(Annotation(id))
        : visited;

    private int? Register(SyntaxNode node, string kind, string to)
    {
        string from = node.ToString(), name = string.Join('|', file, kind, Flat(from), Flat(to));
        int count = _seen[name] = _seen.GetValueOrDefault(name) + 1, id = next();
        string key = $"{name}|{count}";
        if (isDropped(key))
        {
            return null;
        }

        Mutants.Add(new Mutant(id, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, node.SpanStart, node.Span.End, kind, from, to,
            node.Parent is IfStatementSyntax branch && node is BlockSyntax ? $"{branch.Condition} {node}" : from, key));
        return id;
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SyntaxAnnotation Annotation(int id) => new(Mark, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ParenthesizedExpressionSyntax Paren(ExpressionSyntax node) => ParenthesizedExpression(node.WithoutTrivia());

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax node) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, node);

    private static ExpressionSyntax Is(int id) => ParseExpression($"global::Mutants.Is({id})");

    private static bool DeclaresPattern(SyntaxNode node) => node.DescendantNodes(n => n is not LambdaExpressionSyntax)
        .Any(n => n is SingleVariableDesignationSyntax && n.Ancestors().TakeWhile(a => a != node.Parent).Any(a => a is PatternSyntax));

    private static bool DeclaresVariable(SyntaxNode node) => node.DescendantNodes(n => n is not LambdaExpressionSyntax).OfType<SingleVariableDesignationSyntax>().Any();
}
