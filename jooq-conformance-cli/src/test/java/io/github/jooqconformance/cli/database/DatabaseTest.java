package io.github.jooqconformance.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.cli.console.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    private static final Map<String, String> NOTHING = Map.of("PGPASSFILE", "/nonexistent");

    private static Database database(String url) {
        return Database.of(Optional.of(url), NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://me:secret@db.example/films?sslmode=require | db.example:5432/films | me | secret | require",
                "postgresql://me@db.example:6543/films | db.example:6543/films | me | |",
                "postgres://me:p%40ss%2Fword+1@h/d | h:5432/d | me | p@ss/word+1 |",
                "postgres://me:p@ss/word@h/d | h:5432/d | me | p@ss/word |",
                "postgres://me@[::1]:99/d | [::1]:99/d | me | |",
                "postgres://me@a:1,b/d | a:1,b:5432/d | me | |",
                "postgres://me@/d?host=h&port=7 | h:7/d | me | |",
                "postgres://me@h | h:5432/me | me | |",
                "postgres://me@h/d%20e?pgbouncer=true&connection_limit=1 | h:5432/d%20e | me | |",
                "postgres:///d?user=me&password=secret | localhost:5432/d | me | secret |",
                "jdbc:postgresql://h:6/d?user=me&password=a%40b&sslmode=disable | h:6/d | me | a@b | disable",
                "jdbc:postgresql://a:1,b:2/d?user=me | a:1,b:2/d | me | |",
                "jdbc:postgresql:d?user=me | localhost:5432/d | me | |",
            })
    void readsUrls(String url, String shown, String user, String password, String sslMode) {
        var database = database(url);

        assertThat(database).hasToString(shown);
        assertThat(database.user()).isEqualTo(user);
        assertThat(database.setting("password")).isEqualTo(Optional.ofNullable(password));
        assertThat(database.setting("sslmode")).isEqualTo(Optional.ofNullable(sslMode));
    }

    @Test
    void translatesWhatLibpqCallsOtherwise() {
        var database =
                database("postgres://h/d?options=-c%20geqo%3Doff&target_session_attrs=read-write&connect_timeout=3");

        assertThat(database.setting("options")).contains("-c geqo=off");
        assertThat(database.setting("targetServerType")).contains("primary");
        assertThat(database.setting("connectTimeout")).contains("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://me:topsecret@h/d",
                "postgres://me:topsecret?@h/d",
                "postgres://me:%topsecret@h/d",
                "postgres://me@h:topsecret/d",
                "postgres://me:topsecret@h:99999/d",
                "postgres://h/d?target_session_attrs=topsecret",
                "postgres://me:topsecret@%2Fvar%2Frun%2Fpostgresql/d",
                "postgres://me:[YOUR-PASSWORD]@h/d",
                "jdbc:postgresql://me:topsecret@h/d",
                "jdbc:postgresql://h:topsecret/d",
                ""
            })
    void refusesOthersWithoutQuotingThem(String url) {
        assertThatThrownBy(() -> database(url))
                .isInstanceOf(UsageException.class)
                .hasNoCause()
                .message()
                .doesNotContain("topsecret")
                .matches("(?s).*\\b(Name|Remove|Put|Write|write|written|is not|holds)\\b.*");
    }

    @Test
    void needsToBeTold() {
        assertThatThrownBy(() -> Database.of(Optional.empty(), Map.of("PGUSER", "me")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("There is no database to look at. Name it with --database-url");
    }

    @Test
    void takesFromTheEnvironmentWhatAUrlLeavesOut() {
        var environment = Map.of(
                "DATABASE_URL", "postgres://h/d",
                "PGUSER", "me",
                "PGPASSWORD", "secret",
                "PGHOST", "other",
                "PGSSLMODE", "verify-full",
                "PGPASSFILE", "/nonexistent");

        var database = Database.of(Optional.empty(), environment);

        assertThat(database).hasToString("h:5432/d");
        assertThat(database.user()).isEqualTo("me");
        assertThat(database.setting("password")).contains("secret");
        assertThat(database.setting("sslmode")).contains("verify-full");
        assertThat(Database.of(Optional.of("postgres://you@g/e"), environment)).hasToString("g:5432/e");
    }

    @Test
    void findsPasswordsInTheFile(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("pgpass"), """
                # a comment
                other:*:*:*:wrong
                h:5432:d:me:se\\:cr\\\\et
                *:*:*:*:last
                """);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var environment = Map.of("PGPASSFILE", file.toString());

        assertThat(Database.of(Optional.of("postgres://me@h/d"), environment).setting("password"))
                .contains("se:cr\\et");
        assertThat(Database.of(Optional.of("postgres://me@h/e"), environment).setting("password"))
                .contains("last");
        assertThat(Database.of(Optional.of("postgres://me:own@h/e"), environment)
                        .setting("password"))
                .contains("own");
    }

    /** As libpq does, whatever the access is. */
    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw--w----", "rw---x---", "rw----r--", "rw-----w-", "rw------x", "rwxrwxrwx"})
    void warnsOfAFileThatOthersHaveAccessTo(String permissions, @TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("pgpass"), "*:*:*:*:secret\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        var environment = Map.of("PGPASSFILE", file.toString());

        var database = Database.of(Optional.of("postgres://h/d"), environment);
        var other = Database.of(Optional.of("postgres://me:own@h/d"), environment);

        assertThat(database.setting("password")).isEmpty();
        assertThat(database.warning())
                .contains("The password file " + file + " is not used, since others than its owner have access to it."
                        + " Take that away: chmod 600 and its name.");
        assertThat(other.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
    void readsAFileThatIsItsOwnersAlone(String permissions, @TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("pgpass"), "*:*:*:*:secret\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        var database = Database.of(Optional.of("postgres://h/d"), Map.of("PGPASSFILE", file.toString()));

        assertThat(database.setting("password")).contains("secret");
        assertThat(database.warning()).isEmpty();
    }
}
