package io.github.jooqconformance.runtime.expression;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files beside this package's tests. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        try (var file = requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }
}
