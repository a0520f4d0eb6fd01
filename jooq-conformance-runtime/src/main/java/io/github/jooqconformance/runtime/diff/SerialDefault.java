package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The default of a {@code serial} column together with the sequence that it takes its numbers from.
 *
 * @param expression the default as SQL writes it
 * @param sequence the sequence with its options, as SQL writes it
 */
record SerialDefault(String expression, String sequence) {
    private static final Pattern TEXT =
            Pattern.compile("(default nextval\\('(?:[^']|'')*'::regclass\\)) from sequence (.*)", Pattern.DOTALL);

    /** Reads what {@link #toString()} gives. */
    static Optional<SerialDefault> find(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches() ? Optional.of(new SerialDefault(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The default, if a column lost it along with its sequence, and so needs both to be as it was. */
    static Optional<SerialDefault> lost(Comparison comparison, Column expected, Column actual) {
        if (expected.source().kind() != Kind.DEFAULT
                || actual.source().kind() != Kind.STATEMENT
                || !comparison.isRequired(actual)) {
            return Optional.empty();
        }
        return comparison.expected().sequences().stream()
                .filter(sequence -> sequence.owner().isPresent() && isSourceOf(expected, sequence))
                .filter(sequence -> !isIn(comparison.actual(), sequence))
                .findFirst()
                .map(sequence -> new SerialDefault(
                        expected.source().toString(), sequence.name() + " " + SequenceDiff.optionsAndOwner(sequence)));
    }

    /** Whether the default of the column is the next number of the sequence. */
    static boolean isSourceOf(Column column, Sequence sequence) {
        var next = "nextval(" + Definitions.literal(sequence.name().toString()) + "::regclass)";
        return column.source().kind() == Kind.DEFAULT
                && column.source().expression().equals(next);
    }

    private static boolean isIn(SchemaSnapshot snapshot, Sequence sequence) {
        return snapshot.sequences().stream().anyMatch(other -> other.name().equals(sequence.name()));
    }

    @Override
    public String toString() {
        return expression + " from sequence " + sequence;
    }
}
