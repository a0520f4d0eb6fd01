package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scalar SQL expression as {@code pg_get_expr} prints it under an empty search path. Names are resolved accordingly:
 * a function, operator, type or collation without a schema is one of {@code pg_catalog}.
 */
public sealed interface Expression {
    /**
     * The expression that a text stands for.
     *
     * @throws ExpressionException if the text is not one that this package knows, or is nested too deeply
     */
    static Expression parse(String sql) {
        return Parser.parse(sql);
    }

    /** Calls the visitor's method for this kind of expression. */
    <R> R accept(ExpressionVisitor<R> visitor);

    /** The expressions directly within this one, from left to right. */
    default List<Expression> children() {
        return Children.of(this);
    }

    /** SQL that PostgreSQL understands as this expression, in a session whose search path is empty. */
    default String toSql() {
        return SqlWriter.write(this);
    }

    /**
     * The one form of all expressions that mean the same as this one by construction, whatever the values: casts of
     * literals are folded, chains of AND and OR are flat, functions with a syntax of their own are plain calls.
     */
    default Expression canonical() {
        return accept(Canonical.FORM);
    }

    /**
     * A constant.
     *
     * @param value its text as the type's input function reads it; empty for NULL
     * @param type its type; of a bare number the one that PostgreSQL gives it; empty for a bare string or NULL, whose
     *     type depends on the context
     */
    record Literal(Optional<String> value, Optional<TypeName> type) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A column of the table; {@code table} is mostly empty, as there is only one. */
    record Column(Optional<String> table, String name) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /** The whole row, {@code film.*}, as one composite value. */
    record WholeRow(String table) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.wholeRow(this);
        }
    }

    /** {@code VALUE}: what a domain's condition is about. */
    record DomainValue() implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.domainValue(this);
        }
    }

    /** A value of the session or transaction that SQL writes without parentheses, such as {@code CURRENT_DATE}. */
    record SessionValue(Source source, OptionalInt precision) implements Expression {
        /** Where the value comes from; the constants are SQL's words. */
        public enum Source {
            CURRENT_CATALOG,
            CURRENT_DATE,
            CURRENT_ROLE,
            CURRENT_SCHEMA,
            CURRENT_TIME,
            CURRENT_TIMESTAMP,
            CURRENT_USER,
            LOCALTIME,
            LOCALTIMESTAMP,
            SESSION_USER,
            SYSTEM_USER,
            USER
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.sessionValue(this);
        }
    }

    /** An operator before its operand. */
    record Unary(QualifiedName operator, Expression operand) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** An operator between its operands. {@code LIKE} is {@code ~~} here, and {@code !=} is {@code <>}. */
    record Binary(QualifiedName operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code left = ANY (array)}, which is also how PostgreSQL keeps {@code IN}. */
    record Quantified(QualifiedName operator, Expression left, Quantifier quantifier, Expression array)
            implements Expression {
        /** How many elements must satisfy the comparison. */
        public enum Quantifier {
            ALL,
            ANY
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.quantified(this);
        }
    }

    /** Two or more conditions joined by AND or by OR, in the order of the text. */
    record Logical(Connective connective, List<Expression> operands) implements Expression {
        /** The word between the conditions. */
        public enum Connective {
            AND,
            OR
        }

        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    /** {@code NOT operand}. */
    record Not(Expression operand) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code operand IS NULL} and its like. */
    record Is(Expression operand, Predicate predicate) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.is(this);
        }
    }

    /** {@code left IS DISTINCT FROM right}. */
    record Distinct(Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.distinct(this);
        }
    }

    /**
     * A function with its arguments. {@code COALESCE}, {@code NULLIF}, {@code GREATEST} and {@code LEAST} are functions
     * of {@code pg_catalog} here; {@code EXTRACT(year FROM d)} is {@code extract('year', d)}, and so on, with the
     * function and the order of arguments that PostgreSQL turns the syntax into.
     */
    record Call(QualifiedName function, List<Expression> arguments, Notation notation) implements Expression {
        /** How SQL writes a call. */
        public enum Notation {
            PLAIN,
            /** The last argument is the array of all further ones. */
            VARIADIC,
            /** With key words of its own between the arguments. */
            SPECIAL
        }

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code name => value}; only as an argument of a {@link Call}. */
    record NamedArgument(String name, Expression value) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.namedArgument(this);
        }
    }

    /** A conversion while the expression is evaluated; a cast of a bare string is a {@link Literal} instead. */
    record Cast(Expression operand, TypeName type) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** {@code operand COLLATE collation}. */
    record Collate(Expression operand, QualifiedName collation) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.collate(this);
        }
    }

    /** {@code CASE}; with an operand, each branch's condition is a value to compare with it. */
    record Case(Optional<Expression> operand, List<Branch> branches, Optional<Expression> otherwise)
            implements Expression {
        /** {@code WHEN condition THEN result}. */
        public record Branch(Expression condition, Expression result) {}

        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.caseOf(this);
        }
    }

    /** {@code ARRAY[…]}; of more dimensions if the elements are arrays. */
    record ArrayOf(List<Expression> elements) implements Expression {
        public ArrayOf {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.arrayOf(this);
        }
    }

    /** {@code ROW(…)}. */
    record Row(List<Expression> fields) implements Expression {
        public Row {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.row(this);
        }
    }

    /** {@code array[1]}, {@code array[1:2][3]}, or {@code json['key']}. */
    record Subscript(Expression container, List<Bounds> bounds) implements Expression {
        public Subscript {
            bounds = List.copyOf(bounds);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** {@code (composite).name}. */
    record Field(Expression composite, String name) implements Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.field(this);
        }
    }
}
