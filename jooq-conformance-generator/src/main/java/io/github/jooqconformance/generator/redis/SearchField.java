package io.github.jooqconformance.generator.redis;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a search index.
 *
 * @param name the field's name
 * @param kind how it is searched
 * @param isMissingIndexed whether entries without it are found as such
 */
record SearchField(String name, Kind kind, boolean isMissingIndexed) {
    /** Between values that are found together; a text in PostgreSQL hardly holds it. */
    static final String SEPARATOR = "\u001f";

    /** How a field is searched. */
    enum Kind {
        /** As a number, exactly. */
        NUMBER("NUMERIC", /* isSortable= */ false),
        /** As a number of days or microseconds, exactly up to the year 2255. */
        TIME("NUMERIC", /* isSortable= */ true),
        /** As the nearest number of double precision. */
        DECIMAL("NUMERIC", /* isSortable= */ false),
        /** As a text, which is equal or not. */
        TAG("TAG", /* isSortable= */ false),
        /** As a text, by which results can be sorted as well. */
        SORTED_TAG("TAG", /* isSortable= */ true);

        private final String type;
        private final boolean isSortable;

        Kind(String type, boolean isSortable) {
            this.type = type;
            this.isSortable = isSortable;
        }

        /** Redis's word for the type. */
        String type() {
            return type;
        }

        boolean isSortable() {
            return isSortable;
        }

        boolean isTag() {
            return this == TAG || this == SORTED_TAG;
        }

        boolean isApproximate() {
            return this == DECIMAL;
        }
    }

    /** The field in {@code FT.CREATE}. */
    List<String> arguments() {
        var arguments = new ArrayList<>(List.of(name, kind.type()));
        if (kind.isTag()) {
            arguments.addAll(List.of("SEPARATOR", SEPARATOR, "CASESENSITIVE"));
        }
        // Redis reads what belongs to the type before SORTABLE, and takes it for another field after it.
        if (isMissingIndexed) {
            arguments.add("INDEXMISSING");
        }
        if (kind.isSortable()) {
            arguments.add("SORTABLE");
        }
        if (kind.isSortable() && kind.isTag()) {
            arguments.add("UNF");
        }
        return arguments;
    }
}
