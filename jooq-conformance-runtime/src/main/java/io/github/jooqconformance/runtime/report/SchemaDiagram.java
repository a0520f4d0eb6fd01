package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What an entity-relationship diagram shows: the tables of both sides, with what differs of them.
 *
 * @param entities the tables, by name
 * @param references their foreign keys
 * @param omitted how many tables the diagram leaves out, because nobody could read it with them
 */
record SchemaDiagram(List<Entity> entities, List<Reference> references, int omitted) {
    /** How something stands to the other side. */
    enum Mark {
        SAME,
        MISSING,
        UNEXPECTED,
        CHANGED
    }

    /**
     * A table.
     *
     * @param severity that of its gravest finding; empty if it conforms
     * @param more how many columns it has that are not shown
     */
    record Entity(QualifiedName name, Mark mark, Optional<Severity> severity, List<Row> rows, int more) {}

    /** A column, with {@code PK}, {@code FK} or nothing as its key. */
    record Row(String key, String name, String type, Mark mark) {}

    /** A foreign key between two entities, by their indexes; the column is the first of those that refer. */
    record Reference(int from, String column, int to, Mark mark) {}

    static SchemaDiagram of(ConformanceReport report, ReportContext context) {
        return new DiagramModeler(report, context).diagram();
    }
}
