package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

/**
 * A line of a source file.
 *
 * @param path the file, relative to the root of the repository, with slashes
 * @param line the number of the line, from 1
 */
public record SourceLine(String path, int line) {
    public SourceLine {
        requireNonNull(path, "path");
        if (line < 1) {
            throw new IllegalArgumentException("no line has the number " + line);
        }
    }

    /** Path and line as compilers write them: {@code src/V1__film.sql:12}. */
    @Override
    public String toString() {
        return path + ":" + line;
    }
}
