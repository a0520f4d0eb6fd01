package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is to write a row, and what an application has validated before.
 *
 * @param place where the row is that is changed; empty if one is inserted
 * @param record the columns that are written
 * @param validated what is validated: of a change, the change and the row after it
 * @param row the values of the row that is to be, by the names of its columns, as far as they are known
 * @param isKnown whether PostgreSQL adds none to them
 */
record Attempt(
        Optional<String> place,
        Record record,
        List<Validated<?>> validated,
        Map<String, @Nullable Object> row,
        boolean isKnown) {
    private static final Set<String> UNREADABLE = Set.of("22021", "22P02", "22P05");

    /** Whether a value is expected to be no text or no JSON at all, of which PostgreSQL can make nothing. */
    boolean isUnreadable() {
        return validated.stream()
                .flatMap(row -> new ValidateJudge().objections(row).stream())
                .anyMatch(objection -> UNREADABLE.contains(objection.sqlState().orElse("")));
    }

    /** Whether PostgreSQL is asked the same. */
    boolean isSameStatementAs(Attempt other) {
        return place.equals(other.place)
                && Arrays.deepEquals(values(), other.values())
                && Arrays.stream(record.fields())
                        .allMatch(field -> record.changed(field) == other.record.changed(field));
    }

    /** The values, with the text of JSON, since jOOQ 3.21 cannot compare numbers of huge exponents. */
    private @Nullable Object[] values() {
        return Arrays.stream(record.intoArray())
                .map(value -> value instanceof JSONB json ? json.data() : value)
                .toArray();
    }

    /**
     * What PostgreSQL makes of an attempt.
     *
     * @param place where the row is that was written; empty if none was
     * @param refusal why none was
     */
    record Outcome(String place, Optional<Refusal> refusal) {
        /** The class of errors in a statement, whatever its values. */
        private static final String WRONG_STATEMENT = "42";

        /** Whether it is not about the row. */
        boolean isWrongStatement() {
            return refusal.filter(error -> error.sqlState().startsWith(WRONG_STATEMENT))
                    .isPresent();
        }
    }

    /**
     * Why PostgreSQL does not take a row.
     *
     * @param sqlState the error
     * @param constraint the name of the constraint, or empty if PostgreSQL names none
     */
    record Refusal(String sqlState, String constraint) {
        /** The class of errors in data, and those of it that only a type raises. */
        private static final String IN_DATA = "22";

        private static final Set<String> OF_TYPES = Set.of("22001", "22021", "22026");

        /** Of a sequence whose current value a default asks for before it has any. */
        private static final String NOT_READY = "55000";

        /** Whether the calculation of a condition, or of a default, may have ended in it. */
        boolean isOfCalculation() {
            boolean isInData = sqlState.startsWith(IN_DATA) && !OF_TYPES.contains(sqlState);
            return constraint.isEmpty() && (isInData || sqlState.equals(NOT_READY));
        }
    }

    /**
     * A row that there is.
     *
     * @param place where
     * @param values its values, by the names of the columns; null also where they are not known
     */
    record Stored(String place, Map<String, @Nullable Object> values) {}
}
