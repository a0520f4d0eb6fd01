package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.model.SourcePath;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.report.SourceLocator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the line of the migrations that has most likely to do with a place in the schema: the last one that names it. It is
 * there for people to click at, and nothing depends on it.
 */
record MigrationLines(List<Statement> statements) implements SourceLocator {
    /**
     * Text up to a semicolon, which is good enough to tell one table from another.
     *
     * @param line the number of its first line, from 1
     */
    record Statement(String path, int line, String text) {}

    MigrationLines {
        statements = List.copyOf(statements);
    }

    /** The lines of the scripts in some directories. */
    static MigrationLines read(List<Path> directories) {
        var statements = new ArrayList<Statement>();
        for (var directory : directories) {
            try (var files = Files.walk(directory)) {
                for (var file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                    split(SourcePath.of(file), Files.readString(file, StandardCharsets.ISO_8859_1), statements);
                }
            } catch (IOException e) {
                throw new FailureException("The migrations in " + directory + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return new MigrationLines(statements);
    }

    private static void split(String path, String script, List<Statement> statements) {
        int line = 1;
        for (var text : script.split("(?<=;)", -1)) {
            statements.add(new Statement(path, line, text));
            line += (int) text.chars().filter(c -> c == '\n').count();
        }
    }

    @Override
    public Optional<SourceLine> find(Location location) {
        var object = word(location.object().name());
        var about = statements.stream()
                .filter(statement -> object.matcher(statement.text()).find())
                .toList();
        return location.member()
                .flatMap(member -> last(about, word(member)))
                .or(() -> last(about, object));
    }

    private static Optional<SourceLine> last(List<Statement> statements, Pattern word) {
        return statements.stream()
                .flatMap(statement -> lineOf(statement, word).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<SourceLine> lineOf(Statement statement, Pattern word) {
        var match = word.matcher(statement.text());
        if (!match.find()) {
            return Optional.empty();
        }
        var before = statement.text().substring(0, match.start()).chars().filter(c -> c == '\n').count();
        return Optional.of(new SourceLine(statement.path(), statement.line() + (int) before));
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])", Pattern.CASE_INSENSITIVE);
    }
}
