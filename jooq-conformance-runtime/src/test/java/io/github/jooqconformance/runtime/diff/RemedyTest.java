package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemedyTest {
    private static final String DATABASE = TestPostgres.newest().createDatabase();

    static Stream<RuleCase> cases() {
        return RuleCase.all().filter(c -> remedy(c).statement(difference(c)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAStatementThatPostgresExecutes(RuleCase c) throws SQLException {
        var statement = remedy(c).statement(difference(c)).orElseThrow();

        try (var connection = TestPostgres.connect(DATABASE);
                var session = connection.createStatement()) {
            connection.setAutoCommit(false);
            session.execute(SnapshotDdl.of(c.actual()));
            assertThatCode(() -> session.execute(statement)).as(statement).doesNotThrowAnyException();
            connection.rollback();
        }
    }

    @Test
    void leavesANameThatLooksLikeAPlaceholderAlone() {
        var location = Location.of(Location.Kind.TABLE, named("{actual}")).at("{expected}");
        var difference = Difference.changed(Rule.NOT_NULL_MISSING, location, "not null", "null");

        assertThat(Remedy.SET_NOT_NULL.statement(difference))
                .contains("alter table public.\"{actual}\" alter column \"{expected}\" set not null");
    }

    @Test
    void doesNotAlterTheColumnsOfAView() {
        var expected = snapshot(relation(TableKind.VIEW, "v", nullable("a", TEXT)));
        var actual = snapshot(relation(TableKind.VIEW, "v"));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::remedy)
                .containsExactly(Remedy.RESTORE_DEFINITION);
    }

    private static Remedy remedy(RuleCase c) {
        return difference(c).remedy();
    }

    private static Difference difference(RuleCase c) {
        return SchemaDiff.between(c.expected(), c.actual()).get(0);
    }
}
