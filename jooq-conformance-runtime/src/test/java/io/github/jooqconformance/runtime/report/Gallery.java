package io.github.jooqconformance.runtime.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes HTML reports for people, or a browser, to look at. Its one argument is the directory. */
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        var directory = Files.createDirectories(Path.of(arguments[0]));
        for (var page : pages().entrySet()) {
            Files.writeString(directory.resolve(page.getKey() + ".html"), page.getValue());
        }
    }

    /** Pages by the names of their files. */
    static Map<String, String> pages() {
        return Map.of(
                "films",
                        page(
                                SampleSchemas.films().report(),
                                SampleSchemas.films().context()),
                "large",
                        page(
                                SampleSchemas.large(200).report(),
                                SampleSchemas.large(200).context()),
                "judged", page(SampleReport.judged(), ReportContext.NONE),
                "clean", page(SampleReport.clean(), ReportContext.NONE),
                "hostile", page(HostileReport.report(), HostileReport.context()));
    }

    private static String page(ConformanceReport report, ReportContext context) {
        return ReportFormat.HTML.render(report, context);
    }
}
