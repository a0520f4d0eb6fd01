package io.github.jooqconformance.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--url=postgres://me:secret@host/db, --url=postgres://…@host/db",
                "postgresql://me:se@c/r?et@host/db, postgresql://…@host/db",
                "postgres:me:secret@host, postgres:…@host",
                "jdbc:postgresql://host/db?password=secret&user=me, jdbc:postgresql://host/db?password=…&user=me",
                "postgres://host/db is down, postgres://host/db is down"
            })
    void leavesNoPasswordInWhatIsQuoted(String text, String shown) {
        assertThat(Credentials.hidden(text)).isEqualTo(shown);
    }
}
