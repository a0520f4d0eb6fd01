package io.github.jooqconformance.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison with PostgreSQL notices if a translation is broken, to Java, annotations or JSON Schema, be it by a
 * hair.
 */
class BrokenTranslationTest {
    private static final int ROWS = 250;
    private static final String SCHEMA = "META-INF/jooq-conformance/generated.db/public.schema.json";

    /**
     * A fault in what is generated.
     *
     * @param columns the columns and constraints of a table
     * @param right a part of what is generated for it
     * @param wrong what it is replaced by
     */
    private record Fault(String columns, String right, String wrong) {}

    private static final List<Fault> IN_JAVA = List.of(
            new Fault("v int4 check (v <= 5)", "v > 5", "v > 4"),
            new Fault("v int4 check (v >= 5)", "v < 5", "v <= 5"),
            new Fault("v int4 check (v > 5)", "v <= 5", "v < 5"),
            new Fault("v int4 check (v <> 5)", "v == 5", "v == 6"),
            new Fault("v int4 check (v between 1 and 9)", "v < 1 || v > 9", "v < 1 && v > 9"),
            new Fault("v int4, w int4 check (v > 5 or w > 5)", "v <= 5 && w <= 5", "v <= 5 || w <= 5"),
            new Fault("v int4 not null", "v == null", "false"),
            new Fault("v int4, w int4 check (v is distinct from w)", "v.intValue() == w", "v.intValue() == w + 1"),
            new Fault("v int4 check (v & 5 = 0)", "v & 5", "v & 4"),
            new Fault("v int4 check ((v # 5) < 9)", "v ^ 5", "v | 5"),
            new Fault("v numeric(5, 2) check (v < 100)", "Pg.numeric(v, 5, 2)", "v"),
            new Fault("v numeric(4, 2)", "Pg.numeric(v, 4, 2)", "Pg.numeric(v, 4, 1)"),
            new Fault("v numeric(4, 2) check (v * 2 < 10)", "Pg.numeric(v, 4, 2)", "Pg.numeric(v, 4, 3)"),
            new Fault("v int4range", "PgRange.isOrdered(v)", "true"),
            new Fault("v int8range", "PgRange.isInt8range(v)", "true"),
            new Fault("v tsrange", "PgRange.isOrderedTsrange(v)", "PgRange.isOrdered(v)"),
            new Fault("v int4range check (lower(v) > 5)", "var stored = PgRange.int4range(v)", "var stored = v"),
            new Fault("v int4range check (v @> 5)", "contains(stored, 5)", "contains(stored, 6)"),
            new Fault("v numrange check (v && '[5,99.5]')", "Range.closed(", "Range.open("),
            new Fault("v daterange check (v && '[2024-01-01,2025-01-01)')", ".overlap(", ".contains("),
            new Fault("v int4range, w int4range check (v -|- w)", ".isAdjacent(", ".isBefore("),
            new Fault("v text check (v::int > 5)", "PgCast.overflowsInteger(v)", "PgCast.overflowsBigint(v)"),
            new Fault("v text check (v::numeric > 0.5)", "PgCast.isNoNumeric(v)", "PgCast.isNoInteger(v)"),
            new Fault("v text check (v::boolean)", "PgCast.isFalse(v)", "v.equals(\"f\")"),
            new Fault("v numeric(5, 2) check (v::int4 = 12)", "PgMath.round(stored)", "stored"),
            new Fault("v float8 check (v::int4 = 12)", "Math.rint(v)", "v.doubleValue()"),
            new Fault("v int4, w int4 check (v / w > 1)", "w == 0", "w == 7"),
            new Fault("v int8, w int8 check (v / w > 5)", "w == -1", "w == -2"),
            new Fault("v numeric(5, 2) check (v / 3 < 10)", "PgMath.divide(stored, DECIMAL_3)", "stored"),
            new Fault("v varchar(3)", "Pg.varchar(v, 3)", "Pg.varchar(v, 4)"),
            new Fault("v varchar(3) check (v <> 'abc')", "stored.equals", "v.equals"),
            new Fault("v char(4) check (length(v) > 2)", "Pg.rtrim(stored)", "stored"),
            new Fault("v text check (char_length(v) <= 3)", "Pg.length(v)", "v.length()"),
            new Fault("v text check (btrim(v) <> '')", "Pg.btrim(v)", "v.strip()"),
            new Fault("v text check (v in ('a', 'B'))", "\"B\"", "\"b\""),
            new Fault("v text check (v like 'a_b%')", "\"a_b%\"", "\"a_b\""),
            new Fault("v text check (v ~ '^[a-z]+$')", "\"^[a-z]+$\"", "\"^[a-z]+\""),
            new Fault("v text check (v ilike 'aB%')", "PgText.lower(v, lower -> ", "PgText.upper(v, lower -> "),
            new Fault("v text check (v similar to '(ab|c)%')", "(?:ab|c).*", "(?:ab|c)"),
            new Fault("v text check (v ~* '^ab')", ", true)", ", false)"),
            new Fault("v citext check (v ~ '^ab')", ", true)", ", false)"),
            new Fault("v citext check (v = 'aB')", "PgText.lower(v, lower -> ", "PgText.upper(v, lower -> "),
            new Fault("v text check (lower(v) = v)", "!lower", "lower"),
            new Fault("v text check (substr(v, 2) = 'bc')", "PgText.substr(v, 2)", "v.substring(1)"),
            new Fault("v int4, w text check (num_nonnulls(v, w) = 2)", "numNonnulls", "numNulls"),
            new Fault("v int4 check (coalesce(v, 0) > 5)", "v <= 5", "v <= 0"),
            new Fault("v int4 check (v % 2 = 0)", "v % 2", "v % 3"),
            new Fault("v int4 check (v / 2 > 5)", "v / 2", "Math.floorDiv(v, 2) + 1"),
            new Fault("v int4 check (v * 2 < 100)", "!PgMath.isInteger((long) v * 2)", "false"),
            new Fault("v float8 check (v >= 0)", "v < 0.0", "!(v >= 0.0)"),
            new Fault("v text[] check ('a' = any (v))", "allMatch", "anyMatch"),
            new Fault("v int4[] check (0 < all (v))", "element <= 0", "element < 0"),
            new Fault("v text[] check (cardinality(v) > 1)", "v.size() <= 1", "v.isEmpty()"),
            new Fault("v jsonb check (jsonb_typeof(v) = 'object')", "\"object\"", "\"array\""),
            new Fault("v jsonb check (v ? 'a')", ".has(\"a\")", ".has(\"b\")"),
            new Fault("v jsonb check (v @> '{\"a\": 1}')", ".contains(", ".equals("),
            new Fault("v date, w date check (w - v <= 30)", "(v, w)", "(w, v)"),
            new Fault("v date check (extract(year from v) >= 1)", "PgTime.year(v) < 1", "v.getYear() < 0"),
            new Fault("v int4range, w int4range check (isempty(v * w))", ".intersection(", ".difference("),
            new Fault("v int4range, w int4range check (not isempty(v + w))", ".areApart(", ".isBefore("),
            new Fault("v int4range, w int4range check (v - w = v)", ".isWithin(", ".contains("),
            new Fault("v int4, w int4 check (int4range(v, w, '[]') @> 5)", "Range.closed(", "Range.closedOpen("),
            new Fault("v daterange check (upper(v) - lower(v) <= 31)", ".DAYS.", ".WEEKS."),
            new Fault("v text check (v::int % 2 = 0)", "% 2", "% 3"),
            new Fault("v text check (v::int * 2 < 9)", "!PgMath.isInteger(PgCast.integer(v) * 2)", "false"),
            new Fault("v varchar(3)[] check ('a' = any (v))", "Pg.varchar(element, 3)", "element"),
            new Fault("v numeric(5, 2)[] check (v[1] > v[2])", "Pg.numeric(element, 5, 2)", "element"),
            new Fault("v mood[] check (v && '{so-so}')", ".getLiteral()", ".name()"),
            new Fault("v text[] check (array_remove(v, 'a') = v)", "remove(v, \"a\")", "remove(v, null)"),
            new Fault("v text check (v like any (array['a%', '%b']))", "\"b\"", "\"B\""),
            new Fault("v jsonb check (v - 'a' = '{}')", ".without(\"a\")", ".without(\"b\")"),
            new Fault("v jsonb check (v is json object)", "\"object\"", "\"array\""),
            new Fault("v bytea check (substr(v, 2, 1) = '\\x00')", "PgBytes.substr(v, 2, 1)", "PgBytes.substr(v, 2)"),
            new Fault("v bytea check (v > '\\x00')", "compareUnsigned", "compare"),
            new Fault("v bytea check (get_byte(v, 0) > 5)", "!PgBytes.hasByte(v, 0)", "false"),
            new Fault("v int4, w int4 check ((v, w) < (5, 7))", "v == 5", "v <= 5"),
            new Fault("v int4, w text check (num_nonnulls(v + 1, w) = 2)", "v != null", "true"),
            new Fault("v text check (v::uuid <> '6ba7b810-9dad-11d1-80b4-00c04fd430c8')", "PgUuid.isUuid(v)", "true"),
            new Fault(
                    "v uuid check (v > '6ba7b810-9dad-11d1-80b4-00c04fd430c8')", "PgUuid.compare(v, ", "v.compareTo("),
            new Fault("v numeric(5, 2) check (v::text like '%.5_')", "stored.toPlainString()", "v.toPlainString()"),
            new Fault("v char(3) check (v::char(2) = 'ab')", "PgText.left(", "PgText.right("),
            new Fault("v float8 check (v * 1e300 < 1e305)", "PgMath.isProduct(v * 1.0E300, v, 1.0E300)", "true"),
            new Fault("v float8 check (1 / v < 5)", "v == 0", "v == 1"),
            new Fault("v float8 check (sqrt(v) > 1)", "v < 0", "v < -1"),
            new Fault("v numeric(9, 8) check (v::float4 = 0.1::real)", "floatValue()", "doubleValue()"),
            new Fault("v date, w timestamp check (v < w)", ".atStartOfDay()", ".atTime(12, 0)"),
            new Fault("v timestamp check (date_trunc('month', v) = v)", "withDayOfMonth(1)", "withDayOfYear(1)"),
            new Fault("v text check (lpad(v, 3, '0') <> '00a')", "PgText.lpad(", "PgText.rpad("),
            new Fault("v text check (translate(v, 'ab', 'xy') <> 'xyc')", "(v, \"ab\"", "(v, \"ba\""),
            new Fault(
                    "v text, w text check (concat_ws('-', v, w) not like 'a%')", "PgText.concatWs(", "PgText.concat("),
            new Fault(
                    "v text check (array_length(string_to_array(v, '_'), 1) = 2)",
                    "PgText.split(v, \"_\")",
                    "List.of(v.split(\"_\"))"),
            new Fault("v inet", "!PgInet.isInet(v)", "false"),
            new Fault("v cidr", "PgInet.isCidr(v)", "PgInet.isInet(v)"),
            new Fault("v inet check (v <<= '10.1.2.0/24')", ".isWithinOrEqual(", ".isWithin("),
            new Fault("v inet, w inet check (v < w)", ".compareTo(storedW)", ".compareTo(storedV)"),
            new Fault("v cidr check (masklen(v) between 8 and 24)", "stored.masklen() < 8", "stored.masklen() < 9"),
            new Fault("v inet check (v = broadcast(v))", ".broadcast()", ".network()"),
            new Fault("v interval", "!PgInterval.isInterval(v)", "false"),
            new Fault(
                    "v interval check (v < '30 days')",
                    "stored.compareTo(INTERVAL) >=",
                    "stored.compareTo(INTERVAL) >"),
            new Fault(
                    "v interval check (extract(epoch from v) < 2592000)", "stored.epoch()", "stored.epoch().negate()"));

    private static final List<Fault> IN_STANDARD_ANNOTATIONS = List.of(
            new Fault("v int4 check (v <= 5)", "@Max(5)", "@Max(4)"),
            new Fault("v int4 check (v >= 5)", "@Min(5)", "@Min(6)"),
            new Fault("v varchar(3)", "@Size(max = 3)", "@Size(max = 2)"),
            new Fault("v text[] check (cardinality(v) > 1)", "@Size(min = 2)", "@Size(min = 3)"),
            new Fault("v numeric(4, 2)", "@Digits(integer = 2, fraction = 2)", "@Digits(integer = 2, fraction = 1)"),
            new Fault("v numeric(4, 2) check (v > 1)", "\"1.01\"", "\"2.01\""),
            new Fault("v int4", "Integer v", "@jakarta.validation.constraints.NotNull Integer v"),
            new Fault("v text check (v ~ '^[b-y]+$')", "@Conforms(groups = Exact.class)", ""));

    private static final List<Fault> IN_JSON_SCHEMA = List.of(
            new Fault("v int4 not null", "\"integer\"", "[ \"integer\", \"null\" ]"),
            new Fault("v int4 not null", "\"integer\"", "\"string\""),
            new Fault("v int4 check (v <= 5)", "\"maximum\": 5", "\"maximum\": 4"),
            new Fault("v int4 check (v <= 5)", "\"maximum\": 5", "\"maximum\": 6"),
            new Fault("v varchar(3)", "\"maxLength\": 3", "\"maxLength\": 4"),
            new Fault("v varchar(3)", " *$", "$"),
            new Fault("v numeric(4, 2)", "99.995", "99.99"),
            new Fault("v text check (v in ('a', 'B'))", "\"B\"", "\"b\""),
            new Fault("v text check (v ~ '^[a-z]+$')", "[a-z]+$", "[a-z]+"),
            new Fault("v text[] check (cardinality(v) > 1)", "\"minItems\": 2", "\"minItems\": 1"),
            new Fault("v jsonb check (v ? 'a')", "\"t%d_v_check\"", "\"other\""),
            new Fault("v int4, w int4 check (v < w)", "\"t%d_check\"", "\"other\""));

    private static final List<Fault> IN_CLASSES =
            Stream.concat(IN_JAVA.stream(), IN_STANDARD_ANNOTATIONS.stream()).toList();

    private static final List<Fault> ALL =
            Stream.concat(IN_CLASSES.stream(), IN_JSON_SCHEMA.stream()).toList();

    private static TestSchema schema;

    @BeforeAll
    static void generate() throws Exception {
        schema = TestSchema.of(ALL.stream().map(Fault::columns).toList(), BrokenTranslationTest::breakAll);
    }

    @AfterAll
    static void drop() throws Exception {
        schema.close();
    }

    private static void breakAll(GeneratedCode code) {
        for (int i = 0; i < IN_CLASSES.size(); i++) {
            var path = "generated/db/tables/dtos/T%dDto.java".formatted(i);
            write(code, path, broken(code.text(path), ALL.get(i), i));
        }
        var document = code.text(SCHEMA);
        for (int i = IN_CLASSES.size(); i < ALL.size(); i++) {
            int start = document.indexOf("\"T%dDto\": {".formatted(i));
            int end = document.indexOf("\"T%dInsert\": {".formatted(i));
            var definition = broken(document.substring(start, end), ALL.get(i), i);
            document = document.substring(0, start) + definition + document.substring(end);
        }
        write(code, SCHEMA, document);
    }

    private static String broken(String text, Fault fault, int index) {
        var right = fault.right().replace("%d", String.valueOf(index));
        assertThat(text).contains(right);
        return text.replace(right, fault.wrong());
    }

    private static void write(GeneratedCode code, String path, String text) {
        try {
            Files.writeString(code.directory().resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static Stream<Arguments> faults() {
        return IntStream.range(0, ALL.size()).mapToObj(i -> Arguments.of(ALL.get(i), i));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void noticesAFault(Fault fault, int index) {
        var disagreements = schema.disagreements(index, ROWS);

        if (index < IN_JAVA.size()) {
            assertThat(disagreements)
                    .anyMatch(text -> text.contains("; validate() "))
                    .anyMatch(text -> text.contains("; Hibernate Validator "));
        } else if (index < IN_CLASSES.size()) {
            assertThat(disagreements)
                    .anyMatch(text -> text.contains("; Hibernate Validator with standard annotations "));
        } else {
            assertThat(disagreements).isNotEmpty().allMatch(text -> text.contains("; JSON Schema "));
        }
    }
}
