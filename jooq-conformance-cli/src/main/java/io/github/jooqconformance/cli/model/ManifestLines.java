package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.report.SourceLocator;
import java.util.List;
import java.util.Optional;

/** Finds the lines of generated manifests that state a table, a column or a constraint. */
record ManifestLines(String path, List<String> lines) implements SourceLocator {
    /** The end of a constant. */
    private static final String END = "\"\"\";";

    ManifestLines {
        lines = List.copyOf(lines);
    }

    /**
     * The lines of a source.
     *
     * @param path the file as people call it, with slashes
     */
    static ManifestLines of(String path, String source) {
        return new ManifestLines(path, source.lines().toList());
    }

    @Override
    public Optional<SourceLine> find(Location location) {
        var object = location.object();
        var inOneLine = "{\"schema\": \"" + object.schema() + "\", \"name\": \"" + object.name() + "\"";
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).contains(inOneLine)) {
                return Optional.of(new SourceLine(path, line + 1));
            }
            if (states(line - 1, "schema", object.schema()) && states(line, "name", object.name())) {
                int table = line;
                return Optional.of(new SourceLine(
                        path, location.member().map(member -> member(member, table)).orElse(table) + 1));
            }
        }
        return Optional.empty();
    }

    private int member(String name, int table) {
        for (int line = table + 1; line < lines.size() && !lines.get(line).endsWith(END); line++) {
            if (lines.get(line).contains("{\"name\": \"" + name + "\"") || states(line, "name", name)) {
                return line;
            }
        }
        return table;
    }

    private boolean states(int line, String field, String value) {
        return lines.get(line).strip().equals("\"" + field + "\": \"" + value + "\",");
    }
}
