package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate Validator finds in random rows what {@code validate()} does, in all shapes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeanValidationTest {
    private static final int ROWS = 500;
    private static final String DDL = """
            create table film (
                id int generated always as identity,
                title varchar(3) not null constraint film_form check (title ~ '^[a-z]{2}( |$)'),
                rate numeric(4, 2) not null default 4.99 check (rate >= 0),
                released date check (released > '2020-01-01'),
                low int,
                high int,
                tags varchar(3)[] not null,
                extra jsonb,
                constraint film_span check (low < high));
            comment on constraint film_form on film is 'must be like ${this}, {that} or C:\\{n}';
            """;

    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
    private Path target;
    private String url;
    private Compiled code;

    @BeforeAll
    void generate(@TempDir Path directory) throws Exception {
        target = directory;
        url = TestPostgres.newest().createDatabase(DDL);
        try (var connection = TestPostgres.connect(url)) {
            code = GeneratorRun.on(connection, target.resolve("exact"), "public")
                    .generate()
                    .compile();
        }
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        factory.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FilmDto", "FilmInsert", "FilmUpdate"})
    void findsWhatValidateFinds(String shape) throws Exception {
        var random = new Random(shape.hashCode());
        var disagreements = new ArrayList<String>();
        int refused = 0;
        for (int i = 0; i < ROWS; i++) {
            var row = row(shape, random);
            var expected = WriteShape.validate(row).stream()
                    .map(violation -> violation.path() + ": " + violation.message())
                    .sorted()
                    .toList();
            if (!violations(row).equals(expected)) {
                disagreements.add(row + ": " + violations(row) + ", Java " + expected);
            }
            refused += expected.isEmpty() ? 0 : 1;
        }

        assertThat(disagreements).isEmpty();
        assertThat(refused).isBetween(1, ROWS - 1);
    }

    private List<String> violations(Object row) {
        return factory.getValidator().validate(row).stream()
                .map(violation -> violation.getPropertyPath().toString().replace(".<list element>", "") + ": "
                        + violation.getMessage())
                .sorted()
                .toList();
    }

    private Object row(String shape, Random random) throws ReflectiveOperationException {
        if (!shape.equals("FilmDto")) {
            var type = WriteShape.of(code, shape);
            var values = new HashMap<String, Object>();
            for (var setter : type.setters().entrySet()) {
                if (random.nextInt(4) == 0) {
                    values.put(setter.getKey(), any(setter.getValue().getGenericParameterTypes()[0], random));
                }
            }
            return type.with(values);
        }
        var film = new GeneratedTable(code, "Film", DSL.using(SQLDialect.POSTGRES));
        var values = new HashMap<String, Object>(Map.of("title", "ab", "tags", List.of()));
        for (var component : film.dto().getRecordComponents()) {
            if (random.nextInt(4) == 0) {
                values.put(component.getName(), any(component.getGenericType(), random));
            }
        }
        return film.dto(values);
    }

    private static Object any(Type type, Random random) {
        var values = EdgeValues.of(type);
        return values.get(random.nextInt(values.size()));
    }

    @Test
    void isLeftOutOnRequest() throws Exception {
        try (var connection = TestPostgres.connect(url)) {
            var files = GeneratorRun.on(connection, target.resolve("none"), "public")
                    .withOption("conformance.jakarta", "none")
                    .generate()
                    .texts();

            assertThat(files.values()).noneMatch(text -> text.contains("@Conforms"));
        }
    }
}
