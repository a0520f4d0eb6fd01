package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.testing.Program;
import io.github.jooqconformance.cli.testing.Program.Ended;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, it looks like no finding, and no password is shown. */
class FailureIT {
    private static final String PASSWORD = "s3cret/pass@word";

    @TempDir
    private Path directory;

    private Ended run(String... arguments) {
        return Program.in(directory).run(arguments);
    }

    private Path snapshot(String url) {
        assertThat(run("snapshot", "--database-url", url, "-o", "model.json").code())
                .isZero();
        return directory.resolve("model.json");
    }

    private static void requireFailure(Ended ended, int code, String message) {
        assertThat(ended.complaint()).startsWith("error: ").contains(message);
        assertThat(ended.err()).doesNotContain("s3cret", "    at ");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(code);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        requireFailure(
                run(),
                2,
                "Missing required subcommand. Commands: check, generate, export-redis, snapshot, explain, doctor, completion.");
        requireFailure(run("chek"), 2, "Did you mean check?");
        requireFailure(run("check", "--databse-url"), 2, "Did you mean --database-url?");
        requireFailure(run("check", "--format", "yaml"), 2, "'yaml'");
        requireFailure(run("check", "--report", "yaml=x"), 2, "'yaml' is not one of text, json");
        requireFailure(run("check", "--report", "report.json"), 2, "not of the form FORMAT=FILE");
        requireFailure(run("check", "--databse-url=postgres://me:s3cret@h/d"), 2, "There is no option --databse-url");
        requireFailure(run("check", "--password", "s3cret"), 2, "There is no option --password");
        requireFailure(run("check", "-ps3cret"), 2, "There is no option -p");
        requireFailure(run("check", "postgre://me:s3cret@h/d"), 2, "'postgre://…@h/d'");
        requireFailure(run("snapshot", "--database-url", "mysql://me:s3cret@h/d"), 2, "such as postgres://user@host");
        requireFailure(run("generate", "--package", "../../etc"), 2, "is no name of a package");
        requireFailure(run("generate", "-o", "-"), 2, "Code is many files");
        requireFailure(run("snapshot"), 2, "There is no database to look at.");
        requireFailure(run("explain", "JC999"), 2, "JC999 is the code of no rule.");
    }

    @Test
    void cannotCheckWhatCannotBeReached() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        requireFailure(
                run("snapshot", "--database-url", "postgres://me:s3cret@localhost:" + closed + "/d"),
                3,
                "The database localhost:" + closed + "/d cannot be reached");
        requireFailure(
                run("snapshot", "--database-url", "postgres://me:s3cret@host.invalid/d"), 3, "host.invalid:5432/d");
    }

    @Test
    void logsInWithAPasswordFromWhereverItIsAndShowsItNowhere() throws IOException, SQLException {
        var url = TestPostgres.newest().createDatabase();
        var host = url.replaceFirst("jdbc:postgresql://([^?]*).*", "$1");
        try (var login = new PasswordLogin(url, "pw_user", PASSWORD)) {
            var anonymous = "postgres://" + login.user() + "@" + host;
            var encoded = "postgres://" + login.user() + ":"
                    + PASSWORD.replace("/", "%2F").replace("@", "%40") + "@" + host;
            var passwords =
                    Files.writeString(directory.resolve("pgpass"), "*:*:*:" + login.user() + ":" + PASSWORD + "\n");
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
            var program = Program.in(directory);

            assertThat(run("snapshot", "--database-url", encoded).code()).isZero();
            assertThat(program.with("DATABASE_URL", encoded).run("snapshot").code())
                    .isZero();
            assertThat(program.with("PGPASSWORD", PASSWORD)
                            .run("snapshot", "--database-url", anonymous)
                            .code())
                    .isZero();
            assertThat(program.with("PGPASSFILE", passwords.toString())
                            .run("snapshot", "--database-url", anonymous)
                            .code())
                    .isZero();
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r-----"));
            var open = program.with("PGPASSFILE", passwords.toString()).run("snapshot", "--database-url", anonymous);
            assertThat(open.code()).isEqualTo(3);
            assertThat(open.complaint()).startsWith("warning: The password file " + passwords + " is not used,");
            requireFailure(
                    program.with("PGPASSFILE", "/nonexistent").run("snapshot", "--database-url", anonymous),
                    3,
                    "the password may also be in PGPASSWORD or ~/.pgpass");
            requireFailure(
                    program.with("PGPASSWORD", "s3cret-but-wrong").run("snapshot", "--database-url", anonymous),
                    3,
                    "password authentication failed");
        }
    }

    @Test
    void writesNothingThatItCannotWriteInFull() throws IOException {
        var url = TestPostgres.newest().createDatabase("create table film (id int)");
        snapshot(url);
        Files.writeString(directory.resolve("file"), "");

        requireFailure(run("snapshot", "--database-url", url, "-o", "file/x.json"), 3, "file/x.json cannot be written");
        requireFailure(run("snapshot", "--database-url", url, "-o", "."), 3, "cannot be written");
        var full = run("check", "--database-url", url, "--model-path", "model.json", "-o", "/dev/full");
        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).contains("/dev/full cannot be written");
    }

    @Test
    void tellsAFullDiskFromAReaderWhoHasSeenEnough() throws IOException {
        var program = Program.in(directory);

        assertThat(Program.codeOf(
                        program.shell("$PROGRAM explain > /dev/full 2> err").start()))
                .isEqualTo(3);
        assertThat(directory.resolve("err")).content().startsWith("error: The result cannot be written: ");
        assertThat(Program.codeOf(program.shell("{ $PROGRAM explain; echo $? > code; } 2> err | :")
                        .start()))
                .isZero();
        assertThat(directory.resolve("code")).hasContent("0");
        assertThat(directory.resolve("err")).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130, data/reached", "TERM, 143, data/reached", "INT, 130, data/PG_VERSION"})
    void leavesNothingBehindWhenItIsInterrupted(String signal, int code, String moment)
            throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                directory.resolve("migrations/1.sql"),
                "select lo_from_bytea(99999, 'x'); select lo_export(99999, 'reached'); select pg_sleep(60)");
        var builder = Program.in(directory)
                .with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + directory)
                .builder("snapshot", "--migrations", "migrations", "-o", "model.json");
        // Whatever has started these tests may be deaf to Ctrl-C, and children inherit that.
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        var process = builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("out").toFile())
                .start();
        await(moment);

        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(Program.codeOf(process)).isEqualTo(code);
        assertThat(directory.resolve("out")).content().doesNotContain("error");
        assertThat(directory.resolve("model.json")).doesNotExist();
        assertThat(ProcessHandle.allProcesses().flatMap(other -> other.info().commandLine().stream()))
                .noneMatch(line -> line.contains(directory.toString()));
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("jooq-conformance"));
        }
    }

    /** Until there is a file in the directory of the embedded server. */
    private void await(String file) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (exists(file)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(file + " is not reached");
    }

    private boolean exists(String file) throws IOException {
        try (var servers = Files.newDirectoryStream(directory, "jooq-conformance-*")) {
            for (var server : servers) {
                if (Files.exists(server.resolve(file))) {
                    return true;
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void takesNamesForNames(int major) throws IOException {
        var url = TestPostgres.of(major).createDatabase("""
                create table "a'; drop table film; --" ("<script>alert(1)</script>" int, "\u001b[31mred" text);
                create table film (id int);
                create schema "x""; drop table film; --"
                """);
        snapshot(url);
        TestPostgres.execute(url, "alter table \"a'; drop table film; --\" drop column \"\u001b[31mred\"");

        var ended = run("check", "--database-url", url, "--model-path", "model.json", "--report", "html=report.html");
        var other = run("snapshot", "--database-url", url, "--schema", "x\"; drop table film; --");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("\\u{1b}[31mred").doesNotContain("\u001b");
        assertThat(Files.readString(directory.resolve("report.html"))).doesNotContain("<script>alert");
        assertThat(other.code()).isZero();
        TestPostgres.execute(url, "select from film");
    }

    @Test
    void readsTenThousandTables() {
        var url = TestPostgres.newest().createDatabase();
        // One transaction holds no locks on ten thousand tables.
        for (int i = 0; i < 10; i++) {
            TestPostgres.execute(url, """
                    do $$ begin for i in %d..%d loop
                        execute format('create table t%%s (id int, name varchar(50) not null)', i);
                    end loop; end $$
                    """.formatted(i * 1000, i * 1000 + 999));
        }
        snapshot(url);
        TestPostgres.execute(url, "alter table t7777 drop column name");

        var ended = run("check", "--database-url", url, "--model-path", "model.json");

        assertThat(ended.out()).contains("1 error, 0 warnings, 0 notes in public (10000 tables, 20000 columns).");
        assertThat(ended.code()).isEqualTo(1);
    }

    /** Java ends with 1 on its own. */
    @Test
    void isNotTakenForAFindingThoughItIsDamaged() throws IOException {
        var jar = Files.copy(Program.JAR, directory.resolve("damaged.jar"));
        try (var files = FileSystems.newFileSystem(jar)) {
            Files.delete(files.getPath("io/github/jooqconformance/cli/Failures.class"));
        }

        var process = Program.in(directory).shell("${PROGRAM%-jar *} -jar damaged.jar 2> err");

        assertThat(Program.codeOf(process.start())).isEqualTo(3);
        assertThat(directory.resolve("err")).content().startsWith("error: the program is damaged");
    }

    @Test
    void saysThatASchemaIsNotThere() {
        var url = TestPostgres.newest().createDatabase();

        requireFailure(run("snapshot", "--database-url", url, "--schema", "sales"), 3, "There is no schema sales in");
    }
}
