package io.github.jooqconformance.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    @Test
    void areThoseOfTheNewestServer() throws IOException, SQLException {
        try (var server = new TestDatabase(18)) {
            assertThat(server.query("select word from pg_get_keywords() where catcode in ('R', 'T')"))
                    .noneMatch(Keywords::isColumnName);
            assertThat(server.query("select word from pg_get_keywords() where catcode in ('R', 'C')"))
                    .noneMatch(Keywords::isFunctionName);
            assertThat(server.query("select word from pg_get_keywords() where catcode = 'U'"))
                    .allMatch(Keywords::isColumnName)
                    .allMatch(Keywords::isFunctionName);
            assertThat(server.query("select word from pg_get_keywords() order by 1").stream()
                            .map(Keywords::quoted))
                    .containsExactlyElementsOf(
                            server.query("select quote_ident(word) from pg_get_keywords() order by word"));
        }
    }

    @Test
    void includeThoseOfTheOldestServer() throws IOException, SQLException {
        try (var server = new TestDatabase(14)) {
            assertThat(server.query("select word from pg_get_keywords() where catcode <> 'U'"))
                    .allMatch(w -> Keywords.quoted(w).startsWith("\""));
        }
    }

    @Test
    void quoteWhatIsNoPlainName() {
        assertThat(Keywords.quoted("plain_1")).isEqualTo("plain_1");
        assertThat(Keywords.quoted("Mixed")).isEqualTo("\"Mixed\"");
        assertThat(Keywords.quoted("with\"quote")).isEqualTo("\"with\"\"quote\"");
        assertThat(Keywords.quoted("1st")).isEqualTo("\"1st\"");
        assertThat(Keywords.quoted("")).isEqualTo("\"\"");
    }
}
