package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.QualifiedName;

/**
 * A table that has another name, or is in another schema. PostgreSQL leaves the names of its constraints, indexes and
 * sequences as they were; migrations often let them follow, which then is one renaming with that of the table.
 *
 * @param expected the table's expected name
 * @param actual its actual name
 */
record TableRename(QualifiedName expected, QualifiedName actual) {
    /** What a member of the table, such as an index, is called if its name goes with that of the table. */
    String applyTo(String member) {
        return member.replace(expected.name(), actual.name());
    }

    /** Whether an object of the table, such as a sequence, is called otherwise because the table is. */
    boolean explains(QualifiedName expectedObject, QualifiedName actualObject) {
        return expectedObject.schema().equals(expected.schema())
                && actualObject.schema().equals(actual.schema())
                && (expectedObject.name().equals(actualObject.name())
                        || applyTo(expectedObject.name()).equals(actualObject.name()));
    }
}
