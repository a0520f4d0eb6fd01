package io.github.jooqconformance.runtime.classes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.Golden;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PGobject;

@NullUnmarked
class TypeFitTest {
    record Code(String text) {}

    record Pair(int a, int b) {}

    enum Mood {
        HAPPY
    }

    /** Each field is one Java type. */
    static class JavaTypes {
        boolean aboolean;
        byte abyte;
        char achar;
        short ashort;
        int aint;
        long along;
        float afloat;
        double adouble;
        Boolean bool;
        Integer integer;
        Number number;
        BigInteger bigInteger;
        BigDecimal bigDecimal;
        OptionalInt optionalInt;
        String string;
        CharSequence charSequence;
        Optional<String> optionalString;
        char[] chars;
        byte[] bytes;
        ByteBuffer byteBuffer;
        InputStream inputStream;
        UUID uuid;
        URI uri;
        Locale locale;
        Currency currency;
        LocalDate localDate;
        LocalTime localTime;
        OffsetTime offsetTime;
        LocalDateTime localDateTime;
        OffsetDateTime offsetDateTime;
        ZonedDateTime zonedDateTime;
        Instant instant;
        Date date;
        Calendar calendar;
        java.sql.Date sqlDate;
        Time sqlTime;
        Timestamp sqlTimestamp;
        Duration duration;
        Period period;
        BitSet bitSet;
        InetAddress inetAddress;
        SQLXML sqlxml;
        Path path;
        Map<String, Object> map;
        List<?> wildcards;
        List<String> strings;
        Set<Integer> integers;
        int[] ints;
        int[][] matrix;
        long[] longs;
        List<byte[]> listOfBytes;
        byte[][] arrayOfBytes;
        Instant[] instants;
        Array sqlArray;
        Mood mood;
        Code code;
        Pair pair;
        JSONB jsonb;
        YearToSecond yearToSecond;
        PGobject pgObject;
        Object object;
        Serializable serializable;
    }

    private static final List<String> POSTGRES_TYPES = List.of(
            "boolean",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "numeric(2)",
            "numeric(9)",
            "numeric(18)",
            "numeric(19)",
            "numeric(8,-1)",
            "numeric(4,2)",
            "money",
            "oid",
            "text",
            "varchar(10)",
            "varchar(1)",
            "char(1)",
            "name",
            "\"char\"",
            "uuid",
            "bytea",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz(3)",
            "interval",
            "interval day to second(3)",
            "interval year to month",
            "json",
            "jsonb",
            "xml",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "bit(1)",
            "bit(8)",
            "varbit(8)",
            "point",
            "polygon",
            "tsvector",
            "jsonpath",
            "int4range",
            "tstzmultirange",
            "pg_lsn",
            "mood",
            "pair",
            "email",
            "integers",
            "integer[]",
            "bigint[][]",
            "text[]",
            "email[]",
            "mood[]",
            "bytea[]",
            "jsonb[]",
            "timestamptz[]");

    @Test
    void judgesEveryJavaTypeAgainstEveryPostgresType() {
        var columns = POSTGRES_TYPES.stream()
                .map(type -> "c" + POSTGRES_TYPES.indexOf(type) + " " + type)
                .collect(joining(", "));
        var snapshot = Findings.schema("create type mood as enum ('HAPPY'); create type pair as (a int, b int);"
                + " create domain email as text; create domain address as email; create domain integers as integer[];"
                + " create table t (" + columns + ")");

        var text = snapshot.tables().stream()
                .filter(table -> table.name().name().equals("t"))
                .flatMap(table -> table.columns().stream())
                .map(column -> column.type() + "\n" + fits(column, snapshot))
                .collect(joining("\n"));

        Golden.assertMatches(Path.of("src/test/resources/classes/type-fits.txt"), text);
    }

    private static String fits(Column column, SchemaSnapshot snapshot) {
        var fields = FieldReader.fields(JavaTypes.class);
        return Stream.of(Fit.HOLDS, Fit.TOO_NARROW, Fit.UNKNOWN)
                .map(fit -> "  " + fit + ": "
                        + fields.stream()
                                .filter(field -> TypeFit.of(field, column.type(), snapshot) == fit)
                                .map(field -> field.type().raw().getName().startsWith("java.sql.")
                                        ? "sql." + field.type()
                                        : field.type().toString())
                                .collect(joining(", "))
                        + "\n")
                .collect(joining());
    }

    @Test
    void judgesTypesOfExtensionsByTheirNames() {
        var snapshot = Findings.schema("create extension citext; create extension hstore; create extension cube;"
                + " create table t (c citext, h hstore, u cube)");
        var columns = snapshot.tables().get(0).columns();
        var fields = FieldReader.fields(JavaTypes.class);

        assertThat(columns)
                .extracting(column -> TypeFit.of(fields.get(4), column.type(), snapshot))
                .containsExactly(Fit.INCOMPATIBLE, Fit.INCOMPATIBLE, Fit.UNKNOWN);
        assertThat(columns)
                .extracting(column -> TypeFit.of(fields.get(14), column.type(), snapshot))
                .containsExactly(Fit.HOLDS, Fit.HOLDS, Fit.HOLDS);
    }
}
