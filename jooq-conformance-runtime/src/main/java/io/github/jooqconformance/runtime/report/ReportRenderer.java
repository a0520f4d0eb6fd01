package io.github.jooqconformance.runtime.report;

import java.io.IOException;

/** Turns a report into one format. */
interface ReportRenderer {
    void render(ConformanceReport report, ReportContext context, Appendable out) throws IOException;
}
