package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a report can be had in. Texts from the database are escaped in all of them. */
public enum ReportFormat {
    /** For people, such as in the log of an application that starts. */
    TEXT("txt"),
    /** For programs: one JSON object, indented. */
    JSON("json"),
    /** For a comment on a pull request; no longer than GitHub takes. */
    MARKDOWN("md"),
    /** For the log of a GitHub workflow, which shows it at the lines that it is about. */
    GITHUB("txt"),
    /** For code scanning: SARIF 2.1.0. */
    SARIF("sarif"),
    /** For servers that show what tests failed: JUnit XML. */
    JUNIT("xml"),
    /** For people with a browser: one page with a diagram, which needs no network. */
    HTML("html");

    private final String fileExtension;

    ReportFormat(String fileExtension) {
        this.fileExtension = fileExtension;
    }

    /** The format that is called so on a command line, whatever the case: {@code json}. */
    public static Optional<ReportFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What names of files in this format end with, without a dot. */
    public String fileExtension() {
        return fileExtension;
    }

    /**
     * Appends the report, ending with a line feed.
     *
     * @throws IOException if {@code out} fails
     */
    public void render(ConformanceReport report, Appendable out) throws IOException {
        render(report, ReportContext.NONE, out);
    }

    /**
     * Appends the report, ending with a line feed.
     *
     * @param context what is known beyond the findings; a format that cannot show it leaves it out
     * @throws IOException if {@code out} fails
     */
    public void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException {
        renderer().render(report, context, out);
    }

    /** The report as text, ending with a line feed. */
    public String render(ConformanceReport report) {
        return render(report, ReportContext.NONE);
    }

    /** The report as text, ending with a line feed, with what else is known. */
    public String render(ConformanceReport report, ReportContext context) {
        var out = new StringBuilder();
        try {
            render(report, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException("rendering a report in memory", e);
        }
        return out.toString();
    }

    private ReportRenderer renderer() {
        return switch (this) {
            case TEXT -> new TextRenderer();
            case JSON -> new JsonRenderer();
            case MARKDOWN -> new MarkdownRenderer();
            case GITHUB -> new GithubRenderer();
            case SARIF -> new SarifRenderer();
            case JUNIT -> new JunitRenderer();
            case HTML -> new HtmlRenderer();
        };
    }

    /** The name in lower case, as on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
