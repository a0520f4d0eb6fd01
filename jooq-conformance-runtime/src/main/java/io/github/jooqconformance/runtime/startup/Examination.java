package io.github.jooqconformance.runtime.startup;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.model.ModelComparison;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.ReportContext;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found, with the tables that it compared. These take much more room than the report, so nobody should
 * keep them.
 *
 * @param report what was found
 * @param context the tables of both sides, for {@link ReportFormat#render(ConformanceReport, ReportContext)}
 */
public record Examination(ConformanceReport report, ReportContext context) {
    public Examination {
        requireNonNull(report, "report");
        requireNonNull(context, "context");
    }

    static Examination of(ConformanceReport report, List<ModelComparison> comparisons) {
        var conforming = tables(comparisons.stream().map(ModelComparison::conforming));
        var expected = tables(
                comparisons.stream().map(comparison -> comparison.expected().tables()));
        var actual = tables(
                comparisons.stream().map(comparison -> comparison.actual().tables()));
        return new Examination(
                report,
                ReportContext.NONE.withTables(
                        tables(Stream.of(conforming, expected)), tables(Stream.of(conforming, actual))));
    }

    private static List<Table> tables(Stream<? extends Collection<Table>> parts) {
        return parts.flatMap(Collection::stream).toList();
    }
}
