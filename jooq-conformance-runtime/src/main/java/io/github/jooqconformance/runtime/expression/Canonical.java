package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Case;
import io.github.jooqconformance.runtime.expression.Expression.Case.Branch;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Collate;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.Distinct;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Field;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.NamedArgument;
import io.github.jooqconformance.runtime.expression.Expression.Not;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Row;
import io.github.jooqconformance.runtime.expression.Expression.SessionValue;
import io.github.jooqconformance.runtime.expression.Expression.SessionValue.Source;
import io.github.jooqconformance.runtime.expression.Expression.Subscript;
import io.github.jooqconformance.runtime.expression.Expression.Unary;
import io.github.jooqconformance.runtime.expression.Expression.WholeRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Rewrites expressions from the inside out to the form that all expressions of the same meaning share. */
final class Canonical implements ExpressionVisitor<Expression> {
    static final Canonical FORM = new Canonical(Set.of());

    /** The form without any type: without casts, and constants as nothing but their texts. */
    static final Canonical UNTYPED = new Canonical(Set.of(), false);

    /** The columns whose casts to text change nothing. */
    private final Set<String> texts;

    private final boolean isTyped;

    Canonical(Set<String> texts) {
        this(texts, true);
    }

    private Canonical(Set<String> texts, boolean isTyped) {
        this.texts = texts;
        this.isTyped = isTyped;
    }

    private Expression form(Expression expression) {
        return expression.accept(this);
    }

    private List<Expression> forms(List<Expression> expressions) {
        return expressions.stream().map(this::form).toList();
    }

    @Override
    public Expression literal(Literal literal) {
        return isTyped ? literal : new Literal(literal.value(), Optional.empty());
    }

    /** Some statements print the table's name before the column's; there is only one table. */
    @Override
    public Expression column(Column column) {
        return new Column(Optional.empty(), column.name());
    }

    @Override
    public Expression wholeRow(WholeRow wholeRow) {
        return wholeRow;
    }

    @Override
    public Expression domainValue(DomainValue domainValue) {
        return domainValue;
    }

    /** PostgreSQL documents these as different spellings of one value. */
    @Override
    public Expression sessionValue(SessionValue value) {
        return switch (value.source()) {
            case CURRENT_CATALOG -> call("current_database");
            case CURRENT_ROLE, USER -> new SessionValue(Source.CURRENT_USER, OptionalInt.empty());
            case CURRENT_SCHEMA -> call("current_schema");
            case CURRENT_TIMESTAMP -> value.precision().isEmpty() ? call("now") : value;
            case CURRENT_DATE, CURRENT_TIME, CURRENT_USER, LOCALTIME, LOCALTIMESTAMP, SESSION_USER, SYSTEM_USER ->
                value;
        };
    }

    private static Call call(String function) {
        return new Call(Parser.system(function), List.of(), Notation.PLAIN);
    }

    @Override
    public Expression unary(Unary unary) {
        return new Unary(unary.operator(), form(unary.operand()));
    }

    @Override
    public Expression binary(Binary binary) {
        return new Binary(binary.operator(), form(binary.left()), form(binary.right()));
    }

    @Override
    public Expression quantified(Quantified quantified) {
        return new Quantified(
                quantified.operator(), form(quantified.left()), quantified.quantifier(), form(quantified.array()));
    }

    /** PostgreSQL itself flattens {@code (a AND b) AND c} when it reads its own print, as after a restore. */
    @Override
    public Expression logical(Logical logical) {
        var operands = logical.operands().stream().map(this::form).flatMap(o -> operands(o, logical));
        return new Logical(logical.connective(), operands.toList());
    }

    private static Stream<Expression> operands(Expression operand, Logical parent) {
        return operand instanceof Logical nested && nested.connective() == parent.connective()
                ? nested.operands().stream()
                : Stream.of(operand);
    }

    @Override
    public Expression not(Not not) {
        return new Not(form(not.operand()));
    }

    @Override
    public Expression is(Is is) {
        return new Is(form(is.operand()), is.predicate());
    }

    @Override
    public Expression distinct(Distinct distinct) {
        return new Distinct(form(distinct.left()), form(distinct.right()));
    }

    /** A syntax of its own is no difference: before PostgreSQL 14 such calls were kept as ordinary ones. */
    @Override
    public Expression call(Call call) {
        if (call.arguments().isEmpty() && call.function().equals(Parser.system("transaction_timestamp"))) {
            return call("now");
        }
        var notation = call.notation() == Notation.SPECIAL ? Notation.PLAIN : call.notation();
        return new Call(call.function(), forms(call.arguments()), notation);
    }

    @Override
    public Expression namedArgument(NamedArgument argument) {
        return new NamedArgument(argument.name(), form(argument.value()));
    }

    @Override
    public Expression cast(Cast cast) {
        boolean isRelabeled = cast.operand() instanceof Column column
                && texts.contains(column.name())
                && cast.type().element().equals(TypeName.TEXT);
        return isRelabeled || !isTyped ? form(cast.operand()) : Casts.folded(form(cast.operand()), cast.type());
    }

    @Override
    public Expression collate(Collate collate) {
        return new Collate(form(collate.operand()), collate.collation());
    }

    @Override
    public Expression caseOf(Case caseOf) {
        var branches = caseOf.branches().stream().map(b -> new Branch(form(b.condition()), form(b.result())));
        return new Case(
                caseOf.operand().map(this::form),
                branches.toList(),
                caseOf.otherwise().map(this::form));
    }

    @Override
    public Expression arrayOf(ArrayOf arrayOf) {
        return new ArrayOf(forms(arrayOf.elements()));
    }

    @Override
    public Expression row(Row row) {
        return new Row(forms(row.fields()));
    }

    @Override
    public Expression subscript(Subscript subscript) {
        var bounds = subscript.bounds().stream().map(b -> b.map(this::form)).toList();
        return new Subscript(form(subscript.container()), bounds);
    }

    @Override
    public Expression field(Field field) {
        return new Field(form(field.composite()), field.name());
    }
}
