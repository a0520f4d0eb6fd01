package io.github.jooqconformance.generator.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Extensions that hosting services provide and that the embedded server lacks, such as those that every Supabase
 * project has. What they do is not done, but migrations that create and call them can be applied: to the tables of an
 * application they make no difference. Extensions that bring types, access methods or wrappers have no stand-in.
 *
 * @see <a href="https://www.postgresql.org/docs/current/extend-extensions.html">PostgreSQL, Packaging Related Objects
 *     into an Extension</a>
 */
final class StandInExtensions {
    private static final String VERSION = "stand-in";

    private static final String CONTROL = "comment = 'stands in for the extension, and does nothing'\n"
            + "default_version = '" + VERSION + "'\nrelocatable = false\n";

    /** Those that migrations call. */
    private static final List<String> WITH_FUNCTIONS = List.of(
            "http", "pg_cron", "pg_graphql", "pg_jsonschema", "pg_net", "pgjwt", "pgmq", "pgsodium", "supabase_vault");

    /** Those that migrations only create. */
    private static final List<String> EMPTY =
            List.of("hypopg", "index_advisor", "pg_repack", "pg_tle", "pgaudit", "pgtap", "plpgsql_check", "wrappers");

    private final Path directory;

    /** The extensions of a server, whose files for all architectures are in this directory. */
    StandInExtensions(Path share) {
        this.directory = share.resolve("extension");
    }

    /**
     * Adds what is not there, also to a server that runs already.
     *
     * @throws IOException if the files cannot be written
     */
    void install() throws IOException {
        for (var name : WITH_FUNCTIONS) {
            install(name, script(name));
        }
        for (var name : EMPTY) {
            install(name, "");
        }
    }

    private void install(String name, String script) throws IOException {
        var control = directory.resolve(name + ".control");
        if (Files.exists(control) && !Files.readString(control).equals(CONTROL)) {
            // The real one.
            return;
        }
        replace(directory.resolve(name + "--" + VERSION + ".sql"), script);
        replace(control, CONTROL);
    }

    /** Other builds may be about the same: the programs of embedded servers are unpacked once for all. */
    private static void replace(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        var draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Objects.requireNonNull(
                StandInExtensions.class.getResourceAsStream("extensions/" + name + ".sql"), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
