package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What an embedded server can be recognised by after its end: its port, and the temporary directory of its data. */
record ServerTrace(int port, Path directory) {
    /** SQL for the text that {@link #of} reads. */
    static final String SQL =
            "select 'port ' || current_setting('port') || ' for ' || current_setting('data_directory') || '.'";

    private static final Pattern TEXT = Pattern.compile("port (\\d+) for (\\S+)/data\\.");

    static ServerTrace of(String text) {
        var match = TEXT.matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return new ServerTrace(Integer.parseInt(match.group(1)), Path.of(match.group(2)));
    }

    void assertPresent() {
        assertThatCode(this::connect).doesNotThrowAnyException();
        assertThat(directory).exists();
    }

    void assertGone() {
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        assertThat(directory).doesNotExist();
    }

    private void connect() throws Exception {
        new Socket("localhost", port).close();
    }
}
