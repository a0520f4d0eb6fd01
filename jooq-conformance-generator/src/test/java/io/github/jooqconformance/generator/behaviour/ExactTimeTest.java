package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.ForcedType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What jOOQ alone would take for other dates and times is read, compared and written as PostgreSQL has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactTimeTest {
    private static final String TABLE = """
            create domain birthday as date;
            create table moments (
                id int primary key, day date not null default current_date, birthday birthday, seen timestamp,
                rounded timestamp(3), sent timestamptz, opens time, closes time(0),
                there timetz);
            create table stays (
                since date check (since >= '2020-01-01'), until date, check (since < until),
                seen timestamp(3), sent timestamp, check (seen is null or seen <= sent),
                moment timestamptz check (moment between '2020-01-01 00:00+00' and '2030-01-01 00:00+00'),
                opens time(2) check (opens < '23:59:59.995'), closes time check (closes = '12:00:00.000001'),
                due date check (due - 7 >= '2020-01-01'));
            """;
    private static final Field<Integer> ID = DSL.field("id", Integer.class);

    private final TimeZone zone = TimeZone.getDefault();
    private Connection connection;
    private DSLContext database;
    private Compiled code;
    private GeneratedTable moments;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        // In which no clock shows half past two on this day.
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(TABLE));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        moments = new GeneratedTable(code, "Moments", database);
    }

    @AfterAll
    void close() throws Exception {
        TimeZone.setDefault(zone);
        code.close();
        connection.close();
    }

    @BeforeEach
    void empty() {
        database.execute("truncate moments");
    }

    @ParameterizedTest
    @CsvSource({
        "day,      2026-01-02,                       2026-01-02",
        "day,      0001-12-31 BC,                    0000-12-31",
        "day,      0044-03-15 BC,                    -0043-03-15",
        "birthday, 4713-01-01 BC,                    -4712-01-01",
        "day,      4714-11-24 BC,                    -4713-11-24",
        "day,      1582-10-10,                       1582-10-10",
        "day,      5874897-12-31,                    +5874897-12-31",
        "day,      infinity,                         +999999999-12-31",
        "birthday, -infinity,                        -999999999-01-01",
        "seen,     2026-03-08 02:30:00,              2026-03-08T02:30",
        "seen,     0044-03-15 12:00:00.123456 BC,    -0043-03-15T12:00:00.123456",
        "seen,     4714-11-24 00:00:00.000001 BC,    -4713-11-24T00:00:00.000001",
        "seen,     1582-10-10 00:00:00,              1582-10-10T00:00",
        "seen,     294276-12-31 23:59:59.999999,     +294276-12-31T23:59:59.999999",
        "seen,     infinity,                         +999999999-12-31T23:59:59.999999999",
        "rounded,  -infinity,                        -999999999-01-01T00:00",
        "rounded,  0044-03-15 12:00:00.123 BC,       -0043-03-15T12:00:00.123",
        "sent,     2026-01-02 03:04:05.678901+00,    2026-01-01T22:04:05.678901-05:00",
        "sent,     4714-11-24 00:00:00+00 BC,        -4713-11-24T00:00Z",
        "sent,     infinity,                         +999999999-12-31T23:59:59.999999999-18:00",
        "sent,     -infinity,                        -999999999-01-01T00:00+18:00",
        "opens,    12:34:56.789012,                  12:34:56.789012",
        "opens,    24:00:00,                         23:59:59.999999999",
        "closes,   24:00:00,                         23:59:59.999999999",
        "closes,   12:34:56,                         12:34:56",
        "there,    12:34:56.789012-05:30,            12:34:56.789012-05:30",
        "there,    12:34:56+15:59:59,                12:34:56+15:59:59",
        "there,    24:00:00+00,                      23:59:59.999999999Z"
    })
    void readsComparesAndWritesAsPostgresqlHasIt(String column, String text, String expected) throws Exception {
        database.execute("insert into moments (id, {0}) values (1, {1})", DSL.name(column), DSL.inline(text));
        var row = read(1);
        // From the sixth time on, the driver has the server send it in binary.
        for (int i = 0; i < 7; i++) {
            assertThat(moments.value(read(1), column)).hasToString(expected);
        }

        var copy = moments.toRecord(row);
        copy.set(ID, 2);
        copy.insert();

        assertThat(database.fetchValue("select count(distinct {0}) from moments", DSL.name(column)))
                .isEqualTo(1L);
        assertThat(read(2)).hasToString(row.toString().replace("id=1", "id=2"));
        var same = database.selectCount().from(moments.table()).where(equal(column, moments.value(row, column)));
        assertThat(same.fetchSingle().value1()).isEqualTo(2);
        assertThat(database.fetchValue(database.renderInlined(same))).isEqualTo(2L);
    }

    private Object read(int id) throws ReflectiveOperationException {
        return moments.read(ID, id);
    }

    @SuppressWarnings("unchecked") // The value is one of the column's.
    private Condition equal(String column, Object value) throws ReflectiveOperationException {
        return ((Field<Object>) requireNonNull(moments.table().field(column))).eq(value);
    }

    @Test
    void leavesNullsAndDefaults() throws Exception {
        database.execute("insert into moments (id) values (1)");
        var copy = moments.toRecord(read(1));
        copy.set(ID, 2);
        copy.insert();

        assertThat(read(2))
                .hasToString("MomentsDto[id=2, day=" + database.fetchValue("select current_date::text")
                        + ", birthday=null, seen=null, rounded=null, sent=null, opens=null, closes=null, there=null]");
    }

    @ParameterizedTest
    @CsvSource({
        "since=2020-01-01,           until=+999999999-12-31",
        "since=+999999999-12-31,     until=+999999999-12-31",
        "since=-999999999-01-01,     until=+999999999-12-31",
        "since=,                     until=-999999999-01-01",
        "seen=2026-01-02T03:04:05.678, sent=+999999999-12-31T23:59:59.999999999",
        "seen=+999999999-12-31T23:59:59.999999999, sent=+999999999-12-31T23:59:59.999999999",
        "seen=+999999999-12-31T23:59:59.999999999, sent=2026-01-02T03:04:05.678",
        "seen=-999999999-01-01T00:00, sent=-4713-11-24T00:00",
        "sent=-4713-11-23T23:59:59,  until=-4713-11-24",
        "until=-4713-11-23,          since=",
        "until=+5874898-01-01,        since=",
        "moment=+999999999-12-31T23:59:59.999999999-18:00, since=",
        "moment=-999999999-01-01T00:00+18:00, since=",
        "moment=2026-01-02T03:04:05Z, since=",
        "opens=23:59:59.99,          closes=12:00:00.000001",
        "opens=23:59:59.995,         closes=12:00:00.0000014",
        "opens=23:59:59.994,         closes=12:00:00.0000016",
        "opens=23:59:59.999999999,   closes=12:00"
    })
    void validatesInfinitiesAndFractionsAsPostgresqlDoes(String one, String other) throws Exception {
        var stays = new GeneratedTable(code, "Stays", database);
        var values = new HashMap<String, Object>();
        for (var text : List.of(one, other)) {
            var parts = text.split("=", 2);
            if (!parts[1].isEmpty()) {
                var type = requireNonNull(stays.table().field(parts[0])).getType();
                values.put(parts[0], type.getMethod("parse", CharSequence.class).invoke(null, parts[1]));
            }
        }
        var row = stays.dto(values);

        assertThat(((Validated<?>) row).validate().isEmpty()).isEqualTo(isAccepted(stays.toRecord(row)));
    }

    private static boolean isAccepted(TableRecord<?> row) {
        try {
            return row.insert() == 1;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    /** PostgreSQL would say that infinity is a week after infinity. */
    @Test
    void refusesInfinitiesThatAreCalculatedWith() throws Exception {
        var row = new GeneratedTable(code, "Stays", database).dto(Map.of("due", LocalDate.MAX));

        assertThat(((Validated<?>) row).validate())
                .extracting(Violation::path, Violation::sqlState)
                .containsExactly(tuple("due", "22008"));
    }

    @Test
    void leavesTypesThatTheUserForces(@TempDir Path target) throws Exception {
        var forced = new ForcedType().withName("LOCALDATE").withIncludeExpression(".*\\.day");
        var table = GeneratorRun.on(connection, target, "public")
                .with(run -> run.getGenerator().getDatabase().withForcedTypes(forced))
                .generate()
                .text("generated/db/tables/Moments.java");

        assertThat(table).contains("DSL.name(\"day\"), SQLDataType.LOCALDATE", "ExactTime.date(Domains.BIRTHDAY");
    }
}
