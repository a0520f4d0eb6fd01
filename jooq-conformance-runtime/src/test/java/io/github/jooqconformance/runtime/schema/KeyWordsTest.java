package io.github.jooqconformance.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    /** The newest major has all that the older ones have. */
    @Test
    void areThoseThatPostgresQuotes() throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var statement = connection.createStatement();
                var words = statement.executeQuery("select word, quote_ident(word) from pg_get_keywords()")) {
            while (words.next()) {
                assertThat(QualifiedName.quoted(words.getString(1))).isEqualTo(words.getString(2));
            }
        }
    }
}
