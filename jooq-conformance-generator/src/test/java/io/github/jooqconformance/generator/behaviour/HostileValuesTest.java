package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.PgJson;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that jOOQ or the JDBC driver would change without a word, or choke on, are invalid; all others are stored as
 * they are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileValuesTest {
    private static final String DDL = """
            create extension hstore;
            create extension ltree;
            create domain sentence as text;
            create domain price as numeric(4, 2);
            create table hostile (
                id serial,
                line text, code varchar(5), padded char(5), said sentence, lines text[], codes varchar(5)[],
                number numeric, rounded numeric(4, 2), price price, numbers numeric[], prices numeric(4, 2)[],
                factor float8, small_factor float4, factors float8[],
                day date, days date[], at timestamp, ats timestamp[], at_zone timestamptz, time_of_day time, times time[],
                tree jsonb, text_tree json, bytes bytea, big int8, small int4[],
                bits bit(4), some_bits varbit(4), time_there timetz, grid text[][],
                pairs hstore, pair_list hstore[], one_byte "char");
            create table texts (document xml, documents xml[], words tsvector, path ltree, address inet, price money);
            """;

    private static final int MAX_SHOWN = 60;

    private Connection connection;
    private DSLContext database;
    private Compiled code;
    private GeneratedTable table;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        table = new GeneratedTable(code, "Hostile", database);
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    static Stream<String> shapes() {
        return Stream.of("HostileDto", "HostileInsert", "HostileUpdate");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void storesWhatIsValidAsItIs(String shape) throws Exception {
        var faults = new ArrayList<String>();
        var refused = new HashSet<Type>();
        for (var component : table.dto().getRecordComponents()) {
            for (var value :
                    component.getName().equals("id") ? List.of() : HostileValues.of(component.getGenericType())) {
                var dto = dto(shape, component.getName(), value);
                if (WriteShape.validate(dto).isEmpty()) {
                    findFault(dto, component, value).ifPresent(faults::add);
                } else {
                    refused.add(component.getType());
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(refused)
                .contains(String.class, BigDecimal.class, LocalDate.class, LocalDateTime.class, Json.class, List.class);
    }

    /** The driver would make question marks of halves of characters, and a type may take these. */
    @Test
    void stopsWhatIsNoTextInWhateverType() throws Exception {
        var texts = new GeneratedTable(code, "Texts", database);
        for (var component : texts.dto().getRecordComponents()) {
            var isList = component.getType() == List.class;
            for (var text : List.of("a\0", "\ud800", "a\udc00")) {
                var value = Map.<String, Object>of(component.getName(), isList ? List.of("a", text) : text);

                assertThat(WriteShape.validate(texts.dto(value)))
                        .as("%s %s", component.getName(), abbreviated(text))
                        .singleElement()
                        .hasToString(component.getName() + (isList ? "[1]" : "")
                                + ": must not contain a NUL character or an unpaired surrogate (22021)");
            }
        }
    }

    private Object dto(String shape, String component, Object value) throws ReflectiveOperationException {
        return shape.equals("HostileDto")
                ? table.dto(Map.of(component, value))
                : WriteShape.of(code, shape).with(Map.of(component, value));
    }

    /** What becomes of a value that is valid, if it is not stored as it is. */
    private Optional<String> findFault(Object dto, RecordComponent component, Object value) throws Exception {
        try {
            write(dto);
        } catch (DataAccessException e) {
            return Optional.of(component.getName() + " " + abbreviated(value) + " is refused: " + e);
        }
        var stored = read(component);
        return isSame(value, stored)
                ? Optional.empty()
                : Optional.of(component.getName() + " " + abbreviated(value) + " is stored as " + abbreviated(stored));
    }

    private void write(Object dto) throws ReflectiveOperationException {
        database.deleteFrom(table.table()).execute();
        var row = (TableRecord<?>)
                requireNonNull(dto.getClass().getMethod("toRecord").invoke(dto));
        if (dto.getClass().getSimpleName().endsWith("Update")) {
            database.insertInto(table.table()).defaultValues().execute();
            database.update(table.table()).set(row).execute();
        } else {
            database.insertInto(table.table()).set(row).execute();
        }
    }

    private Object read(RecordComponent component) throws Exception {
        return table.value(table.of(database.selectFrom(table.table()).fetchSingle()), component.getName());
    }

    /** Whether both are the same but for what PostgreSQL rounds. */
    private static boolean isSame(@Nullable Object sent, @Nullable Object stored) {
        if (sent instanceof List<?> list && stored instanceof List<?> other) {
            return list.size() == other.size()
                    && IntStream.range(0, list.size()).allMatch(i -> isSame(list.get(i), other.get(i)));
        }
        if (sent instanceof BigDecimal number && stored instanceof BigDecimal other) {
            return number.setScale(other.scale(), RoundingMode.HALF_UP).compareTo(other) == 0;
        }
        if (sent instanceof String text && stored instanceof String other) {
            // Of char(n), blanks at the end mean nothing, and varchar(n) cuts surplus ones.
            return text.stripTrailing().equals(other.stripTrailing());
        }
        if (sent instanceof Json json && stored instanceof Json other) {
            // What jsonb says otherwise, it says as PgJson does.
            return json.equals(other)
                    || PgJson.parse(json.text())
                            .toString()
                            .equals(PgJson.parse(other.text()).toString());
        }
        if (sent instanceof OffsetTime time && stored instanceof OffsetTime other) {
            return time.getOffset().equals(other.getOffset()) && isSame(time.toLocalTime(), other.toLocalTime());
        }
        if (sent instanceof LocalDateTime || sent instanceof OffsetDateTime || sent instanceof LocalTime) {
            return Math.abs(ChronoUnit.MICROS.between((Temporal) sent, (Temporal) requireNonNull(stored))) <= 1;
        }
        return Objects.deepEquals(sent, stored);
    }

    private static String abbreviated(@Nullable Object value) {
        var text = value instanceof BigDecimal number && number.precision() < MAX_SHOWN
                ? number.unscaledValue() + " / 10^" + number.scale()
                : value instanceof BigDecimal number ? number.precision() + " digits" : String.valueOf(value);
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    }
}
