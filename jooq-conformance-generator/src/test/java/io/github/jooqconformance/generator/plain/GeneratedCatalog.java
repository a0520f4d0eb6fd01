package io.github.jooqconformance.generator.plain;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.SchemaNames;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Consumer;
import org.jooq.Catalog;
import org.jooq.codegen.JavaGenerator;
import org.jooq.meta.jaxb.Configuration;

/** What jOOQ's own generator makes of a database. */
final class GeneratedCatalog {
    private GeneratedCatalog() {}

    /** The catalog generated from all schemas of a database. */
    static Catalog of(Connection connection, Path target) throws Exception {
        return of(connection, target, configuration -> {});
    }

    /** As above, with other settings of the generator. */
    static Catalog of(Connection connection, Path target, Consumer<Configuration> settings) throws Exception {
        return of(GeneratorRun.on(connection, target, SchemaNames.in(connection))
                .with(configuration -> configuration.getGenerator().setName(JavaGenerator.class.getName()))
                .with(settings)
                .generate());
    }

    /** The catalog among generated classes. */
    static Catalog of(GeneratedCode code) throws Exception {
        // Left open, since jOOQ loads further classes as they are needed.
        var compiled = code.compile();
        return (Catalog)
                compiled.type("DefaultCatalog").getField("DEFAULT_CATALOG").get(null);
    }
}
