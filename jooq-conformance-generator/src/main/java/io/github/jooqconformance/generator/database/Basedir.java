package io.github.jooqconformance.generator.database;

import java.io.File;
import java.nio.file.Path;

/** The directory that the paths of a configuration start from, and that messages name files from. */
record Basedir(Path path) {
    Basedir {
        path = path.toAbsolutePath().normalize();
    }

    /** The path that a configured path, relative or absolute, stands for. */
    Path resolve(Path configured) {
        return path.resolve(configured).normalize();
    }

    /** A message of somebody else, with its paths as {@link #show} writes them. */
    String shorten(String message) {
        return message.replace(path + File.separator, "");
    }

    /** A path for a message: the same on every machine for what lies in the base directory. */
    String show(Path absolute) {
        var normal = absolute.normalize();
        var shown = normal.startsWith(path) && !normal.equals(path) ? path.relativize(normal) : normal;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
