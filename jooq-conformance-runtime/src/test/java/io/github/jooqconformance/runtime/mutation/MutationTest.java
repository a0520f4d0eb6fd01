package io.github.jooqconformance.runtime.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random schemas, each altered in many random ways, one at a time. {@code -Dmutations=10000} makes it long, and
 * {@code -Dmutation.seed=…} another.
 */
class MutationTest {
    private static final List<Kind> KINDS = Stream.of(
                    TableKinds.ALL,
                    ColumnKinds.ALL,
                    TypeKinds.ALL,
                    ConstraintKinds.ALL,
                    IndexKinds.ALL,
                    UserTypeKinds.ALL,
                    MemberKinds.ALL,
                    ViewKinds.ALL,
                    ObjectKinds.ALL,
                    PartitionKinds.ALL,
                    NeutralKinds.ALL)
            .flatMap(List::stream)
            .toList();
    /** Enough for a schema to be worth its making, and few enough for many schemas. */
    private static final int AT_ONCE = 40;

    private static final int MUTATIONS = Integer.getInteger("mutations", 400);
    private static final long SEED = Long.getLong("mutation.seed", 1);

    private final List<String> failures = new ArrayList<>();
    private final Set<Kind> seen = new HashSet<>();

    @Test
    void knowsManyKindsOfAlterations() {
        assertThat(KINDS).hasSizeGreaterThanOrEqualTo(80).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void findsExactlyWhatWasAltered(int major) throws SQLException {
        System.out.println("PostgreSQL " + major + ", -Dmutations=" + MUTATIONS + " -Dmutation.seed=" + SEED);
        var seeds = new Random(SEED);
        for (int first = 0; first < MUTATIONS; first += AT_ONCE) {
            try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase())) {
                alterOneSchema(connection, new Random(seeds.nextLong()), major, first);
            }
        }
        assertThat(failures).as("-Dmutation.seed=" + SEED).isEmpty();
        assertThat(KINDS).filteredOn(kind -> !seen.contains(kind)).allMatch(kind -> major < TestPostgres.NEWEST);
    }

    /** Applies some kinds of alteration, in turn, to one random schema. */
    private void alterOneSchema(Connection connection, Random random, int major, int first) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, RandomSchema.ddl(random));
        var expected = read(connection);
        assertThat(SchemaDiff.between(expected, read(connection))).isEmpty();
        var choice = new Choice(expected, random, major);
        for (int i = first; i < first + AT_ONCE; i++) {
            var kind = KINDS.get(i % KINDS.size());
            var alteration = kind.proposal().apply(choice);
            if (alteration.isPresent()) {
                seen.add(kind);
                alter(connection, expected, kind, alteration.get());
            }
        }
        connection.rollback();
    }

    private void alter(Connection connection, SchemaSnapshot expected, Kind kind, Alteration alteration)
            throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            execute(connection, alteration.sql());
            var differences = SchemaDiff.between(expected, read(connection));
            if (!rules(differences).equals(alteration.rules())) {
                failures.add("%s: expected %s, found %s after %s"
                        .formatted(kind, alteration.rules(), differences, alteration.sql()));
            }
        } catch (SQLException e) {
            failures.add(kind + ": " + e.getMessage());
        }
        connection.rollback(savepoint);
    }

    private static List<Rule> rules(List<Difference> differences) {
        return differences.stream().map(Difference::rule).sorted().toList();
    }

    private static SchemaSnapshot read(Connection connection) {
        return PostgresCatalog.read(connection, List.of("public"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e);
        }
    }
}
