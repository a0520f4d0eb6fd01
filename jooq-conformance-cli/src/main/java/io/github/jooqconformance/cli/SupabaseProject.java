package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Supabase project has before its first migration: the schemas {@code auth}, {@code storage} and
 * {@code extensions}, the roles of its API, its extensions, and {@code auth.uid()}. Provided where migrations refer to
 * it and do not bring it themselves.
 */
final class SupabaseProject {
    private static final String SCRIPT = "supabase.sql";

    /** With quotes, as the tools of Supabase write names, or without. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(auth\"?\\s*\\.\\s*\"?(users|uid|role|jwt|email|identities|sessions|mfa_factors)"
                    + "|storage\"?\\s*\\.\\s*\"?(buckets|objects|foldername|filename|extension)"
                    + "|realtime\"?\\s*\\.\\s*\"?(messages|topic|send|broadcast_changes)"
                    + "|vault\"?\\s*\\.\\s*\"?(secrets|decrypted_secrets|create_secret)"
                    + "|schema\\s+\"?(extensions|graphql|vault)|extensions\"?\\s*\\.\\s*\"?\\w+"
                    + "|(to|from|for role|owner to)\\s+\"?(anon|authenticated|service_role)"
                    + "|supabase_realtime|supabase_functions|supabase_vault|supabase_\\w*admin|pg_graphql)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What asks first whether there is such a thing is content with what is provided. */
    private static final Pattern OWN = Pattern.compile(
            "^create\\s+(schema\\s+(?!if\\b)\"?(auth|storage|extensions)|role\\s+\"?(anon|authenticated|service_role))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private SupabaseProject() {}

    /** Whether some migrations expect such a project, and do not make one themselves. */
    static boolean isNeeded(List<Path> migrations) {
        var scripts = migrations.stream().flatMap(SupabaseProject::scripts).toList();
        return scripts.stream().anyMatch(script -> REFERENCE.matcher(script).find())
                && scripts.stream().noneMatch(script -> OWN.matcher(script).find());
    }

    private static Stream<String> scripts(Path directory) {
        if (!Files.isDirectory(directory)) {
            // The migrations themselves say so better.
            return Stream.empty();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".sql")).map(SupabaseProject::text).toList().stream();
        } catch (IOException e) {
            throw new FailureException(
                    "The migrations in " + directory + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String text(Path file) {
        try {
            // Only words of ASCII are looked for; whether the file is what it should be, its reader says.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new FailureException("The migration " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Writes the script that has to run before the migrations into an empty directory, which is returned. */
    static Path write(Path directory) {
        try (var script = SupabaseProject.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException(SCRIPT + " is missing from the program");
            }
            Files.copy(script, directory.resolve(SCRIPT));
            return directory;
        } catch (IOException e) {
            throw new FailureException("The script for Supabase cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
