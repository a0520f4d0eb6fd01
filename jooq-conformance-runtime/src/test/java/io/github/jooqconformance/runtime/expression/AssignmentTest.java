package io.github.jooqconformance.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL prints of defaults, and whether they put the same value into a row. */
class AssignmentTest {
    private static final String DATABASE = TestPostgres.newest().createDatabase();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(10)   | 'en'              | 'en'::text",
                "text          | 'en'              | 'en'::varchar",
                "char(2)       | 'PL'              | 'PL'::text",
                "text          | 5                 | '5'",
                "bigint        | 1                 | '1'::bigint",
                "bigint        | -1                | '-1'::bigint",
                "smallint      | 1                 | 1.0",
                "smallint      | 1                 | 1::smallint",
                "numeric(6,2)  | 2.5               | 2.50",
                "numeric(6,2)  | 2                 | 2.00",
                "numeric(6,2)  | 2.505             | 2.51",
                "numeric       | 1                 | '1'::numeric",
                "float8        | 2.50              | 2.5",
                "text[]        | '{}'              | array[]::text[]",
                "text[]        | '{}'              | '{}'::varchar[]",
                "text[]        | '{a,b}'           | array['a', 'b']",
                "varchar(3)[]  | '{a,b}'           | array['a'::text, 'b']",
                "int[]         | '{1,2}'           | array[1, 2]",
                "numeric[]     | '{1,2.5}'         | array[1, 2.5]",
                "timestamp     | now()             | now()::timestamp",
                "int           | length('a')       | length('a')::int",
                "boolean       | true              | 't'",
                "jsonb         | '{}'              | '{}'::jsonb",
                "json          | '{}'              | '{}'::json",
            })
    void equatesDefaultsOfTheSameValue(String type, String a, String b) throws SQLException {
        assertThat(areAlike(type, a, b)).isTrue();
        assertThat(areAlike(type, b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text          | 'en'              | 'EN'",
                "varchar       | 'en '::bpchar     | 'en '::text",
                "numeric       | 2.5               | 2.50",
                "numeric(6,2)  | 2.504             | 2.51",
                "bigint        | 1                 | 2",
                "int           | 1                 | 1.4",
                "text[]        | '{}'              | '{{a}}'",
                "text[]        | '{a}'             | array['b']",
                "text[]        | '{null}'          | array['null']",
                "text[]        | '{a,b}'           | array['a,b']",
                "date          | '2024-01-01'      | '2024-01-02'",
                "timestamp     | now()             | clock_timestamp()",
                "interval      | '1 day'           | '24:00:00'",
                "bit(3)        | b'101'            | b'100'",
                "text          | now()             | now()::date",
            })
    void tellsDefaultsOfOtherValuesApart(String type, String a, String b) throws SQLException {
        assertThat(areAlike(type, a, b)).isFalse();
    }

    private static boolean areAlike(String type, String a, String b) throws SQLException {
        try (var connection = TestPostgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table t (a " + type + " default " + a + ", b " + type + " default " + b + ")");
            var isAlike = printed(statement, "a").isLike(printed(statement, "b"));
            connection.rollback();
            return isAlike;
        }
    }

    private static Assignment printed(Statement statement, String column) throws SQLException {
        try (var row = statement.executeQuery("select pg_get_expr(d.adbin, d.adrelid),"
                + " format_type(a.atttypid, a.atttypmod) from pg_attrdef d join pg_attribute a"
                + " on a.attrelid = d.adrelid and a.attnum = d.adnum"
                + " where d.adrelid = 't'::regclass and a.attname = '" + column + "'")) {
            row.next();
            return new Assignment(row.getString(1), row.getString(2));
        }
    }
}
