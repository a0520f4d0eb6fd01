package io.github.jooqconformance.runtime.expression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The expressions directly within an expression, from left to right. */
final class Children implements ExpressionVisitor<List<Expression>> {
    private static final Children OF = new Children();

    private Children() {}

    static List<Expression> of(Expression expression) {
        return expression.accept(OF);
    }

    /** The number of expressions within one another. Level by level, as a deep tree would overflow the stack. */
    static int depth(Expression expression) {
        var depth = 0;
        for (var level = List.of(expression); !level.isEmpty(); depth++) {
            level = level.stream().flatMap(e -> of(e).stream()).toList();
        }
        return depth;
    }

    /** The names of all columns within an expression. */
    static Set<String> columns(Expression expression) {
        var columns = new TreeSet<String>();
        for (var level = List.of(expression); !level.isEmpty(); ) {
            for (var e : level) {
                if (e instanceof Expression.Column column) {
                    columns.add(column.name());
                }
            }
            level = level.stream().flatMap(e -> of(e).stream()).toList();
        }
        return columns;
    }

    @Override
    public List<Expression> literal(Expression.Literal literal) {
        return List.of();
    }

    @Override
    public List<Expression> column(Expression.Column column) {
        return List.of();
    }

    @Override
    public List<Expression> wholeRow(Expression.WholeRow wholeRow) {
        return List.of();
    }

    @Override
    public List<Expression> domainValue(Expression.DomainValue domainValue) {
        return List.of();
    }

    @Override
    public List<Expression> sessionValue(Expression.SessionValue sessionValue) {
        return List.of();
    }

    @Override
    public List<Expression> unary(Expression.Unary unary) {
        return List.of(unary.operand());
    }

    @Override
    public List<Expression> binary(Expression.Binary binary) {
        return List.of(binary.left(), binary.right());
    }

    @Override
    public List<Expression> quantified(Expression.Quantified quantified) {
        return List.of(quantified.left(), quantified.array());
    }

    @Override
    public List<Expression> logical(Expression.Logical logical) {
        return logical.operands();
    }

    @Override
    public List<Expression> not(Expression.Not not) {
        return List.of(not.operand());
    }

    @Override
    public List<Expression> is(Expression.Is is) {
        return List.of(is.operand());
    }

    @Override
    public List<Expression> distinct(Expression.Distinct distinct) {
        return List.of(distinct.left(), distinct.right());
    }

    @Override
    public List<Expression> call(Expression.Call call) {
        return call.arguments();
    }

    @Override
    public List<Expression> namedArgument(Expression.NamedArgument argument) {
        return List.of(argument.value());
    }

    @Override
    public List<Expression> cast(Expression.Cast cast) {
        return List.of(cast.operand());
    }

    @Override
    public List<Expression> collate(Expression.Collate collate) {
        return List.of(collate.operand());
    }

    @Override
    public List<Expression> caseOf(Expression.Case caseOf) {
        var branches = caseOf.branches().stream().flatMap(b -> Stream.of(b.condition(), b.result()));
        var before = Stream.concat(caseOf.operand().stream(), branches);
        return Stream.concat(before, caseOf.otherwise().stream()).toList();
    }

    @Override
    public List<Expression> arrayOf(Expression.ArrayOf arrayOf) {
        return arrayOf.elements();
    }

    @Override
    public List<Expression> row(Expression.Row row) {
        return row.fields();
    }

    @Override
    public List<Expression> subscript(Expression.Subscript subscript) {
        var bounds = subscript.bounds().stream().flatMap(b -> b.expressions().stream());
        return Stream.concat(Stream.of(subscript.container()), bounds).toList();
    }

    @Override
    public List<Expression> field(Expression.Field field) {
        return List.of(field.composite());
    }
}
