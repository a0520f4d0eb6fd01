package io.github.jooqconformance.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDirectoryTest {
    /** A program that writes many files, as code generators do, until it cannot. */
    public static void main(String... arguments) throws IOException {
        var directory = TemporaryDirectory.create().path();
        for (int i = 0; true; i++) {
            var file = directory.resolve("package" + i % 50).resolve("Table.java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "class Table {}");
            if (i == 100) {
                System.out.println("writes");
            }
        }
    }

    @Test
    void isGoneThoughItIsWrittenToUntilTheEnd(@TempDir Path directory) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TemporaryDirectoryTest.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("writes");

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void isGoneAfterUse() throws IOException {
        Path path;
        try (var directory = TemporaryDirectory.create()) {
            path = directory.path();
            Files.writeString(Files.createDirectories(path.resolve("a/b")).resolve("file"), "text");
        }

        assertThat(path).doesNotExist();
    }
}
