package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The formats that a report can be had in. Texts from the database are escaped in all of them. */
public enum ReportFormat {
    /** For people, such as in the log of an application that starts. */
    TEXT,
    /** For programs: one JSON object, indented. */
    JSON;

    /**
     * Appends the report, ending with a line feed.
     *
     * @throws IOException if {@code out} fails
     */
    public void render(ConformanceReport report, Appendable out) throws IOException {
        renderer().render(report, out);
    }

    /** The report as text, ending with a line feed. */
    public String render(ConformanceReport report) {
        var out = new StringBuilder();
        try {
            renderer().render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("rendering a report in memory", e);
        }
        return out.toString();
    }

    private ReportRenderer renderer() {
        return switch (this) {
            case TEXT -> new TextRenderer();
            case JSON -> new JsonRenderer();
        };
    }
}
