package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times within arrays and composite values are those that PostgreSQL has, as in columns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactTimeWithinTest {
    private static final String DDL = """
            create domain birthday as date;
            create domain days as date[];
            create domain near_day as date check (value - 7 > '2000-01-01');
            create type span as (day date, seen timestamp(3), sent timestamptz, opens timetz, days date[], "Born" birthday);
            create domain any_span as span;
            create type trip as (span span, spans span[]);
            create table holders (
                id int primary key, days date[], births birthday[], grid date[][], holidays days, seen timestamp[],
                rounded timestamp(3)[], sent timestamptz[], opens time[], closes time(0)[], there timetz[],
                span span, spans span[], wrapped any_span, trip trip,
                check (cardinality(days) < 9), check ('2020-01-01' <> all (births)));
            create table calculated (days date[] check (days[1] - 7 > '2000-01-01'), near near_day[]);
            """;
    private static final Field<Integer> ID = DSL.field("id", Integer.class);

    private final TimeZone zone = TimeZone.getDefault();
    private Connection connection;
    private DSLContext database;
    private Compiled code;
    private GeneratedTable holders;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        // In which no clock shows half past two on this day.
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        holders = new GeneratedTable(code, "Holders", database);
    }

    @AfterAll
    void close() throws Exception {
        TimeZone.setDefault(zone);
        code.close();
        connection.close();
    }

    @BeforeEach
    void empty() {
        database.execute("truncate holders, calculated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days     | {2026-01-02,NULL,1582-10-10}          | [2026-01-02, null, 1582-10-10]",
                "days     | {0044-03-15 BC,4714-11-24 BC}         | [-0043-03-15, -4713-11-24]",
                "days     | {infinity,-infinity,5874897-12-31}"
                        + " | [+999999999-12-31, -999999999-01-01, +5874897-12-31]",
                "days     | {}                                    | []",
                "days     | {2026-01-02,10000-01-01}              | [2026-01-02, +10000-01-01]",
                "births   | {0044-03-15 BC,infinity}              | [-0043-03-15, +999999999-12-31]",
                "grid     | {{infinity,NULL},{1582-10-10,0001-01-01 BC}}"
                        + " | [[+999999999-12-31, null], [1582-10-10, 0000-01-01]]",
                "grid     | {}                                    | []",
                "holidays | {1582-10-14,0044-03-15 BC}            | [1582-10-14, -0043-03-15]",
                "seen     | {2026-03-08 02:30:00,NULL}            | [2026-03-08T02:30, null]",
                "seen     | {0044-03-15 12:00:00.123456 BC}       | [-0043-03-15T12:00:00.123456]",
                "seen     | {294276-12-31 23:59:59.999999}        | [+294276-12-31T23:59:59.999999]",
                "rounded  | {infinity,0044-03-15 12:00:00.123 BC}"
                        + " | [+999999999-12-31T23:59:59.999999999, -0043-03-15T12:00:00.123]",
                "sent     | {2026-01-02 03:04:05.678901+00}       | [2026-01-01T22:04:05.678901-05:00]",
                "sent     | {infinity,1800-01-01 00:00:00+00}"
                        + " | [+999999999-12-31T23:59:59.999999999-18:00, 1799-12-31T19:03:58-04:56:02]",
                "sent     | {4714-11-24 00:00:00+00 BC}           | [-4713-11-23T19:03:58-04:56:02]",
                "opens    | {12:34:56.789012,24:00:00,NULL}       | [12:34:56.789012, 23:59:59.999999999, null]",
                "closes   | {24:00:00,00:00:00}                   | [23:59:59.999999999, 00:00]",
                "there    | {12:34:56.789012-15:59:59,24:00:00+00,NULL}"
                        + " | [12:34:56.789012-15:59:59, 23:59:59.999999999Z, null]",
                "span     | (0044-03-15 BC,2026-03-08 02:30:00,infinity,24:00:00-05,\"{infinity,NULL}\",1582-10-10)"
                        + " | SpanDto[day=-0043-03-15, seen=2026-03-08T02:30,"
                        + " sent=+999999999-12-31T23:59:59.999999999-18:00, opens=23:59:59.999999999-05:00,"
                        + " days=[+999999999-12-31, null], born=1582-10-10]",
                "wrapped  | (infinity,0044-03-15 12:00:00.123 BC,,12:34:56.789012+15:59:59,{},)"
                        + " | SpanDto[day=+999999999-12-31, seen=-0043-03-15T12:00:00.123, sent=null,"
                        + " opens=12:34:56.789012+15:59:59, days=[], born=null]",
                "spans    | {\"(1582-10-10,,,,,)\",NULL,\"(-infinity,-infinity,,,,)\"}"
                        + " | [SpanDto[day=1582-10-10, seen=null, sent=null, opens=null, days=null, born=null], null,"
                        + " SpanDto[day=-999999999-01-01, seen=-999999999-01-01T00:00, sent=null, opens=null,"
                        + " days=null, born=null]]",
                "trip     | (\"(1582-10-10,,,,,)\",\"{\"\"(,,\\\\\"\"2026-01-02 03:04:05+00\\\\\"\",,,)\"\"}\")"
                        + " | TripDto[span=SpanDto[day=1582-10-10, seen=null, sent=null, opens=null, days=null,"
                        + " born=null], spans=[SpanDto[day=null, seen=null, sent=2026-01-01T22:04:05-05:00, opens=null,"
                        + " days=null, born=null]]]"
            })
    void readsComparesAndWritesAsPostgresqlHasIt(String column, String text, String expected) throws Exception {
        database.execute("insert into holders (id, {0}) values (1, {1})", DSL.name(column), DSL.inline(text));
        // From the sixth time on, the driver has the server send in binary what it can.
        for (int i = 0; i < 7; i++) {
            assertThat(holders.value(read(1), column)).hasToString(expected);
        }
        var row = read(1);
        assertThat(((Validated<?>) row).validate()).isEmpty();

        var table = holders.table();
        var field = field(column);
        var value = holders.toRecord(row).get(field);
        database.insertInto(table, ID, field).values(2, value).execute();
        database.execute(
                database.renderInlined(database.insertInto(table, ID, field).values(3, value)));
        var records = Stream.of(4, 5).map(id -> copy(row, id)).toList();
        database.batchInsert(records).execute();
        database.execute("update holders set {0} = null where id = 5", DSL.name(column));
        var returned = database.update(table)
                .set(Map.of(field, DSL.val(value, field)))
                .where(ID.eq(5))
                .returningResult(field)
                .fetchSingle();

        assertThat(database.fetchValue("select count(distinct {0}::text) from holders", field))
                .isEqualTo(1L);
        for (int id = 2; id <= 5; id++) {
            assertThat(read(id)).hasToString(row.toString().replace("id=1", "id=" + id));
        }
        assertThat(returned.value1()).isEqualTo(value);
    }

    private TableRecord<?> copy(Object row, int id) {
        try {
            var copy = holders.toRecord(row);
            copy.set(ID, id);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(row.toString(), e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "seen", "span"})
    void comparesThemAsPostgresqlDoes(String column) throws Exception {
        database.execute(
                "insert into holders (id, days, seen, span) values (1, '{infinity}', '{infinity}', '(1582-10-10,,,,,)')");
        var field = field(column);
        var value = requireNonNull(
                database.select(field).from(holders.table()).fetchSingle().value1());

        var same = database.selectCount().from(holders.table()).where(field.eq(value));

        assertThat(same.fetchSingle().value1()).isEqualTo(1);
        assertThat(database.fetchValue(database.renderInlined(same))).isEqualTo(1L);
    }

    private Object read(int id) throws ReflectiveOperationException {
        return holders.read(ID, id);
    }

    @SuppressWarnings("unchecked") // Its values are only handed on.
    private Field<Object> field(String column) throws ReflectiveOperationException {
        return (Field<Object>) requireNonNull(holders.table().field(column));
    }

    /** As {@code (holders.span).day} reads. */
    @Test
    void readsAttributesThatAStatementNames() throws Exception {
        database.execute("insert into holders (id, span) values (1, '(infinity,,,24:00:00-05,{1582-10-10},)')");

        var span = requireNonNull(holders.table().field("span"));
        var attributes = new ArrayList<Field<?>>();
        for (var name : List.of("DAY", "OPENS", "DAYS")) {
            attributes.add(
                    (Field<?>) requireNonNull(span.getClass().getField(name).get(span)));
        }
        var read = database.select(attributes).from(holders.table()).fetchSingle();

        assertThat(read.get(0)).isEqualTo(LocalDate.MAX);
        assertThat(read.get(1)).isEqualTo(LocalTime.MAX.atOffset(ZoneOffset.ofHours(-5)));
        assertThat((Object[]) read.get(2)).containsExactly(LocalDate.of(1582, 10, 10));
    }

    /** A list does not have them. */
    @Test
    void forgetsTheBoundsOfArrays() throws Exception {
        database.execute("insert into holders (id, days) values (1, '[0:1]={2026-01-02,infinity}')");

        assertThat(holders.value(read(1), "days")).hasToString("[2026-01-02, +999999999-12-31]");
    }

    @Test
    void namesTheColumnOfAnArrayOfOtherDimensions() {
        database.execute("insert into holders (id, days) values (1, '{{2026-01-02}}')");
        assertThatThrownBy(() -> read(1))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("\"days\"")
                .hasRootCauseMessage("the array has other dimensions than LocalDate[]: write their number into the"
                        + " column's type, and generate again");

        database.execute("update holders set days = null, grid = '{2026-01-02}'");
        assertThatThrownBy(() -> read(1)).hasMessageContaining("\"grid\"");
    }

    @Test
    void roundsFractionsAsColumnsDo() throws Exception {
        var time = LocalTime.parse("12:00:00.0000015");
        var moment = LocalDateTime.parse("2026-01-02T12:00:00.1235");
        var row = holders.dto(Map.of(
                "id", 1, "opens", List.of(time, LocalTime.parse("23:59:59.9999995")), "rounded", List.of(moment)));
        holders.toRecord(row).insert();

        assertThat(holders.value(read(1), "opens")).hasToString("[12:00:00.000002, 23:59:59.999999999]");
        assertThat(holders.value(read(1), "rounded")).hasToString("[2026-01-02T12:00:00.124]");
    }

    @Test
    void refusesWhatPostgresqlDoesNotHave() throws Exception {
        var row = holders.dto(Map.of(
                "id",
                1,
                "days",
                Arrays.asList(LocalDate.MIN, null, LocalDate.of(-4713, 11, 23)),
                "seen",
                List.of(LocalDateTime.of(294277, 1, 1, 0, 0)),
                "closes",
                List.of(LocalTime.MAX, LocalTime.parse("23:59:59.5"))));

        assertThat(((Validated<?>) row).validate())
                .extracting(Violation::path, Violation::sqlState)
                .containsExactly(tuple("days[2]", "22008"), tuple("seen[0]", "22008"));
    }

    /** PostgreSQL would say that infinity is a week after infinity. */
    @Test
    void refusesInfinitiesThatAreCalculatedWith() throws Exception {
        var calculated = new GeneratedTable(code, "Calculated", database);
        var row = calculated.dto(Map.of("days", List.of(LocalDate.MAX), "near", List.of(LocalDate.MAX)));

        assertThat(((Validated<?>) row).validate())
                .extracting(Violation::path, Violation::sqlState)
                .contains(tuple("days[0]", "22008"), tuple("near[0]", "22008"));
    }
}
