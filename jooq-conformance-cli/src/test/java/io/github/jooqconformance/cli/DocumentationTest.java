package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.Progress;
import io.github.jooqconformance.cli.console.Style;
import io.github.jooqconformance.runtime.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds docs/cli.md and README.md against the program. */
class DocumentationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CommandLine program() {
        var console = new Console(out, new PrintWriter(new StringWriter()), Style.PLAIN);
        return Commands.of(new Session(console, new Progress(text -> {}), Map.of()));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("..").resolve(file));
    }

    @Test
    void namesAllCommands() throws IOException {
        var page = text("docs/cli.md");

        for (var command : program().getSubcommands().keySet()) {
            assertThat(page).contains("\n| `" + command + "` | ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate"})
    void namesAllOptions(String command) throws IOException {
        var section = text("docs/cli.md").replaceFirst("(?s).*\n## " + command + "\n(.*?)\n## .*", "$1");

        var spec = Optional.ofNullable(program().getSubcommands().get(command))
                .orElseThrow()
                .getCommandSpec();
        for (var option : spec.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                assertThat(section).containsPattern("\\| .*`(" + String.join("|", option.names()) + ")\\b");
            }
        }
    }

    @Test
    void showsWhatExplainPrints() throws IOException {
        program().execute("explain", "JC211");

        assertThat(text("docs/cli.md"))
                .contains("$ jooq-conformance explain JC211\n" + out.toString(StandardCharsets.UTF_8) + "```");
    }

    @Test
    void namesAllFormats() throws IOException {
        assertThat(Arrays.stream(ReportFormat.values()).map(format -> "`" + format + "`"))
                .allMatch(text("docs/cli.md")::contains);
    }

    @Test
    void usesOnlyOptionsThatThereAre() throws IOException {
        var options = new TreeSet<String>();
        program()
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .options()
                        .forEach(option -> options.addAll(Arrays.asList(option.names()))));

        var used = Pattern.compile("(?m)^(?:\\$ )?jooq-conformance .*$")
                .matcher(text("docs/cli.md") + text("README.md"))
                .results()
                .flatMap(line -> Arrays.stream(line.group().split("[ =]")))
                .filter(word -> word.startsWith("-"))
                .toList();

        assertThat(used).isNotEmpty().allMatch(options::contains);
    }
}
