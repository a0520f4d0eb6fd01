package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import org.jooq.impl.AbstractConverter;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.ForcedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DTOs make of columns to which the user gives another type in Java. */
public class ForcedTypesTest {
    private static final String DDL = """
            create type rating as enum ('G', 'PG');
            create table film (
                id int primary key,
                title varchar(3) not null check (title <> ''),
                rating rating check (rating <> 'PG'),
                ratings rating[],
                format varchar(4) check (format in ('DVD', 'VHS')));
            """;
    private static final String DTO = "generated/db/tables/dtos/FilmDto.java";

    @TempDir
    Path target;

    private Connection connection;

    @BeforeEach
    void connect() {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    /** The code for a table whose column is forced to another type, which compiles and conforms. */
    private GeneratedCode generate(String column, ForcedType type) throws Exception {
        var code = GeneratorRun.on(connection, target, "public")
                .with(c -> c.getGenerator()
                        .getDatabase()
                        .withForcedTypes(type.withIncludeExpression("public\\.film\\." + column)))
                .generate();
        try (var compiled = code.compile()) {
            assertThat(ConformanceCheck.of(DSL.using(connection), code.manifests(compiled))
                            .check()
                            .findings())
                    .isEmpty();
        }
        return code;
    }

    @Test
    void holdsTheTypesOfConverters() throws Exception {
        var type = new ForcedType()
                .withUserType(StringBuilder.class.getName())
                .withConverter(BuilderConverter.class.getCanonicalName());

        assertThat(generate("title", type).text(DTO)).contains("StringBuilder title,");
    }

    @Test
    void leavesToPostgresWhatIsConvertedToItsOwnType() throws Exception {
        var type = new ForcedType()
                .withUserType(String.class.getName())
                .withConverter(TrimmingConverter.class.getCanonicalName());

        var dto = generate("title", type).text(DTO);

        // PostgreSQL sees what the converter makes of the text, which may be legal if the text is not.
        assertThat(dto)
                .contains(
                        "String title,",
                        "<li><code>title character varying(3)</code>: converted",
                        "<li><code>film_title_check</code>: reads title, which")
                .doesNotContain("Rule TITLE_LENGTH", "Rule TITLE_CHECK");
    }

    @Test
    void leavesToPostgresEnumsThatAreForcedToAnother() throws Exception {
        var type =
                new ForcedType().withUserType(Audience.class.getCanonicalName()).withEnumConverter(true);

        assertThat(generate("rating", type).text(DTO))
                .contains("Audience rating,", "<li><code>film_rating_check</code>: reads rating, which");
    }

    @Test
    void holdsListsOfEnumsThatAreForcedToAnother() throws Exception {
        var type = new ForcedType()
                .withUserType(Audience.class.getCanonicalName() + "[]")
                .withConverter(
                        "new org.jooq.impl.EnumConverter<generated.db.enums.Rating, %1$s>(generated.db.enums.Rating.class, %1$s.class).forArrays()"
                                .formatted(Audience.class.getCanonicalName()));

        assertThat(generate("ratings", type).text(DTO)).contains("List<Audience> ratings,");
    }

    @Test
    void holdsEnumsThatAreForcedUponTexts() throws Exception {
        var type =
                new ForcedType().withUserType(Format.class.getCanonicalName()).withEnumConverter(true);

        assertThat(generate("format", type).text(DTO))
                .contains("Format format", "<li><code>film_format_check</code>: reads format, which");
    }

    @Test
    void holdsTheTextsOfEnumsThatAreForcedToBeTexts() throws Exception {
        assertThat(generate("rating", new ForcedType().withName("VARCHAR")).text(DTO))
                .contains("String rating,");
    }

    /** A user's enum in place of one of the database. */
    public enum Audience {
        G,
        PG
    }

    /** A user's enum for a text. */
    public enum Format {
        DVD,
        VHS
    }

    /** A user's converter to another type. */
    public static final class BuilderConverter extends AbstractConverter<String, StringBuilder> {
        private static final long serialVersionUID = 1L;

        /** Called by generated code. */
        public BuilderConverter() {
            super(String.class, StringBuilder.class);
        }

        @Override
        public StringBuilder from(String text) {
            return new StringBuilder(text);
        }

        @Override
        public String to(StringBuilder builder) {
            return builder.toString();
        }
    }

    /** A user's converter to the same type. */
    public static final class TrimmingConverter extends AbstractConverter<String, String> {
        private static final long serialVersionUID = 1L;

        /** Called by generated code. */
        public TrimmingConverter() {
            super(String.class, String.class);
        }

        @Override
        public String from(String text) {
            return text;
        }

        @Override
        public String to(String text) {
            return text.strip();
        }
    }
}
