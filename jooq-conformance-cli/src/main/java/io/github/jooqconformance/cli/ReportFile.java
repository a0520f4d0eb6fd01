package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.ReportContext;
import io.github.jooqconformance.runtime.report.ReportFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that is to be written.
 *
 * @param format how
 * @param file where
 */
record ReportFile(ReportFormat format, Path file) {
    /** Reads {@code html=report.html}. */
    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String text) {
            var equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new TypeConversionException(
                        "'" + text + "' is not of the form FORMAT=FILE, such as json=report.json");
            }
            return new ReportFile(format(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
        }

        private static ReportFormat format(String name) {
            return ReportFormat.find(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + name + "' is not one of " + String.join(", ", Formats.names())));
        }
    }

    /** The names of the formats, as people write them. */
    static final class Formats implements Iterable<String> {
        static List<String> names() {
            return Arrays.stream(ReportFormat.values())
                    .map(ReportFormat::toString)
                    .toList();
        }

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    void write(ConformanceReport report, ReportContext context, Console console) {
        console.write(file, format.render(report, context));
    }
}
