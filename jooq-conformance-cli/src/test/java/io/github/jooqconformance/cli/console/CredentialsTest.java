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
                "postgress://me:secret@host/db, postgress://…@host/db",
                "postgres://m@e:secret@host/db, postgres://…@host/db",
                "postgres://me%3asecret@host/db, postgres://…@host/db",
                "postgres://me@host:5432/db, postgres://me@host:5432/db",
                "jdbc:postgresql://host/db?password=secret&user=me, jdbc:postgresql://host/db?password=…&user=me",
                "postgres://host/db is down, postgres://host/db is down"
            })
    void leavesNoPasswordInWhatIsQuoted(String text, String shown) {
        assertThat(Credentials.hidden(text)).isEqualTo(shown);
    }
}
