package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;

/** Writes SQL with no more parentheses than it needs. Each method answers how tightly what it wrote binds. */
final class SqlWriter implements ExpressionVisitor<Precedence> {
    private final StringBuilder out = new StringBuilder();

    private SqlWriter() {}

    static String write(Expression expression) {
        var writer = new SqlWriter();
        expression.accept(writer);
        return writer.out.toString();
    }

    /** A string as SQL writes it, whatever {@code standard_conforming_strings} says. */
    static String string(String text) {
        var quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Writes an operand, in parentheses if it binds less tightly than its place demands. */
    void operand(Expression operand, Precedence loosest) {
        var start = out.length();
        if (operand.accept(this).compareTo(loosest) < 0) {
            out.insert(start, '(').append(')');
        }
    }

    void text(String sql) {
        out.append(sql);
    }

    private void list(String opening, List<Expression> expressions, String closing) {
        out.append(opening);
        var separator = "";
        for (var expression : expressions) {
            out.append(separator);
            expression.accept(this);
            separator = ", ";
        }
        out.append(closing);
    }

    private static String operator(QualifiedName operator) {
        return operator.schema().equals(ColumnType.SYSTEM_SCHEMA)
                ? operator.name()
                : "OPERATOR(" + Keywords.quoted(operator.schema()) + "." + operator.name() + ")";
    }

    @Override
    public Precedence literal(Expression.Literal literal) {
        var sql = literal.value().map(SqlWriter::string).orElse("NULL");
        if (literal.type().isEmpty()) {
            out.append(sql);
            return Precedence.ATOM;
        }
        var type = literal.type().get();
        var value = literal.value().orElse("");
        if (type.equals(TypeName.BOOLEAN) && (value.equals("true") || value.equals("false"))) {
            out.append(value);
            return Precedence.ATOM;
        }
        if (Numerals.isBare(value, type)) {
            out.append(value);
            // A sign before it would become part of the number.
            return Precedence.SIGN;
        }
        out.append(sql).append("::").append(type);
        return Precedence.CAST;
    }

    @Override
    public Precedence column(Expression.Column column) {
        column.table().ifPresent(t -> out.append(Keywords.quoted(t)).append('.'));
        out.append(Keywords.quoted(column.name()));
        return Precedence.COLUMN;
    }

    @Override
    public Precedence wholeRow(Expression.WholeRow wholeRow) {
        out.append(Keywords.quoted(wholeRow.table())).append(".*");
        return Precedence.ATOM;
    }

    @Override
    public Precedence domainValue(Expression.DomainValue domainValue) {
        out.append("VALUE");
        return Precedence.ATOM;
    }

    @Override
    public Precedence sessionValue(Expression.SessionValue sessionValue) {
        out.append(sessionValue.source());
        sessionValue.precision().ifPresent(p -> out.append('(').append(p).append(')'));
        return Precedence.ATOM;
    }

    @Override
    public Precedence unary(Expression.Unary unary) {
        var isSign = Precedence.of(unary.operator()) == Precedence.ADDITION;
        out.append(operator(unary.operator())).append(' ');
        operand(unary.operand(), isSign ? Precedence.SIGN.tighter() : Precedence.OPERATOR.tighter());
        return isSign ? Precedence.SIGN : Precedence.OPERATOR;
    }

    @Override
    public Precedence binary(Expression.Binary binary) {
        var precedence = Precedence.of(binary.operator());
        operand(binary.left(), precedence.isNonAssociative() ? precedence.tighter() : precedence);
        out.append(' ').append(operator(binary.operator())).append(' ');
        operand(binary.right(), precedence.tighter());
        return precedence;
    }

    @Override
    public Precedence quantified(Expression.Quantified quantified) {
        var precedence = Precedence.of(quantified.operator());
        operand(quantified.left(), precedence.isNonAssociative() ? precedence.tighter() : precedence);
        out.append(' ').append(operator(quantified.operator())).append(' ').append(quantified.quantifier());
        list(" (", List.of(quantified.array()), ")");
        return precedence;
    }

    @Override
    public Precedence logical(Expression.Logical logical) {
        var precedence = switch (logical.connective()) {
            case AND -> Precedence.AND;
            case OR -> Precedence.OR;
        };
        var separator = "";
        for (var operand : logical.operands()) {
            out.append(separator);
            operand(operand, precedence.tighter());
            separator = " " + logical.connective() + " ";
        }
        return precedence;
    }

    @Override
    public Precedence not(Expression.Not not) {
        if (not.operand() instanceof Expression.Distinct distinct) {
            return distinct(distinct, " IS NOT DISTINCT FROM ");
        }
        out.append("NOT ");
        operand(not.operand(), Precedence.NOT);
        return Precedence.NOT;
    }

    @Override
    public Precedence is(Expression.Is is) {
        operand(is.operand(), Precedence.IS.tighter());
        out.append(" IS ").append(is.predicate().sql());
        return Precedence.IS;
    }

    @Override
    public Precedence distinct(Expression.Distinct distinct) {
        return distinct(distinct, " IS DISTINCT FROM ");
    }

    private Precedence distinct(Expression.Distinct distinct, String words) {
        operand(distinct.left(), Precedence.IS.tighter());
        out.append(words);
        operand(distinct.right(), Precedence.IS.tighter());
        return Precedence.IS;
    }

    @Override
    public Precedence call(Expression.Call call) {
        var syntax = CallSyntax.of(call);
        if (syntax.isPresent()) {
            return syntax.get().write(call.arguments(), this);
        }
        out.append(CallSyntax.name(call.function()));
        if (call.notation() == Notation.VARIADIC) {
            var last = call.arguments().size() - 1;
            list("(", call.arguments().subList(0, last), last > 0 ? ", VARIADIC " : "VARIADIC ");
            list("", call.arguments().subList(last, last + 1), ")");
        } else {
            list("(", call.arguments(), ")");
        }
        return Precedence.ATOM;
    }

    @Override
    public Precedence namedArgument(Expression.NamedArgument argument) {
        out.append(Keywords.quoted(argument.name())).append(" => ");
        argument.value().accept(this);
        return Precedence.OR;
    }

    @Override
    public Precedence cast(Expression.Cast cast) {
        operand(cast.operand(), Precedence.CAST);
        out.append("::").append(cast.type());
        return Precedence.CAST;
    }

    @Override
    public Precedence collate(Expression.Collate collate) {
        operand(collate.operand(), Precedence.COLLATE);
        out.append(" COLLATE ").append(Keywords.quoted(collate.collation()));
        return Precedence.COLLATE;
    }

    @Override
    public Precedence caseOf(Expression.Case caseOf) {
        out.append("CASE");
        Consumer<Expression> write = e -> e.accept(this);
        caseOf.operand().ifPresent(after(" ").andThen(write));
        for (var branch : caseOf.branches()) {
            after(" WHEN ").andThen(write).accept(branch.condition());
            after(" THEN ").andThen(write).accept(branch.result());
        }
        caseOf.otherwise().ifPresent(after(" ELSE ").andThen(write));
        out.append(" END");
        return Precedence.ATOM;
    }

    private Consumer<Expression> after(String words) {
        return e -> out.append(words);
    }

    @Override
    public Precedence arrayOf(Expression.ArrayOf arrayOf) {
        list("ARRAY[", arrayOf.elements(), "]");
        return Precedence.ATOM;
    }

    @Override
    public Precedence row(Expression.Row row) {
        list("ROW(", row.fields(), ")");
        return Precedence.ATOM;
    }

    @Override
    public Precedence subscript(Expression.Subscript subscript) {
        operand(subscript.container(), Precedence.COLUMN);
        for (var bounds : subscript.bounds()) {
            out.append('[').append(bounds.toSql()).append(']');
        }
        return Precedence.ATOM;
    }

    @Override
    public Precedence field(Expression.Field field) {
        operand(field.composite(), Precedence.FIELD);
        out.append('.').append(Keywords.quoted(field.name()));
        return Precedence.FIELD;
    }
}
