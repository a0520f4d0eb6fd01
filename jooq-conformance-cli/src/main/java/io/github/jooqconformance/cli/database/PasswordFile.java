package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.database.Address.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The passwords that libpq's users keep in {@code ~/.pgpass}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-pgpass.html">The password file</a>
 */
final class PasswordFile {
    private static final int FIELDS = 5;

    private static final Set<PosixFilePermission> OF_OWNER = PosixFilePermissions.fromString("rwx------");

    private final List<List<String>> entries;
    private final Optional<String> warning;

    private PasswordFile(List<List<String>> entries, Optional<String> warning) {
        this.entries = entries;
        this.warning = warning;
    }

    /**
     * The file that {@code PGPASSFILE} names, or the usual one; without entries if it is not there, or if others than
     * its owner have any access to it, of which libpq warns as well.
     */
    static PasswordFile read(Map<String, String> environment) {
        var file = location(environment);
        if (!Files.isRegularFile(file)) {
            return new PasswordFile(List.of(), Optional.empty());
        }
        if (isOpenToOthers(file)) {
            return new PasswordFile(
                    List.of(),
                    Optional.of("The password file " + file
                            + " is not used, since others than its owner have access to it. Take that away: chmod 600"
                            + " and its name."));
        }
        return new PasswordFile(entries(file), Optional.empty());
    }

    private static List<List<String>> entries(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(PasswordFile::fields)
                    .filter(fields -> fields.size() >= FIELDS)
                    .toList();
        } catch (IOException e) {
            // libpq goes on without it as well, and the server says that it wants a password.
            return List.of();
        }
    }

    private static Path location(Map<String, String> environment) {
        var named = Optional.ofNullable(environment.get("PGPASSFILE")).filter(name -> !name.isEmpty());
        var windows = Optional.ofNullable(environment.get("APPDATA"))
                .map(directory -> Path.of(directory, "postgresql", "pgpass.conf"))
                .filter(Files::exists);
        return named.map(Path::of)
                .or(() -> windows)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".pgpass"));
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            return !OF_OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException | IOException e) {
            // Where there are no such permissions, libpq does not ask for them.
            return false;
        }
    }

    /** What colons separate; a backslash takes the meaning from a colon or another backslash. */
    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else if (c == ':') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** Why the file is not used, if it is there. */
    Optional<String> warning() {
        return warning;
    }

    /** The password of the first entry that fits. */
    Optional<String> find(Host host, String database, String user) {
        var wanted = List.of(host.name(), host.port(), database, user);
        return entries.stream()
                .filter(entry -> matches(entry, wanted))
                .map(entry -> entry.get(FIELDS - 1))
                .findFirst();
    }

    private static boolean matches(List<String> entry, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!entry.get(i).equals("*") && !entry.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }
}
