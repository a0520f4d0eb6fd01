package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The operators of the extension {@code citext}, which are those of {@code text} without regard to case: to compare is
 * to compare in lower case, and every pattern ignores case.
 *
 * @see <a href="https://www.postgresql.org/docs/current/citext.html">citext in PostgreSQL's manual</a>
 */
final class CaseInsensitive {
    private static final int ASCII = 0x80;

    private static final Pattern PATTERN = Pattern.compile("!?~~?\\*?");

    private final UnaryOperator<Term> lower;

    /**
     * Operators of a condition.
     *
     * @param lower turns a text that is no constant into lower case
     */
    CaseInsensitive(UnaryOperator<Term> lower) {
        this.lower = lower;
    }

    /** Whether an operator is one of the extension's, to judge by an operand. */
    static boolean isMeant(QualifiedName operator, Value left) {
        return !operator.schema().equals(ColumnType.SYSTEM_SCHEMA)
                && left instanceof Scalar scalar
                && scalar.branches().stream().anyMatch(branch -> branch.term().kind() == Kind.CITEXT);
    }

    /** The comparison that an operator is of texts in lower case. */
    static Optional<Operator> findComparison(QualifiedName operator) {
        return Operator.of(ofText(operator)).filter(comparison -> !comparison.isOrdering());
    }

    /**
     * The operator of {@code text} that matches patterns as one of the extension does.
     *
     * @throws Refusal if that one matches no patterns
     */
    static QualifiedName pattern(QualifiedName operator) {
        if (!PATTERN.matcher(operator.name()).matches()) {
            throw Operators.unknown(operator);
        }
        return ofText(new QualifiedName(operator.schema(), operator.name().replace("*", "") + "*"));
    }

    private static QualifiedName ofText(QualifiedName operator) {
        return new QualifiedName(ColumnType.SYSTEM_SCHEMA, operator.name());
    }

    /** Whether a value is the empty text, which has no case. */
    static boolean isEmptyText(Value value) {
        return value.scalar()
                .findLiteral()
                .map(Term::source)
                .filter(String::isEmpty)
                .isPresent();
    }

    /** A value as {@code text}. */
    static Scalar text(Value value) {
        return value.scalar().map(CaseInsensitive::text);
    }

    private static Term text(Term term) {
        return term.kind() == Kind.CITEXT ? term.as(Functions.TEXT) : term;
    }

    /** A value to be compared with another one, in lower case. */
    Scalar lower(Value value) {
        return value.scalar().map(term -> lower(text(term)));
    }

    private Term lower(Term text) {
        if (!text.isLiteral()) {
            return lower.apply(text);
        }
        if (text.source().chars().anyMatch(c -> c >= ASCII)) {
            throw new Refusal("ignores the case of letters beyond ASCII, which depends on the locale");
        }
        return Term.literal(text.type(), text.source().toLowerCase(Locale.ROOT));
    }
}
