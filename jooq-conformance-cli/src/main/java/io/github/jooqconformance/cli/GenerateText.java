package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.GeneratedFiles.Difference;
import io.github.jooqconformance.generator.GenerationSummary;
import io.github.jooqconformance.runtime.report.PrintableText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What generating prints for people. */
final class GenerateText {
    private GenerateText() {}

    static String render(Optional<GenerationSummary> summary, Path target, String packageName) {
        return summary.map(done -> figures(done, target, packageName)
                        + list("Not as usual", done.warnings())
                        + list("Not checked in Java", done.remarks()))
                .orElseGet(() -> "There was nothing to generate.\n");
    }

    private static String figures(GenerationSummary done, Path target, String packageName) {
        return "Generated " + packageName + " in " + target + ": " + Phrase.count(done.tables(), "table") + ", "
                + Phrase.count(done.dtos(), "DTO") + ", " + done.translated() + " of "
                + Phrase.count(done.translated() + done.left(), "constraint") + " checked in Java.\n";
    }

    private static String list(String heading, Collection<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "  " + PrintableText.of(line) + "\n")
                        .collect(Collectors.joining("", "\n" + heading + ":\n", ""));
    }

    /** What is the matter with files that should be as they would be generated. */
    static String render(SortedMap<Path, Difference> differences, Path target) {
        if (differences.isEmpty()) {
            return "All files in " + target + " are as they would be generated.\n";
        }
        return Phrase.count(differences.size(), "file") + " in " + target
                + (differences.size() == 1 ? " is not as it" : " are not as they") + " would be generated:\n"
                + differences.entrySet().stream()
                        .map(file -> "  " + file.getValue().name().toLowerCase(Locale.ROOT) + "  "
                                + PrintableText.of(file.getKey().toString()) + "\n")
                        .collect(Collectors.joining())
                + "Generate again, and commit what changes.\n";
    }
}
