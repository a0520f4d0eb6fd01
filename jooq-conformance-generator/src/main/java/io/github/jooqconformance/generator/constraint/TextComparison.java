package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.ColumnType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Equality of texts and of enum labels: that of their characters, under every deterministic collation. */
final class TextComparison implements Comparison {
    private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$");

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        var isText = switch (left.kind()) {
            case TEXT, CHARACTER -> left.kind() == right.kind();
            case ENUM ->
                right.isLiteral() && left.type().name().equals(right.type().name());
            default -> false;
        };
        if (!isText) {
            return Optional.empty();
        }
        if (operator.isOrdering()) {
            throw new Refusal("compares by the order of text, which depends on the collation");
        }
        requireDeterministic(right);
        var text = text(left, source);
        if (!right.isLiteral()) {
            return Optional.of(
                    Condition.holds(text + ".equals(" + text(right, source) + ")", Comparison.reads(left, right)));
        }
        var label = label(right);
        var test = label.isEmpty() ? ".isEmpty()" : ".equals(" + JavaText.literal(label) + ")";
        return Optional.of(Condition.holds(text + test, left.reads()));
    }

    /** What is compared of a term that is no literal. */
    static String text(Term term, DtoSource source) {
        requireDeterministic(term);
        return switch (term.kind()) {
            case CHARACTER -> source.pg("rtrim", term.source());
            case ENUM -> term.source() + ".getLiteral()";
            default -> term.source();
        };
    }

    /** What is compared of a literal. */
    static String label(Term literal) {
        return literal.kind() == Kind.CHARACTER
                ? TRAILING_BLANKS.matcher(literal.source()).replaceFirst("")
                : literal.source();
    }

    /** All collations of PostgreSQL's own are deterministic; of others, the snapshot does not say. */
    static void requireDeterministic(Term term) {
        var unknown =
                term.type().collation().filter(collation -> !collation.schema().equals(ColumnType.SYSTEM_SCHEMA));
        if (unknown.isPresent()) {
            throw new Refusal("compares text by the collation " + unknown.get());
        }
    }
}
