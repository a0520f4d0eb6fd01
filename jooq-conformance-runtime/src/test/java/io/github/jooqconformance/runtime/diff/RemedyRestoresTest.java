package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the rules once more, with real schemas: what the catalog tells of them, and what the remedies do. */
class RemedyRestoresTest {
    private static final String DATABASE = TestPostgres.newest().createDatabase();

    /** No DDL makes an index that is invalid. */
    private static final Set<Rule> NOT_MADE_BY_DDL = EnumSet.of(Rule.INDEX_INVALID, Rule.INDEX_REPAIRED);

    /**
     * A column that is no longer required stays, and so does the sequence of a default that is dropped; an identity
     * made anew has a sequence of another name.
     */
    private static final Set<Rule> LEFT_OVER =
            EnumSet.of(Rule.COLUMN_UNEXPECTED, Rule.SEQUENCE_UNEXPECTED, Rule.IDENTITY_SEQUENCE_RENAMED);

    static Stream<RuleCase> cases() {
        return RuleCase.all().filter(c -> !NOT_MADE_BY_DDL.contains(c.rule()));
    }

    static Stream<RuleCase> remediedCases() {
        return cases().filter(c -> SchemaDiff.between(c.expected(), c.actual()).stream()
                .allMatch(
                        difference -> difference.remedy().statement(difference).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsInRealSchemasWhatTheModelSays(RuleCase c) throws SQLException {
        assertThat(SchemaDiff.between(read(SnapshotDdl.of(c.expected())), read(SnapshotDdl.of(c.actual()))))
                .extracting(Difference::rule)
                .containsExactly(c.rule());
    }

    @ParameterizedTest
    @MethodSource("remediedCases")
    void leavesNothingToNoticeOnceTheRemedyIsApplied(RuleCase c) throws SQLException {
        var difference = SchemaDiff.between(c.expected(), c.actual()).get(0);
        var statement = difference.remedy().statement(difference).orElseThrow();
        var expected = read(SnapshotDdl.of(c.expected()));

        var restored = read(SnapshotDdl.of(c.actual()) + ";" + statement);

        assertThat(SchemaDiff.between(expected, restored))
                .as(statement)
                .allMatch(left -> LEFT_OVER.contains(left.rule()));
    }

    private static SchemaSnapshot read(String ddl) throws SQLException {
        try (var connection = TestPostgres.connect(DATABASE)) {
            connection.setAutoCommit(false);
            var snapshot = read(connection, ddl);
            connection.rollback();
            return snapshot;
        }
    }

    private static SchemaSnapshot read(Connection connection, String ddl) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ddl);
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }
}
