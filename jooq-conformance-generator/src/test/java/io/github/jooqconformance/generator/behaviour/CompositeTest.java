package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Violation;
import io.github.jooqconformance.runtime.value.Range;
import jakarta.validation.Validation;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Composite values within composite values, alone, in arrays and below domains. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompositeTest {
    private static final String DDL = """
            create type mood as enum ('sad', 'so so');
            create domain zip as varchar(5) not null default '00000' check (value ~ '^[0-9]+$');
            create type spot as (x float8, "Y" numeric(4, 2));
            create type address as (
                street text, zip zip, at spot, spots spot[], moods mood[], since date, extra jsonb, photo bytea,
                id uuid, floors int4range, closed datemultirange);
            comment on type address is 'Where somebody lives';
            create domain home as address check ((value).street <> '');
            create table person (
                id int primary key,
                work address,
                former address[] not null,
                home home,
                check (cardinality(former) < 4));
            """;

    private Connection connection;
    private DSLContext database;
    private Compiled code;
    private GeneratedTable person;
    private WriteShape insert;
    private WriteShape update;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        person = new GeneratedTable(code, "Person", database);
        insert = WriteShape.of(code, "PersonInsert");
        update = WriteShape.of(code, "PersonUpdate");
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    @BeforeEach
    void empty() throws Exception {
        database.truncate(person.table()).execute();
    }

    static Stream<JsonMapper> mappers() {
        return JsonMapper.withModules();
    }

    private Object composite(String name, @Nullable Object... values) throws ReflectiveOperationException {
        Constructor<?> constructor = code.type("udt.dtos." + name).getDeclaredConstructors()[0];
        return constructor.newInstance(values);
    }

    private Object spot(@Nullable Double x, @Nullable String y) throws ReflectiveOperationException {
        return composite("SpotDto", x, y == null ? null : new BigDecimal(y));
    }

    private Object address(
            @Nullable String street, @Nullable String zip, @Nullable Object at, @Nullable List<@Nullable Object> spots)
            throws ReflectiveOperationException {
        var moods = code.type("enums.Mood").getEnumConstants();
        return composite(
                "AddressDto",
                street,
                zip,
                at,
                spots,
                Arrays.asList(moods[0], null, moods[1]),
                LocalDate.of(2026, 1, 2),
                Json.of("{\"a\": [1.10, \"x\\\"y\"]}"),
                new byte[] {0, -1},
                UUID.fromString("0188e3a0-0000-7000-8000-000000000001"),
                Range.closedOpen(1, 5),
                List.of(Range.closedOpen(LocalDate.of(2026, 1, 1), null)));
    }

    private Object nothing(String name) throws ReflectiveOperationException {
        return composite(
                name, new @Nullable Object[code.type("udt.dtos." + name).getRecordComponents().length]);
    }

    private Object richest() throws ReflectiveOperationException {
        return address("Main \"St\", \\ (1) 😀", "12345", spot(1.5, "2.50"), Arrays.asList(spot(-1e300, null), null));
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        var values = Map.of(
                "id", 1,
                "work", richest(),
                "former", Arrays.asList(richest(), null, address(null, "1", null, List.of())),
                "home", address("a", "1", spot(null, null), null));
        var original = person.dto(values);

        insert(original);

        assertThat(person.read(DSL.field("id", Integer.class), 1))
                .isEqualTo(original)
                .hasSameHashCodeAs(original);
        assertThat(WriteShape.validate(original)).isEmpty();
    }

    @Test
    void turnsWriteShapesIntoRecords() throws Exception {
        var row = insert.with(Map.of("id", 1, "former", List.of(richest())));
        var change = update.with(Map.of("work", richest()));
        insert(row);

        var record = WriteShape.toRecord(change);
        database.update(person.table()).set(record).execute();

        var stored = person.read(DSL.field("id", Integer.class), 1);
        assertThat(person.value(stored, "work")).isEqualTo(richest());
        assertThat(person.value(stored, "former")).isEqualTo(List.of(richest()));
        assertThat(update.applied(change, person.dto(Map.of("id", 1, "former", List.of(richest())))))
                .isEqualTo(stored);
    }

    private void insert(Object shape) throws ReflectiveOperationException {
        var row = (TableRecord<?>) shape.getClass().getMethod("toRecord").invoke(shape);
        row.attach(database.configuration());
        row.insert();
    }

    @Test
    void findsWhatPostgresRefusesWithinValues() throws Exception {
        var bad = address("a\0b", "12x45", spot(0.0, "99.995"), Arrays.asList(spot(0.0, "1"), spot(0.0, "-100")));
        var worse = address("a", null, null, null);
        var dto = person.dto(Map.of("id", 1, "work", bad, "former", Arrays.asList(null, worse), "home", worse));

        assertThat(WriteShape.validate(dto))
                .extracting(Violation::path, Violation::sqlState)
                .containsExactly(
                        tuple("work.street", "22021"),
                        tuple("work.zip", "23514"),
                        tuple("work.at.y", "22003"),
                        tuple("work.spots[1].y", "22003"),
                        tuple("former[1].zip", "23502"),
                        tuple("home.zip", "23502"));
        assertThat(WriteShape.validate(insert.with(Map.of("id", 1, "former", List.of(), "work", worse))))
                .extracting(Violation::path)
                .containsExactly("work.zip");
        assertThat(WriteShape.validate(update.with(Map.of("work", worse))))
                .extracting(Violation::path)
                .containsExactly("work.zip");
    }

    @Test
    void agreesWithPostgresOnEachOfThem() throws Exception {
        for (var value : List.of(
                address("a", "12x45", null, null),
                address("a", null, null, null),
                address("a", "1", spot(0.0, "99.995"), null),
                address("a", "1", null, List.of(spot(0.0, "-100"))),
                address("a\0", "1", null, null),
                nothing("AddressDto"))) {
            var dto = person.dto(Map.of("id", 1, "work", value, "former", List.of()));
            var predicted = WriteShape.validate(dto);

            assertThat(predicted).as("%s", value).hasSize(1);
            assertThatThrownBy(() -> insert(dto))
                    .isInstanceOfSatisfying(
                            DataAccessException.class,
                            e -> assertThat(e.sqlState())
                                    .isEqualTo(predicted.get(0).sqlState()));
        }
    }

    /** jOOQ writes a composite value with a cast, and a cast to {@code varchar(5)} cuts. */
    @Test
    void stopsWhatWouldBeCutWithoutAWord() throws Exception {
        var dto = person.dto(Map.of("id", 1, "work", address("a", "123456", null, null), "former", List.of()));

        insert(dto);

        var stored = person.value(person.read(DSL.field("id", Integer.class), 1), "work");
        assertThat(stored).isEqualTo(address("a", "12345", null, null));
        assertThat(WriteShape.validate(dto))
                .extracting(Violation::path, Violation::sqlState)
                .containsExactly(tuple("work.zip", "22001"));
    }

    @Test
    void acceptsTheLimitsThatPostgresAccepts() throws Exception {
        var dto = person.dto(Map.of(
                "id", 1, "work", address("", "12345", spot(Double.NaN, "99.994"), List.of()), "former", List.of()));

        assertThat(WriteShape.validate(dto)).isEmpty();
        insert(dto);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesAndReadsJson(JsonMapper mapper) throws Exception {
        var dto = person.dto(Map.of("id", 1, "work", richest(), "former", Arrays.asList(null, withZipOnly())));

        var json = mapper.write(dto);

        var read = mapper.read(json, person.dto());
        insert(dto);
        insert(person.dto(Map.of("id", 2, "work", person.value(read, "work"), "former", person.value(read, "former"))));
        assertThat(person.value(person.read(DSL.field("id", Integer.class), 2), "work"))
                .isEqualTo(person.value(person.read(DSL.field("id", Integer.class), 1), "work"));
        assertThat(person.value(read, "former")).isEqualTo(person.value(dto, "former"));
        assertThat(json)
                .contains("\"at\":{\"x\":1.5,\"y\":2.50}")
                .contains("\"moods\":[\"sad\",null,\"so so\"]")
                .contains("\"since\":\"2026-01-02\",\"extra\":{\"a\": [1.10, \"x\\\"y\"]},\"photo\":\"AP8=\"")
                .contains("\"floors\":{\"lower\":1,\"upper\":5,\"bounds\":\"[)\"}")
                .contains("\"closed\":[{\"lower\":\"2026-01-01\",\"bounds\":\"[)\"}]")
                .contains("\"former\":[null,{\"street\":null,\"zip\":\"1\",");
        var change = mapper.read("{\"work\":{\"zip\":\"1\"},\"home\":null}", update.type());
        assertThat(change).hasToString("PersonUpdate[work=" + withZipOnly() + ", home=null]");
    }

    private Object withZipOnly() throws ReflectiveOperationException {
        var values = new @Nullable Object[code.type("udt.dtos.AddressDto").getRecordComponents().length];
        values[1] = "1";
        return composite("AddressDto", values);
    }

    @Test
    void tellsBeanValidationWhereInAValue() throws Exception {
        var dto = person.dto(Map.of(
                "id",
                1,
                "work",
                address("a", "x", spot(0.0, "100"), Arrays.asList(null, spot(0.0, "100"))),
                "former",
                List.of(address("a", "x", null, null))));
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(dto))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("work.zip", "work.at.y", "work.spots[1].y", "former[0].zip");
            assertThat(factory.getValidator().validate(spot(0.0, "100")))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("y");
        }
    }
}
