package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of any type as expressions of SQL, those at the edges more often than others. The type may refuse some. */
final class SqlValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "İıiI",
            "null",
            "a,b",
            "\"",
            "\\",
            "{}",
            "%:",
            "\u001f",
            "é😀",
            "O''Brien",
            "a@b.example",
            "x  ");
    private static final List<String> INTEGERS =
            List.of("0", "1", "-1", "42", "32767", "-32768", "2147483647", "-2147483648");
    private static final List<String> LONGS =
            List.of("9007199254740993", "9223372036854775807", "-9223372036854775808");
    private static final List<String> DECIMALS = List.of(
            "0.00", "1.0", "-0.5", "99.99", "1234567890123456789012345678901234567890.1", "0.000000000000000000001");
    private static final List<String> FLOATS =
            List.of("0", "-0", "NaN", "Infinity", "-Infinity", "0.1", "-1e30", "1.17549435e-38");
    private static final List<String> TIMES =
            List.of("00:00", "23:59:59.999999", "24:00", "12:34:56.789012", "02:30:00.000001");
    private static final List<String> DATES = List.of(
            "1970-01-01", "2026-02-28", "0044-03-15 BC", "4713-01-01 BC", "1582-10-15", "9999-12-31", "12026-01-01");
    private static final List<String> MOMENTS = List.of(
            "1970-01-01 00:00:00",
            "2026-02-28 12:34:56.789012",
            "0044-03-15 12:34:56.789012 BC",
            "4713-01-01 00:00:00 BC",
            "294276-12-31 23:59:59");

    /** None is old: jOOQ reads those in arrays by the seconds of local mean time off. */
    private static final List<String> MOMENTS_THERE =
            List.of("1970-01-01 00:00:00+00", "2026-02-28 12:34:56.789012+05:45", "294276-12-31 23:59:59+00");

    private static final List<String> JSONS = List.of(
            "null", "{}", "[1.0, 1.00]", "\"a\"", "{\"a\" : 1,  \"a\": [\"é😀\", null]}", "1e400", "\"\\u0041\\\"\"");

    /** Texts that each type reads, by its name in the catalog. */
    private static final Map<String, List<String>> LITERALS = Map.ofEntries(
            Map.entry("bool", List.of("t", "f")),
            Map.entry("int2", INTEGERS),
            Map.entry("int4", INTEGERS),
            Map.entry("int8", concat(INTEGERS, LONGS)),
            Map.entry("oid", List.of("0", "1", "4294967295")),
            Map.entry("numeric", concat(concat(INTEGERS, LONGS), DECIMALS)),
            Map.entry("float4", FLOATS),
            Map.entry("float8", concat(FLOATS, List.of("1.7976931348623157e308", "4.9e-324"))),
            Map.entry("money", List.of("0", "-12.34")),
            Map.entry("text", TEXTS),
            Map.entry("varchar", TEXTS),
            Map.entry("bpchar", TEXTS),
            Map.entry("citext", TEXTS),
            Map.entry("name", List.of("pg_class", "İıiI", "a\"b")),
            Map.entry("char", List.of("", "x", "\"")),
            Map.entry("bytea", List.of("", "\\x00ff7f80", "\\x0a0d22")),
            Map.entry("bit", List.of("101", "0", "")),
            Map.entry("varbit", List.of("101", "0", "", "10110")),
            Map.entry("uuid", List.of("0188e3a0-0000-7000-8000-000000000001", "ffffffff-ffff-ffff-ffff-ffffffffffff")),
            Map.entry("date", DATES),
            Map.entry("time", TIMES),
            Map.entry("timetz", times("+00", "-11:30", "+05:45", "+15:59:59")),
            Map.entry("timestamp", MOMENTS),
            Map.entry("timestamptz", MOMENTS_THERE),
            Map.entry(
                    "interval",
                    List.of(
                            "0",
                            "1 year 2 mons 3 days 04:05:06.789",
                            "-1 mons -2 days -00:00:00.000001",
                            "178000000 years")),
            Map.entry("json", JSONS),
            Map.entry("jsonb", JSONS),
            Map.entry("jsonpath", List.of("$.\"a\"[*]", "lax $")),
            Map.entry("xml", List.of("<a>&lt;é</a>", "text", "<a b=\"1\"/>")),
            Map.entry("point", List.of("(1,2)", "(-0.1,1e300)")),
            Map.entry("line", List.of("{1,2,3}")),
            Map.entry("lseg", List.of("[(0,0),(1,1.5)]")),
            Map.entry("box", List.of("(1,1),(0,0)")),
            Map.entry("path", List.of("((0,0),(1,1))", "[(0,0),(1,1)]")),
            Map.entry("polygon", List.of("((0,0),(1,1),(1,0))")),
            Map.entry("circle", List.of("<(0,0),1>")),
            Map.entry("inet", List.of("192.168.0.1/24", "::1", "10.0.0.1")),
            Map.entry("cidr", List.of("10.0.0.0/8", "::/0")),
            Map.entry("macaddr", List.of("08:00:2b:01:02:03")),
            Map.entry("macaddr8", List.of("08:00:2b:01:02:03:04:05")),
            Map.entry("tsvector", List.of("", "''cat'':2A ''f''''t'':1")),
            Map.entry("tsquery", List.of("", "''fat'' & ''cat''")),
            Map.entry("regclass", List.of("pg_class", "0")),
            Map.entry("regtype", List.of("integer")),
            Map.entry("regproc", List.of("now")),
            Map.entry("regprocedure", List.of("sum(integer)")),
            Map.entry("regrole", List.of("postgres")),
            Map.entry("regnamespace", List.of("public")),
            Map.entry("pg_lsn", List.of("16/B374D848")),
            Map.entry("xid", List.of("42")),
            Map.entry("xid8", List.of("42", "18446744073709551615")),
            Map.entry("cid", List.of("42")),
            Map.entry("pg_snapshot", List.of("10:20:10,14")),
            Map.entry("txid_snapshot", List.of("10:20:10,14")),
            Map.entry("int2vector", List.of("1 2")),
            Map.entry("oidvector", List.of("1 2", "")),
            Map.entry("hstore", List.of("", "\"a\"=>NULL, \"b,\"=>\"\\\"\"")),
            Map.entry("ltree", List.of("", "Top.Science.a_1")));

    private final SchemaSnapshot types;
    private final Random random;

    /**
     * Values of the types of a schema.
     *
     * @param seed the same for the same values
     */
    SqlValues(SchemaSnapshot types, long seed) {
        this.types = types;
        this.random = new Random(seed);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<String> times(String... offsets) {
        return TIMES.stream()
                .flatMap(time -> Stream.of(offsets).map(offset -> time + offset))
                .toList();
    }

    /** The expression of a value, NULL among them; {@code null} alone for a type of which nothing is known. */
    String next(ColumnType type) {
        if (random.nextInt(8) == 0) {
            return "null::" + type.sql();
        }
        if (type.array()) {
            var element = new ColumnType(
                    type.sql().replaceFirst("(\\[])+$", ""),
                    type.name(),
                    type.kind(),
                    type.modifier(),
                    false,
                    type.collation());
            return "array[" + texts(random.nextInt(4), element) + "]::" + type.sql();
        }
        return "(" + scalar(type) + ")::" + type.sql();
    }

    private String scalar(ColumnType type) {
        return switch (type.kind()) {
            case ENUM -> types.findEnum(type.name()).map(this::label).orElse("null");
            case DOMAIN ->
                types.findDomain(type.name()).map(domain -> next(domain.base())).orElse("null");
            case COMPOSITE -> composite(type.name());
            case RANGE -> range(type.name());
            case MULTIRANGE -> multirange(type.name());
            case BASE, PSEUDO -> literal(type);
        };
    }

    private String label(EnumType type) {
        return quoted(one(type.labels()).replace("'", "''"));
    }

    private String composite(QualifiedName name) {
        return types.types().composites().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(type -> type.attributes().stream()
                        .map(CompositeType.Attribute::type)
                        .map(this::next)
                        .collect(Collectors.joining(", ", "row(", ")")))
                .orElse("null");
    }

    private String range(QualifiedName name) {
        var bounds = types.types().ranges().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(type -> List.of(next(type.subtype()), next(type.subtype())))
                .orElseGet(() -> builtInBounds(name.name()));
        var included = one(List.of("[)", "(]", "[]", "()"));
        return bounds.isEmpty()
                ? "null"
                : "%s(least(%s), greatest(%s), '%s')"
                        .formatted(name, String.join(", ", bounds), String.join(", ", bounds), included);
    }

    private List<String> builtInBounds(String range) {
        return switch (range) {
            case "int4range" -> bounds("int4", INTEGERS);
            case "int8range" -> bounds("int8", LONGS);
            case "numrange" -> bounds("numeric", DECIMALS);
            case "daterange" -> bounds("date", DATES);
            case "tsrange" -> bounds("timestamp", MOMENTS);
            case "tstzrange" -> bounds("timestamptz", MOMENTS_THERE);
            default -> List.of();
        };
    }

    private List<String> bounds(String type, List<String> texts) {
        return List.of(quoted(one(texts)) + "::" + type, quoted(one(texts)) + "::" + type);
    }

    private String multirange(QualifiedName name) {
        var range = types.types().ranges().stream()
                .filter(type -> type.multirange().equals(name))
                .findFirst()
                .map(RangeType::name)
                .orElseGet(() -> new QualifiedName(name.schema(), name.name().replace("multirange", "range")));
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> range(range))
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private String literal(ColumnType type) {
        var texts = LITERALS.get(type.name().name());
        return texts == null ? "null" : quoted(one(texts));
    }

    private String texts(int count, ColumnType type) {
        return IntStream.range(0, count).mapToObj(i -> next(type)).collect(Collectors.joining(", "));
    }

    /** Texts have their quotes doubled already. */
    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
