package io.github.jooqconformance.generator.database;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.callback.Event;

/** Whose habits the name of a migration follows, and so the way in which it is applied. */
enum MigrationStyle {
    FLYWAY("Flyway"),
    SUPABASE("Supabase"),
    PLAIN("plain SQL");

    static final String SUFFIX = ".sql";

    private static final Pattern FLYWAY_MIGRATION = Pattern.compile("[VUB]\\d+([._]\\d+)*(__.*)?|R__.*");
    private static final Pattern SUPABASE_MIGRATION = Pattern.compile("\\d{14}_.*");
    private static final Set<String> FLYWAY_CALLBACKS =
            Arrays.stream(Event.values()).map(Event::getId).collect(Collectors.toUnmodifiableSet());

    private final String text;

    MigrationStyle(String text) {
        this.text = text;
    }

    /** The style of a file's name, which ends in {@link #SUFFIX}. */
    static MigrationStyle of(String fileName) {
        var name = fileName.substring(0, fileName.length() - SUFFIX.length());
        if (FLYWAY_MIGRATION.matcher(name).matches() || FLYWAY_CALLBACKS.contains(name.replaceFirst("__.*", ""))) {
            return FLYWAY;
        }
        return SUPABASE_MIGRATION.matcher(name).matches() ? SUPABASE : PLAIN;
    }

    @Override
    public String toString() {
        return text;
    }
}
