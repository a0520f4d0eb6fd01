package io.github.jooqconformance.runtime.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExpectedSchemaTest {
    private static final String HEADER_OF_NOTHING =
            "{\"format\": \"%s\", \"schema\": \"public\", \"scope\": {}, \"fingerprints\": {}}";

    /** A manifest as generated code holds it. */
    private record Texts(String header, String objects, List<String> tables) implements Manifest {
        static Texts of(SchemaSnapshot snapshot, Scope scope) {
            return new Texts(
                    SnapshotJson.header("public", scope, snapshot.tables()),
                    SnapshotJson.objects(snapshot),
                    snapshot.tables().stream().map(SnapshotJson::table).toList());
        }
    }

    private static SchemaSnapshot snapshot(String ddl) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl))) {
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }

    @Test
    void givesBackWhatWasWritten() throws SQLException, IOException {
        var written = snapshot(Files.readString(Path.of("src", "test", "resources", "catalog", "schema.sql")));

        var expected = ExpectedSchema.of(Texts.of(written, Scope.EVERYTHING));

        assertThat(expected.snapshot(Set.of())).isEqualTo(written);
        assertThat(written.tables()).allMatch(expected::matches);
    }

    @Test
    void describesOnlyTheTablesThatDepart() throws SQLException {
        var before = snapshot("create table a (x int); create table b (x int)");
        var after = snapshot("create table a (x int); create table b (x bigint)");
        var expected = ExpectedSchema.of(Texts.of(before, Scope.EVERYTHING));

        assertThat(after.tables())
                .filteredOn(expected::matches)
                .extracting(t -> t.name().name())
                .containsExactly("a");
        assertThat(expected.snapshot(Set.of("a")).tables())
                .containsExactly(before.tables().get(1));
    }

    @Test
    void doesNotSeeWhatWasExcluded() throws SQLException {
        var actual = snapshot(
                "create table a (x int, x_old int); create table a_old (x int); create table flyway_schema_history (x int)");
        var scope = new Scope(List.of(".*"), List.of(".*_OLD"), Pattern.CASE_INSENSITIVE, true, Set.of());
        var expected = ExpectedSchema.of(Texts.of(snapshot("create table a (x int)"), scope));

        var relevant = expected.relevant(actual);

        assertThat(relevant.tables()).hasSize(1).allMatch(expected::matches);
    }

    @Test
    void refusesAnotherFormat() {
        var manifest = new Texts(HEADER_OF_NOTHING.formatted("jooq-conformance/2"), "{}", List.of());

        assertThatThrownBy(() -> ExpectedSchema.of(manifest))
                .isInstanceOf(ManifestException.class)
                .hasMessageEndingWith("is of format jooq-conformance/2, and this version of jooq-conformance reads"
                        + " jooq-conformance/1. Use the same version of generator and runtime, and generate again.");
    }

    @Test
    void refusesAManifestOfWhichTablesAreMissing() {
        var manifest = new Texts(HEADER_OF_NOTHING.formatted(SnapshotFormat.VERSION), "{}", List.of("{}"));

        assertThatThrownBy(() -> ExpectedSchema.of(manifest))
                .isInstanceOf(ManifestException.class)
                .hasMessageEndingWith("names 0 tables and describes 1. Generate again.");
    }

    @Test
    void refusesWhatIsNoJson() {
        var manifest = new Texts("{\"format\": nonsense}", "{}", List.of());

        assertThatThrownBy(() -> ExpectedSchema.of(manifest))
                .isInstanceOf(ManifestException.class)
                .hasMessageStartingWith("The document is no JSON");
    }
}
