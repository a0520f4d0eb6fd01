package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.Style.Colour;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.model.Model;
import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.postgres.CatalogException;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.postgres.ReadLimits;
import io.github.jooqconformance.runtime.report.PrintableText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a check would need, and whether it is there. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells versions, whether the database can be reached and read, and whether there is a model. Ends"
                + " with 3 if a check could not be made.")
final class DoctorCommand implements Callable<Integer> {
    /** A session is encrypted or not, whatever the driver was asked for. */
    private static final String SESSION =
            "select ssl from pg_catalog.pg_stat_ssl where pid = pg_catalog.pg_backend_pid()";

    private final Session session;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final ModelOptions models = new ModelOptions();

    /** What was found out about one thing that a check needs. */
    private record Diagnosis(boolean isWell, String topic, String text) {}

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        note(
                "Versions",
                () -> String.join(", ", new Version().getVersion()) + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
        var model = examine("Model", models::load);
        model.ifPresent(found -> note("Model", () -> found.path() + " (" + found.kind() + ")"));
        var live = examine("Database", () -> source.open(session));
        live.ifPresent(schema -> examine(schema, model));
        diagnoses.forEach(this::print);
        return diagnoses.stream().allMatch(Diagnosis::isWell) ? ExitCode.CONFORMS : ExitCode.NOT_CHECKED;
    }

    private void examine(LiveSchema schema, Optional<Model> model) {
        try (schema) {
            note("Database", () -> session(schema));
            var mapping = SchemaMapping.NONE.withDefaultSchema(() -> "public");
            note(
                    "Catalog",
                    () -> catalog(
                            schema,
                            model.map(found -> found.expected().schemas(mapping))
                                    .orElse(Set.of("public"))));
        }
    }

    private static String session(LiveSchema schema) {
        try (var statement = schema.connection().createStatement();
                var rows = statement.executeQuery(SESSION)) {
            var metadata = schema.connection().getMetaData();
            return schema.shown() + " as " + metadata.getUserName() + ": PostgreSQL "
                    + metadata.getDatabaseProductVersion()
                    + (rows.next() && rows.getBoolean(1) ? ", encrypted" : ", not encrypted");
        } catch (SQLException e) {
            throw new FailureException("The database " + schema.shown() + " does not answer: " + e.getMessage(), e);
        }
    }

    private static String catalog(LiveSchema schema, Set<String> schemas) {
        var reading = PostgresCatalog.readAll(schema.connection(), schemas, ReadLimits.USUAL);
        if (!reading.unknown().isEmpty()) {
            throw new FailureException("The role may not read " + reading.unknown()
                    + ". Let an administrator grant select on the tables of pg_catalog that it lacks.");
        }
        return "all that a check needs can be read; "
                + Phrase.count(reading.snapshot().tables().size(), "table") + " in "
                + schemas.stream().sorted().collect(Collectors.joining(", "));
    }

    private void note(String topic, Supplier<String> text) {
        examine(topic, text).ifPresent(well -> diagnoses.add(new Diagnosis(true, topic, well)));
    }

    private <T> Optional<T> examine(String topic, Supplier<T> examination) {
        try {
            return Optional.of(examination.get());
        } catch (UsageException | FailureException | CatalogException e) {
            diagnoses.add(new Diagnosis(false, topic, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void print(Diagnosis diagnosis) {
        var style = session.console().style();
        var verdict = diagnosis.isWell() ? style.paint(Colour.GREEN, "ok  ") : style.paint(Colour.RED, "fail");
        session.console()
                .line(verdict + "  " + diagnosis.topic()
                        + " ".repeat(10 - diagnosis.topic().length()) + PrintableText.of(diagnosis.text()));
    }
}
