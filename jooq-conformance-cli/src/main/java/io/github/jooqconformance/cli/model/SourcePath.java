package io.github.jooqconformance.cli.model;

import java.io.File;
import java.nio.file.Path;

/** The paths of files as reports have them: relative to where the program was started, if they are below it. */
public final class SourcePath {
    private SourcePath() {}

    /** The path of a file, with slashes. */
    public static String of(Path file) {
        var here = Path.of("").toAbsolutePath();
        var absolute = file.toAbsolutePath().normalize();
        var shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
