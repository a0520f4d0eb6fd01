package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;

/**
 * An expression other than a condition, in Java.
 *
 * @param type its type in SQL
 * @param form what Java makes of it
 * @param source the Java expression, which may be evaluated where the term is not null; of a literal its text in SQL
 * @param isNull when it is null
 * @param reads the variables that the expression reads
 * @param isZero a shorter way to say that it is zero, for a number that is never negative
 * @param letterCase how the source comes by its value, if the locale decides on that
 */
record Term(
        SqlType type,
        Form form,
        String source,
        Condition isNull,
        Set<String> reads,
        Optional<Condition> isZero,
        Optional<CaseMapping> letterCase) {
    /** The constant NULL. */
    static final Term NULL = new Term(
            new SqlType(Kind.OTHER, new QualifiedName(ColumnType.SYSTEM_SCHEMA, "unknown")),
            Form.LITERAL,
            "null",
            Condition.always(),
            Set.of());

    /** What a Java expression evaluates to. */
    enum Form {
        /** Nothing yet: how a literal is written depends on what it is compared with. */
        LITERAL,
        /** An {@code int}. */
        INT,
        /** A {@code long}. */
        LONG,
        /** A {@link Byte}, {@link Short}, {@link Integer} or {@link Long}. */
        BOXED,
        BIG_INTEGER,
        BIG_DECIMAL,
        /**
         * A value with which Java can calculate only if it passes a test: a {@link java.math.BigDecimal} whose results
         * could fill the memory, or the bound of a range, which may be infinite.
         */
        UNLIMITED,
        /** A list of an array's elements, each as PostgreSQL stores it. */
        LIST,
        /** A {@link io.github.jooqconformance.runtime.validation.PgJson}. */
        TREE,
        /** Any other object. */
        OBJECT
    }

    Term {
        reads = Set.copyOf(reads);
    }

    /** A term of which nothing more is to be said. */
    Term(SqlType type, Form form, String source, Condition isNull, Set<String> reads) {
        this(type, form, source, isNull, reads, Optional.empty(), Optional.empty());
    }

    /** A constant, given as the type's input function reads it. */
    static Term literal(SqlType type, String text) {
        return new Term(type, Form.LITERAL, text, Condition.never(), Set.of());
    }

    /** A value that a function makes of this one, and that is null if this one is. */
    Term derived(SqlType resultType, Form resultForm, String resultSource) {
        requireCertainCase();
        return new Term(resultType, resultForm, resultSource, isNull, reads);
    }

    /**
     * Makes sure that the locale does not decide on this text.
     *
     * @throws Refusal if it does
     */
    void requireCertainCase() {
        if (letterCase.isPresent()) {
            throw new Refusal("calculates with text in another case, which depends on the locale");
        }
    }

    /** The same value as another type has it. */
    Term as(SqlType otherType) {
        return new Term(otherType, form, source, isNull, reads, isZero, letterCase);
    }

    Kind kind() {
        return type.kind();
    }

    boolean isLiteral() {
        return form == Form.LITERAL;
    }

    /** Whether it is a variable's value, which may be null where the variable is. */
    boolean isVariable() {
        return reads.equals(Set.of(source));
    }

    /** Whether Java can compare it like a number, unboxed if need be. */
    boolean isIntegral() {
        return form == Form.INT || form == Form.LONG || form == Form.BOXED;
    }
}
