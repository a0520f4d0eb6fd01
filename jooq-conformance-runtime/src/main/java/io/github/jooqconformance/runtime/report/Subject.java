package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was checked, and when.
 *
 * @param database how people call the database, such as {@code film@db.example:5432} or its JDBC URL; of a URL, user
 *     information and parameters are left out, because they may hold a password
 * @param serverVersion the version as the server tells it: {@code 18.6}
 * @param schemas the names of the schemas that were compared, in alphabetical order
 * @param model the path or class of the manifest, if it has one that helps people
 * @param checkedAt when the database was read
 */
public record Subject(
        String database, String serverVersion, List<String> schemas, Optional<String> model, Instant checkedAt) {
    private static final Pattern USER_INFORMATION = Pattern.compile("//[^/]*@");

    /** What is left of a URL that holds no secret: hosts with ports, and a path. */
    private static final Pattern HARMLESS_REST = Pattern.compile("[a-z:+]*//([\\w.\\-\\[\\]]*(:\\d*)?,?)*(/[^@]*)?");

    public Subject {
        database = withoutCredentials(database);
        requireNonNull(serverVersion, "serverVersion");
        schemas = schemas.stream().sorted().toList();
        requireNonNull(model, "model");
        requireNonNull(checkedAt, "checkedAt");
    }

    private static String withoutCredentials(String database) {
        var parameters = database.indexOf('?');
        var location = parameters < 0 ? database : database.substring(0, parameters);
        var anonymous = USER_INFORMATION.matcher(location).replaceFirst("//");
        // A password with a slash or question mark in it may have been cut at the wrong place.
        return anonymous.contains("//") && !HARMLESS_REST.matcher(anonymous).matches() ? "a database" : anonymous;
    }
}
