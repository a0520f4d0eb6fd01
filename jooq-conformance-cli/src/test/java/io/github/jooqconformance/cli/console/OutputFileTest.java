package io.github.jooqconformance.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path directory;

    @Test
    void replacesAFileAndLeavesNoDraft() throws IOException {
        var file = directory.resolve("new/report.json");

        OutputFile.write(file, "first");
        OutputFile.write(file, "second");

        assertThat(file).hasContent("second");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void replacesWhatASymbolicLinkLeadsTo() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "first");
        var link = Files.createSymbolicLink(directory.resolve("link"), file);

        OutputFile.write(link, "second");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("second");
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> OutputFile.write(directory.resolve("file/report.json"), "x"))
                .isInstanceOf(FailureException.class)
                .hasMessageMatching("The file .*report.json cannot be written: File Already Exists: .*file\\.");
        assertThatThrownBy(() -> OutputFile.write(directory, "x")).isInstanceOf(FailureException.class);
    }
}
