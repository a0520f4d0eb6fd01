package io.github.jooqconformance.runtime.expression;

import java.util.Set;

/** What can be said of expressions as PostgreSQL prints them, whether or not this package can parse them. */
public final class ExpressionText {
    private ExpressionText() {}

    /**
     * Whether two texts certainly mean the same: they are equal, or they differ only in ways that cannot matter. Never
     * throws; texts that cannot be parsed mean the same only if they are equal.
     */
    public static boolean sameMeaning(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        try {
            return Expression.parse(a).canonical().equals(Expression.parse(b).canonical());
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    /**
     * Whether two texts certainly mean the same about columns of which some are {@code varchar} or {@code text}, or
     * arrays of these: PostgreSQL casts the former to the latter wherever it compares them, which changes no value.
     *
     * @param relabeled the names of columns that are {@code varchar} or {@code text} in both
     */
    public static boolean sameMeaning(String a, String b, Set<String> relabeled) {
        try {
            var form = new Canonical(relabeled);
            return Expression.parse(a).accept(form).equals(Expression.parse(b).accept(form));
        } catch (ExpressionException unknown) {
            return a.equals(b);
        }
    }

    /**
     * Whether two texts differ in nothing but types: in casts and in the types of constants, which follow from the
     * types of what they meet. Never throws.
     */
    public static boolean sameButForTypes(String a, String b) {
        try {
            return Expression.parse(a)
                    .accept(Canonical.UNTYPED)
                    .equals(Expression.parse(b).accept(Canonical.UNTYPED));
        } catch (ExpressionException unknown) {
            return a.equals(b);
        }
    }

    /** Whether a condition that PostgreSQL printed is certainly not false where all columns that it reads are NULL. */
    public static boolean holdsForNull(String sql) {
        try {
            return NullConditions.include(Expression.parse(sql));
        } catch (ExpressionException unknown) {
            return false;
        }
    }

    /** The names of the columns that a text reads; empty if it cannot be parsed. */
    public static Set<String> columnsOf(String sql) {
        try {
            return Children.columns(Expression.parse(sql));
        } catch (ExpressionException unknown) {
            return Set.of();
        }
    }
}
