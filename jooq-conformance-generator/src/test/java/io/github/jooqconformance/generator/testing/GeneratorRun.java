package io.github.jooqconformance.generator.testing;

import io.github.jooqconformance.generator.ConformanceGenerator;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;
import org.jooq.meta.postgres.PostgresDatabase;

/** A run of jOOQ's code generator with the generator under test, configured as a user would. */
public final class GeneratorRun {
    /** The root package of the generated code. */
    public static final String PACKAGE = "generated.db";

    private final Configuration configuration;
    private final GenerationTool tool = new GenerationTool();

    private GeneratorRun(Configuration configuration) {
        this.configuration = configuration;
    }

    /** A run on the schemas of a database that a connection leads to. */
    public static GeneratorRun on(Connection connection, Path target, String... schemas) {
        var run = on("", target, schemas).with(c -> c.setJdbc(null));
        run.tool.setConnection(connection);
        return run;
    }

    /**
     * A run on the schemas of a database; without any, jOOQ takes all.
     *
     * @param url the JDBC URL
     * @param target the directory of the generated code
     */
    public static GeneratorRun on(String url, Path target, String... schemas) {
        var database = new Database()
                .withName(PostgresDatabase.class.getName())
                .withSchemata(List.of(schemas).stream()
                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                        .toList());
        return new GeneratorRun(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withName(ConformanceGenerator.class.getName())
                        .withStrategy(new Strategy())
                        .withDatabase(database)
                        .withGenerate(new Generate())
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(target.toString()))));
    }

    /** The same run with other settings. */
    public GeneratorRun with(Consumer<Configuration> settings) {
        settings.accept(configuration);
        return this;
    }

    /** The same run with an option of the generator. */
    public GeneratorRun withOption(String key, String value) {
        var properties =
                new ArrayList<>(configuration.getGenerator().getDatabase().getProperties());
        properties.add(new Property().withKey(key).withValue(value));
        return with(c -> c.getGenerator().getDatabase().setProperties(properties));
    }

    /** Generates. */
    public GeneratedCode generate() throws Exception {
        tool.run(configuration);
        return new GeneratedCode(
                Path.of(configuration.getGenerator().getTarget().getDirectory()));
    }
}
