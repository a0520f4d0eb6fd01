package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.generator.database.MigrationException;
import io.github.jooqconformance.generator.testing.LoadedSchema;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script that makes a schema: a dump, say, or what is fed to psql. A server of its own gets all of it that concerns
 * one database: commands of psql and statements about databases are left out, as are the schema that every database
 * has, and timeouts, of which each version knows others. Roles that are missing are made.
 */
final class SchemaScript {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;

    /** The rows for COPY, of which some may look like commands. */
    private static final String ROWS = "^copy\\b[^;]*\\bfrom\\s+stdin\\b[^;]*;[\\s\\S]*?^\\\\\\.$";

    /** Commands other than those that include another file, without which the schema would be another one. */
    private static final String COMMAND = "^\\\\(?!i)[a-z!?].*$";

    private static final String ABOUT_DATABASE = "^(?:create|alter|drop|comment\\s+on)\\s+database\\b[^;]*;";

    private static final String EVERYWHERE = "^(?:create\\s+schema\\s+public|set\\s+\\w+_timeout\\b[^;]*)\\s*;";

    private static final Pattern KEPT_OR_NOT =
            Pattern.compile("(" + ROWS + ")|" + COMMAND + "|" + ABOUT_DATABASE + "|" + EVERYWHERE, FLAGS);

    private static final Pattern MISSING_ROLE = Pattern.compile("role (\"(?:[^\"]|\"\")+\") does not exist");

    private static final int MAX_ROLES = 50;

    private final String text;
    private final TreeSet<String> roles = new TreeSet<>();

    private SchemaScript(String text) {
        this.text = text;
    }

    /** Reads a script. */
    static SchemaScript read(Path file) throws IOException {
        return new SchemaScript(KEPT_OR_NOT.matcher(Files.readString(file)).replaceAll(SchemaScript::kept));
    }

    /** Whatever is left out leaves its lines behind, so that messages name the right ones. */
    private static String kept(MatchResult found) {
        var lines = found.group().replaceAll("[^\\n]", "");
        return Matcher.quoteReplacement(found.group(1) == null ? lines : found.group(1));
    }

    /** A server with the schema. */
    MigratedPostgres load(int major) throws IOException {
        while (true) {
            try (var directory = TemporaryDirectory.create("differential-schema")) {
                Files.writeString(directory.path().resolve("schema.sql"), roles() + text);
                return LoadedSchema.in(directory.path(), major);
            } catch (MigrationException e) {
                var missing = MISSING_ROLE.matcher(e.getMessage());
                if (!missing.find() || roles.size() == MAX_ROLES || !roles.add(missing.group(1))) {
                    throw e;
                }
            }
        }
    }

    private String roles() {
        return roles.stream().map(role -> "create role " + role + "; ").collect(Collectors.joining());
    }
}
