package io.github.jooqconformance.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Consumer;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.EmbeddableDefinition;
import org.jooq.meta.EnumDefinition;
import org.jooq.meta.RoutineDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;
import org.jooq.meta.jaxb.EmbeddableDefinitionType;
import org.jooq.meta.jaxb.EmbeddableField;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be generated fails the build, whatever part it is: jOOQ 3.19 would log it and go on. */
public class FailingPartsTest {
    private static final String DDL = """
            create type rating as enum ('G', 'PG');
            create type address as (city text);
            create table film (id int primary key, title text);
            create table actor (id int primary key, film_id int references film);
            create function titles() returns text language sql return 'x';
            """;

    @TempDir
    Path target;

    private Throwable failure(Consumer<Generator> settings) throws Exception {
        try (Connection connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL))) {
            var run = GeneratorRun.on(connection, target, "public").with(c -> settings.accept(c.getGenerator()));

            return requireNonNull(catchThrowableOfType(GenerationException.class, run::generate));
        }
    }

    @Test
    void tellsOfTablesKeysAndFunctions() throws Exception {
        var failure = failure(generator -> generator.getStrategy().setName(FailingStrategy.class.getName()));

        assertThat(failure).hasMessage("""
                        Code generation is incomplete:
                        - public.actor: java.lang.IllegalStateException: no name for public.actor.film_id
                        - public.actor_film_id_fkey: java.lang.IllegalStateException: no name for public.actor.film_id
                        - public.titles: java.lang.IllegalStateException: no method for public.titles""");
        assertThat(target.resolve("generated/db/tables/dtos/FilmDto.java")).isRegularFile();
    }

    /** A user's strategy that does not know one column and no function. */
    public static final class FailingStrategy extends DefaultGeneratorStrategy {
        @Override
        public String getJavaMemberName(Definition definition, Mode mode) {
            if (definition instanceof ColumnDefinition && definition.getName().equals("film_id")) {
                throw new IllegalStateException("no name for " + definition.getQualifiedName());
            }
            return super.getJavaMemberName(definition, mode);
        }

        @Override
        public String getJavaMethodName(Definition definition, Mode mode) {
            if (definition instanceof RoutineDefinition) {
                throw new IllegalStateException("no method for " + definition.getQualifiedName());
            }
            return super.getJavaMethodName(definition, mode);
        }
    }

    @Test
    void tellsOfAllThatAUsersGeneratorFailsAt() throws Exception {
        var identity = new EmbeddableDefinitionType()
                .withName("identity")
                .withTables("film")
                .withFields(new EmbeddableField().withName("id").withExpression("id"));
        var everything = new Generate()
                .withPojos(true)
                .withDaos(true)
                .withInterfaces(true)
                .withGlobalObjectNames(true);

        var failure = failure(generator -> generator
                .withName(FailingGenerator.class.getName())
                .withGenerate(everything)
                .getDatabase()
                .withEmbeddables(identity));

        assertThat(failure.getSuppressed())
                .extracting(Throwable::getMessage)
                .contains("table", "record", "POJO", "interface", "DAO", "enum", "routine")
                .contains("type", "path of type", "record of type", "POJO of type", "interface of type")
                // Its record, its POJO and its interface.
                .containsSubsequence("embeddable", "embeddable", "embeddable")
                .contains("names of ColumnDefinition", "names of AttributeDefinition", "names of ParameterDefinition");
    }

    /** A user's generator with a mistake in all that it adds to jOOQ's classes. */
    public static final class FailingGenerator extends ConformanceGenerator {
        private static IllegalStateException failure(String part) {
            return new IllegalStateException(part);
        }

        @Override
        protected void generateTableClassFooter(TableDefinition table, JavaWriter out) {
            throw failure("table");
        }

        @Override
        protected void generateRecordClassFooter(TableDefinition table, JavaWriter out) {
            throw failure("record");
        }

        @Override
        protected void generatePojoClassFooter(TableDefinition table, JavaWriter out) {
            throw failure("POJO");
        }

        @Override
        protected void generateInterfaceClassFooter(TableDefinition table, JavaWriter out) {
            throw failure("interface");
        }

        @Override
        protected void generateDaoClassFooter(TableDefinition table, JavaWriter out) {
            throw failure("DAO");
        }

        @Override
        protected void generateEnumClassFooter(EnumDefinition type, JavaWriter out) {
            throw failure("enum");
        }

        @Override
        protected void generateUDTClassFooter(UDTDefinition type, JavaWriter out) {
            throw failure("type");
        }

        @Override
        protected void generateUDTPathClassFooter(UDTDefinition type, JavaWriter out) {
            throw failure("path of type");
        }

        @Override
        protected void generateUDTRecordClassFooter(UDTDefinition type, JavaWriter out) {
            throw failure("record of type");
        }

        @Override
        protected void generateUDTPojoClassFooter(UDTDefinition type, JavaWriter out) {
            throw failure("POJO of type");
        }

        @Override
        protected void generateUDTInterfaceClassFooter(UDTDefinition type, JavaWriter out) {
            throw failure("interface of type");
        }

        @Override
        protected void generateRoutineClassFooter(RoutineDefinition routine, JavaWriter out) {
            throw failure("routine");
        }

        @Override
        protected void generateEmbeddableClassFooter(EmbeddableDefinition embeddable, JavaWriter out) {
            throw failure("embeddable");
        }

        @Override
        protected void generateObjectNameClassFooter(
                Definition container, Class<? extends Definition> type, JavaWriter out) {
            throw failure("names of " + type.getSimpleName());
        }
    }
}
