package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Standard annotations of components may be stricter than PostgreSQL, and are never laxer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandardAnnotationsTest {
    private static final String DDL = """
            create domain percentage as numeric(5, 2) not null check (value between 0 and 100);
            create type spot as (x int, part percentage);
            create table film (
                id int generated always as identity,
                title varchar(3) not null check (title <> ''),
                code char(2),
                note text check (length(note) <= 3),
                two text check (length(two) >= 2),
                stars int check (stars between 1 and 5),
                big bigint check (big > 3000000000),
                price numeric(4, 2) not null default 1 check (price > 0),
                share percentage,
                free numeric check (free < 1.5),
                whole numeric(3, 0) check (whole <> 5 and whole >= -1.5),
                tiny numeric(2, 4),
                hundreds numeric(3, -2),
                ratio float8 check (ratio >= 0),
                tags text[] check (cardinality(tags) between 1 and 2),
                bits varbit(3),
                label name,
                spot spot)""";

    private Connection connection;
    private DSLContext database;
    private GeneratedCode generated;
    private Compiled code;
    private WriteShape insert;
    private ValidatorFactory factory;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        generated = GeneratorRun.on(connection, target, "public")
                .withOption("conformance.jakarta", "components")
                .generate();
        code = generated.compile();
        insert = WriteShape.of(code, "FilmInsert");
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    void close() throws Exception {
        factory.close();
        code.close();
        connection.close();
    }

    private Validator validator() {
        return factory.getValidator();
    }

    @Test
    void standBeforeTheComponents() {
        assertThat(generated.text("generated/db/tables/dtos/FilmDto.java"))
                .contains("""
                        @GroupSequence({FilmDto.class, Exact.class})
                        @Conforms(groups = Exact.class)
                        """)
                .contains("""
                        public record FilmDto(
                                Integer id,
                                @NotNull @Size(min = 1, max = 3) String title,
                                @Size(max = 2) String code,
                                @Size(max = 3) String note,
                                String two,
                                @Min(1) @Max(5) Integer stars,
                                @Min(3000000001L) Long big,
                                @Digits(integer = 2, fraction = 2) @DecimalMin("0.01") BigDecimal price,
                                @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0.00") @DecimalMax("100.00") BigDecimal share,
                                @DecimalMax(value = "1.5", inclusive = false) BigDecimal free,
                                @Digits(integer = 3, fraction = 0) @Min(-1) Short whole,
                                BigDecimal tiny,
                                BigDecimal hundreds,
                                Double ratio,
                                @Size(min = 1, max = 2) List<String> tags,
                                String bits,
                                String label,
                                SpotDto spot) implements Validated<FilmDto> {
                        """);
        assertThat(generated.text("generated/db/udt/dtos/SpotDto.java"))
                .contains("@NotNull @Digits(integer = 3, fraction = 2)");
        assertThat(generated.text("generated/db/tables/dtos/FilmUpdate.java"))
                .contains("    @Size(min = 1, max = 3)\n    private String title;")
                .doesNotContain("@NotNull");
    }

    private static Map<String, List<Object>> values() {
        var values = new HashMap<String, List<Object>>();
        values.put("title", Arrays.asList(null, "", "a", "abc", "abcd", "abc  ", "😀", "😀😀😀", "a\0"));
        values.put("code", List.of("", "ab", "abc", "ab ", "😀😀"));
        values.put("note", List.of("", "abc", "abcd", "😀😀😀"));
        values.put("two", List.of("a", "ab", "😀", "😀😀"));
        values.put("stars", List.of(0, 1, 5, 6));
        values.put("big", List.of(3_000_000_000L, 3_000_000_001L));
        values.put("price", decimals("0", "0.001", "0.004", "0.005", "0.01", "99.99", "99.994", "99.995", "100"));
        values.put("share", decimals("-0.01", "-0.001", "0", "100", "100.001", "100.01", "1E+2", "1E+3"));
        values.put("free", decimals("1.4999999", "1.5", "-1E+1000"));
        values.put("whole", List.of((short) -2, (short) -1, (short) 5, (short) 999, (short) 1000));
        values.put("tiny", decimals("0.0099", "0.00994", "0.01", "1"));
        values.put("ratio", List.of(-0.0, 0.0, -1e-300, Double.NaN));
        values.put("tags", List.of(List.of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "c")));
        values.put("label", List.of("x".repeat(63), "é".repeat(63)));
        return values;
    }

    private static List<Object> decimals(String... numbers) {
        return Stream.of(numbers).<Object>map(BigDecimal::new).toList();
    }

    @Test
    void letNothingPassThatPostgresRefuses() throws Exception {
        int accepted = 0;
        int stricter = 0;
        for (var column : values().entrySet()) {
            for (var value : column.getValue()) {
                var row = new HashMap<String, Object>(Map.of("title", "a", "share", BigDecimal.ONE));
                row.put(column.getKey(), value);
                var shape = insert.with(row);
                boolean isExactlyValid = WriteShape.validate(shape).isEmpty();
                if (validator().validate(shape).isEmpty()) {
                    accepted++;
                    assertThat(isExactlyValid && isStored(shape))
                            .as("%s: %s", column.getKey(), value)
                            .isTrue();
                } else if (isExactlyValid) {
                    stricter++;
                    assertThat(isStored(shape))
                            .as("%s: %s", column.getKey(), value)
                            .isTrue();
                }
            }
        }
        assertThat(accepted).isGreaterThan(20);
        // Three characters of two code units, blanks that PostgreSQL cuts, digits that it rounds.
        assertThat(stricter).isGreaterThan(5);
    }

    private boolean isStored(Object shape) {
        try {
            database.insertInto(DSL.table("film"))
                    .set(WriteShape.toRecord(shape))
                    .execute();
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    @Test
    void reportNothingTwice() throws Exception {
        var row = new HashMap<String, Object>(Collections.singletonMap("title", ""));
        row.put("share", BigDecimal.ONE);

        assertThat(validator().validate(insert.with(row)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("title");
        assertThat(validator().validate(insert.with(Map.of("title", "a\0", "share", BigDecimal.ONE))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("title");
    }
}
