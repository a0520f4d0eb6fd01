package io.github.jooqconformance.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Comparison of text with a file that is kept beside the tests and reviewed like prose. */
public final class Golden {
    private Golden() {}

    /**
     * Asserts that the file holds exactly this text. With {@code -Dgolden.update=true} it writes the file instead, and
     * fails all the same, so that the switch cannot stay on.
     *
     * @param file the file, relative to the module
     * @param text the text that it should hold
     */
    public static void assertMatches(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
                fail("wrote " + file + "; run again without golden.update");
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("comparing with " + file, e);
        }
    }
}
