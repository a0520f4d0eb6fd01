package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A sequence, that of an identity column among them.
 *
 * @param name the sequence's name
 * @param options how it counts
 * @param owner the column that it is owned by, with which it is dropped
 * @param isIdentity whether it is the inner part of an identity column: such a one is altered with the column
 * @param comment the text of {@code COMMENT ON SEQUENCE}
 */
public record Sequence(
        QualifiedName name,
        Options options,
        Optional<OwningColumn> owner,
        boolean isIdentity,
        Optional<String> comment) {
    /**
     * How a sequence counts. Where it stands is no part of the schema.
     *
     * @param type the type of its values: {@code smallint}, {@code integer} or {@code bigint}
     * @param start where it started, and starts after {@code RESTART}
     * @param increment the step, negative for a sequence that counts down
     * @param minimum the least value
     * @param maximum the greatest value
     * @param cache how many values each session takes at once
     * @param cycles whether it starts over at its end
     */
    public record Options(
            String type, long start, long increment, long minimum, long maximum, long cache, boolean cycles) {
        public Options {
            requireNonNull(type, "type");
        }

        /** The options as SQL writes them. */
        @Override
        public String toString() {
            return "as " + type + " start with " + start + " increment by " + increment + " minvalue " + minimum
                    + " maxvalue " + maximum + " cache " + cache + (cycles ? " cycle" : " no cycle");
        }
    }

    /**
     * A column that owns a sequence.
     *
     * @param table the column's table
     * @param column the column's name
     */
    public record OwningColumn(QualifiedName table, String column) {
        public OwningColumn {
            requireNonNull(table, "table");
            requireNonNull(column, "column");
        }

        /** The column's qualified name as SQL writes it. */
        @Override
        public String toString() {
            return table.member(column);
        }
    }

    public Sequence {
        requireNonNull(name, "name");
        requireNonNull(options, "options");
        requireNonNull(owner, "owner");
        requireNonNull(comment, "comment");
    }
}
