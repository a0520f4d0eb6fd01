package io.github.jooqconformance.generator.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables have a column of each type, and of each array of one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodecRoundTripTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int ROWS = 500;
    private static final Place GREENWICH = new Place("UTC", "en");
    private static final List<Place> PLACES = List.of(
            new Place("America/St_Johns", "en"),
            new Place("Asia/Kathmandu", "tr-TR"),
            new Place("Pacific/Kiritimati", "ar-SA"));

    private record Place(String zone, String language) {}

    /**
     * Values that are read as what Java has for the end of time, and others that are easily lost. jOOQ 3.19 reads no
     * infinite {@code timestamptz}.
     */
    private static final String EDGES = """
            insert into all_types (id, day, local_moment, moment, exact, single_float, time_there, padded)
            values (2, 'infinity', '-infinity', '4713-01-01 00:00:00 UTC BC', 1.000, 'NaN', '12:00:00.5+05:45', ''),
                (3, '4713-01-01 BC', '4713-01-01 00:00:00 BC', '294276-12-31 23:59:59.999999 UTC', 0, '-0', null, null);""";

    private static final String COMPOSITES = """
            create type mood as enum ('sad', 'so so');
            create domain zip as varchar(5) check (value <> '');
            create type spot as (x float8, "Y" numeric(4, 2));
            create type "odd" as ("{" text, "a\"\"b" text, "\\" int, "__proto__" text, "CODEC" spot, "value" spot[]);
            create type place as (
                street text, zip zip, at spot, spots spot[], mood mood, moods mood[], since date, seen timestamptz,
                extra jsonb, photo bytea, id uuid, large bigint, floors int4range, closed datemultirange, odd "odd");
            create table all_composites (
                id int primary key, spot spot, work place, former place[], odds "odd"[]);
            insert into all_composites values (
                1, (1.5, 2.50),
                ('a "\\', '1', (null, null), array[(0, 1), null]::spot[], 'so so', array['sad', null]::mood[],
                    '2026-01-02', '2026-01-02 03:04:05.6+00', '{"a": 1.10}', '\\x00ff', null, 9007199254740993, '[1,5)',
                    '{[2026-01-01,)}', ('', null, 1, 'a', (1, 2), '{}')),
                array[null, (null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)]
                    ::place[], array[]::"odd"[]);
            """;

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private String url;
    private Map<String, Compiled> codes;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        url = TestPostgres.newest()
                .createDatabase(Files.readString(RESOURCES.resolve("golden/types/schema.sql"))
                        + Files.readString(RESOURCES.resolve("behaviour/types.sql"))
                        + EDGES
                        + COMPOSITES);
        codes = new HashMap<>();
        for (var storage : List.of("hash", "string")) {
            codes.put(
                    storage,
                    GeneratorRun.on(url, target.resolve(storage), "public")
                            .withOption("conformance.shapes", "row")
                            .withOption("conformance.redis", "codecs")
                            .withOption("conformance.redis.storage", storage)
                            .generate()
                            .compile());
        }
    }

    @AfterAll
    void close() throws Exception {
        for (var code : codes.values()) {
            code.close();
        }
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    private GeneratedCodec codec(String storage, String className) throws ReflectiveOperationException {
        return GeneratedCodec.of(requireNonNull(codes.get(storage)), className);
    }

    private static void go(Place place) {
        TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
        Locale.setDefault(Locale.forLanguageTag(place.language()));
    }

    @ParameterizedTest
    @CsvSource({
        "hash, AllTypes",
        "hash, AllArrays",
        "hash, AllComposites",
        "string, AllTypes",
        "string, AllArrays",
        "string, AllComposites"
    })
    void readsBackAnyRow(String storage, String className) throws Exception {
        var codec = codec(storage, className);
        for (var place : PLACES) {
            go(place);
            var values = new RandomValues(42);
            for (int i = 0; i < ROWS; i++) {
                assertReadsBack(codec, row(codec, values));
            }
        }
    }

    private static Object row(GeneratedCodec codec, RandomValues values) throws ReflectiveOperationException {
        var components = codec.dto().getRecordComponents();
        var arguments = new ArrayList<Object>();
        // The first is the primary key.
        arguments.add(values.nextNotNull(components[0].getGenericType()));
        Arrays.stream(components).skip(1).forEach(component -> arguments.add(values.next(component.getGenericType())));
        return codec.dto(arguments.toArray());
    }

    private static void assertReadsBack(GeneratedCodec codec, Object row) throws ReflectiveOperationException {
        var entry = codec.encode(row);
        var decoded = codec.decode(entry);
        assertThat(decoded.defects()).isEmpty();

        var read = GeneratedCodec.components(decoded.row().orElseThrow());
        var written = GeneratedCodec.components(row);
        assertThat(written.keySet().stream().filter(name -> !read.containsKey(name)))
                .isSubsetOf("money", "smallVector", "idVector");
        read.forEach((name, value) -> assertThat(value).as(name).isEqualTo(written.get(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "hash, AllTypes",
        "hash, AllArrays",
        "hash, AllComposites",
        "string, AllTypes",
        "string, AllArrays",
        "string, AllComposites"
    })
    void writesARowOfTheDatabaseAsTheSameBytesEverywhere(String storage, String className) throws Exception {
        var codec = codec(storage, className);
        go(GREENWICH);
        var expected = entries(codec);

        for (var place : PLACES) {
            go(place);
            assertThat(entries(codec)).isEqualTo(expected);
        }
    }

    /** The entries of all rows, as they are read here and now, by their keys. */
    private Map<String, Object> entries(GeneratedCodec codec) throws Exception {
        var entries = new TreeMap<String, Object>();
        try (var connection = TestPostgres.connect(url)) {
            for (var row : DSL.using(connection, SQLDialect.POSTGRES).fetch(codec.table())) {
                var dto = codec.dto(row);
                var entry = codec.encode(dto);
                assertThat(codec.decode(entry).defects()).isEmpty();
                entries.put(new String(codec.key(dto), ISO_8859_1), GeneratedCodec.text(entry));
            }
        }
        return entries;
    }

    @Test
    void readsTheRowOfTheDatabaseOutOfItsEntry() throws Exception {
        go(GREENWICH);
        for (var className : List.of("AllTypes", "AllArrays", "AllComposites")) {
            var codec = codec("hash", className);
            try (var connection = TestPostgres.connect(url)) {
                var finite = DSL.field("id", Integer.class).ne(2);
                for (var row : DSL.using(connection, SQLDialect.POSTGRES).fetch(codec.table(), finite)) {
                    assertReadsBack(codec, codec.dto(row));
                }
            }
        }
    }

    @Test
    void comparesWhatItReadByValue() throws Exception {
        for (var className : List.of("AllTypes", "AllArrays", "AllComposites")) {
            var codec = codec("hash", className);
            var entry = codec.encode(row(codec, new RandomValues(1)));

            assertThat(codec.decode(entry)).isEqualTo(codec.decode(entry)).hasSameHashCodeAs(codec.decode(entry));
        }
    }

    @Test
    void readsInfinitiesAsTheJdbcDriverWritesThem() throws Exception {
        var codec = codec("hash", "AllTypes");
        try (var connection = TestPostgres.connect(url)) {
            var row = DSL.using(connection, SQLDialect.POSTGRES)
                    .fetchSingle(codec.table(), DSL.field("id", Integer.class).eq(2));

            var read = codec.decode(codec.encode(codec.dto(row))).row().orElseThrow();

            assertThat(GeneratedCodec.components(read))
                    .containsEntry("day", LocalDate.MAX)
                    .containsEntry("localMoment", LocalDateTime.MIN);
        }
    }
}
