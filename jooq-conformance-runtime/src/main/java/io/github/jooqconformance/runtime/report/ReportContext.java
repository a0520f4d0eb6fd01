package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;

/**
 * What a report can show beyond what was found, if somebody knows it.
 *
 * @param expected the tables that the model expects, for the diagram
 * @param actual the tables that the database has, for the diagram
 * @param locator where the sources state what differs, for links and annotations
 */
public record ReportContext(List<Table> expected, List<Table> actual, SourceLocator locator) {
    /** Nothing is known but what was found. */
    public static final ReportContext NONE = new ReportContext(List.of(), List.of(), SourceLocator.NONE);

    public ReportContext {
        expected = List.copyOf(expected);
        actual = List.copyOf(actual);
        requireNonNull(locator, "locator");
    }

    /** The same, with the tables of both sides. */
    public ReportContext withTables(List<Table> expectedTables, List<Table> actualTables) {
        return new ReportContext(expectedTables, actualTables, locator);
    }

    /** The same, with somebody to ask for lines of sources. */
    public ReportContext withLocator(SourceLocator other) {
        return new ReportContext(expected, actual, other);
    }
}
