package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * @param checkedAt when the database was read, in full seconds: nobody reads further
 */
public record Subject(
        String database, String serverVersion, List<String> schemas, Optional<String> model, Instant checkedAt) {
    private static final Pattern USER_INFORMATION = Pattern.compile("//[^/]*@");

    private static final String HOST = "(\\[[\\w:.%]*]|[\\w.\\-]*)(:\\d+)?";

    /** What is left of a URL that holds no secret: hosts with ports, and a path. */
    private static final Pattern HARMLESS = Pattern.compile("[a-z:+]*//" + HOST + "(," + HOST + ")*(?<path>/[^@]*)?");

    public Subject {
        database = withoutCredentials(database);
        requireNonNull(serverVersion, "serverVersion");
        schemas = schemas.stream().sorted().toList();
        requireNonNull(model, "model");
        checkedAt = checkedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String withoutCredentials(String database) {
        var parameters = database.indexOf('?');
        var location = parameters < 0 ? database : database.substring(0, parameters);
        var anonymous = USER_INFORMATION.matcher(location).replaceFirst("//");
        if (!anonymous.contains("//")) {
            return anonymous;
        }
        // A slash or question mark that is part of a password has cut it at the wrong place.
        var harmless = HARMLESS.matcher(anonymous);
        var cutAtPassword = parameters >= 0 && database.indexOf('@', parameters) >= 0;
        return harmless.matches() && (!cutAtPassword || harmless.group("path") != null) ? anonymous : "a database";
    }
}
