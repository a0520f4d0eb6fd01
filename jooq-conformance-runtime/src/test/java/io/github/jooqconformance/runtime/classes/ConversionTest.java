package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether what the table of types says is so: jOOQ reads the extreme values of a column, and writes them back. */
class ConversionTest {
    private static final Connection CONNECTION =
            TestPostgres.connect(TestPostgres.newest().createDatabase());
    private static final DSLContext DATABASE = DSL.using(CONNECTION);

    private static final List<Class<?>> NUMBERS = List.of(
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class);

    @AfterAll
    static void close() throws SQLException {
        CONNECTION.close();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                        Arguments.of("smallint", "-32768 32767"),
                        Arguments.of("integer", "-2147483648 2147483647"),
                        Arguments.of("bigint", "-9223372036854775808 9223372036854775807"),
                        Arguments.of("numeric(2)", "-99 99"),
                        Arguments.of("numeric(4)", "-9999 9999"),
                        Arguments.of("numeric(6)", "-999999 999999"),
                        Arguments.of("numeric(7)", "-9999999 9999999"),
                        Arguments.of("numeric(9)", "-999999999 999999999"),
                        Arguments.of("numeric(15)", "999999999999999"),
                        Arguments.of("numeric(18)", "-999999999999999999 999999999999999999"),
                        Arguments.of("numeric(30)", "999999999999999999999999999999"),
                        Arguments.of("numeric(30,10)", "12345678901234567890.0123456789"),
                        Arguments.of("double precision", "0.1 1.7976931348623157e308"))
                .flatMap(type -> NUMBERS.stream().map(java -> Arguments.of(type.get()[0], type.get()[1], java)));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("uuid", "9b2f2b3e-7c3d-4c0e-9c57-0d6a3f0f6d11", UUID.class),
                Arguments.of("uuid", "9b2f2b3e-7c3d-4c0e-9c57-0d6a3f0f6d11", String.class),
                Arguments.of("date", "0001-01-01 9999-12-31", LocalDate.class),
                Arguments.of("time", "00:00:00 23:59:59", LocalTime.class),
                Arguments.of("timestamp", "2024-02-29T23:59:59.999999", LocalDateTime.class),
                Arguments.of("timestamp", "2024-02-29T23:59:59.999999", LocalDate.class),
                Arguments.of("timestamptz", "2024-02-29T23:59:59.999999Z", OffsetDateTime.class),
                Arguments.of("timestamptz", "2024-02-29T23:59:59.999999Z", Instant.class),
                Arguments.of("interval", "P1Y2M3DT4H5M6.789S", YearToSecond.class),
                Arguments.of("boolean", "true false", Boolean.class));
    }

    @ParameterizedTest
    @MethodSource({"numbers", "others"})
    void holdsWhatItIsSaidToHold(String type, String values, Class<?> java) {
        var column = Findings.schema("create table t (a " + type + ")")
                .tables()
                .get(0)
                .columns()
                .get(0)
                .type();

        assertThat(Arrays.stream(values.split(" ")).allMatch(value -> survives(column, value, java)))
                .as(type + " as " + java)
                .isEqualTo(fit(column, java) == Fit.HOLDS);
    }

    private static Fit fit(ColumnType column, Class<?> java) {
        var field = new DtoField(
                "a",
                List.of("a"),
                JavaType.of(java),
                new Annotations(List.of()),
                new DtoField.Origin(false, false, false));
        return TypeFit.of(field, column, Findings.schema(""));
    }

    private static boolean survives(ColumnType column, String value, Class<?> java) {
        var type = DSL.raw(column.sql());
        try {
            var read = DATABASE.resultQuery("select {0}::{1}", DSL.inline(value), type)
                    .fetchSingle()
                    .get(0, java);
            return DATABASE.resultQuery("select {0}::{1} = {2}::{1}", DSL.val(read), type, DSL.inline(value))
                    .fetchSingle(0, Boolean.class);
        } catch (DataAccessException refused) {
            return false;
        }
    }
}
