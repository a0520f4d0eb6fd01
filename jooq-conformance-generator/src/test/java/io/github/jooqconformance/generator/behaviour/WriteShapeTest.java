package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Violation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The schema is that of the golden test, with tables that are too wide for a record and for a word of bits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteShapeTest {
    private static final String WIDE = IntStream.rangeClosed(1, 300)
            .mapToObj(i -> "c" + i + (i % 2 == 0 ? " text[]" : " int check (c" + i + " > 0)"))
            .collect(Collectors.joining(", ", "create table wide (id int generated always as identity, ", ");"));
    private static final String DEFAULTS = """
            create domain label as text default 'domain' check (value <> 'x');
            create table defaults (
                id int primary key,
                a smallint default 3 check (a <> 1),
                b int default -7 check (b <> 1),
                c bigint default 5000000000 check (c <> 1),
                d numeric(4, 2) default 4.9,
                e numeric(6, 0) default 42 check (e <> 1),
                f float8 default 0.1 check (f <> 1),
                g real default 1.5 check (g <> 1),
                h boolean default true check (h),
                i text default E'a''b\\\\\\n"☃',
                j varchar(9) default 'draft',
                k char(3) default 'ab',
                l rating default 'PG-13' check (l <> 'G'),
                m text[] default '{}',
                n jsonb default '{"a": 1}',
                o date default '2020-02-29',
                p uuid default '00000000-0000-0000-0000-00000000000a' check (p <> '00000000-0000-0000-0000-000000000000'),
                q label,
                r label default 'column');
            create table unknown_defaults (
                id int primary key,
                a timestamptz default now(),
                b text default current_user,
                c numeric(9, 2) default random(),
                d text[] default '{a}',
                e text default lower('X'),
                f date default 'infinity',
                g numeric(4, 2) default 'NaN',
                h text default 'abc'::varchar(2));
            """;

    private Connection connection;
    private DSLContext database;
    private Compiled code;
    private GeneratedTable film;
    private WriteShape insert;
    private WriteShape update;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        var ddl =
                Files.readString(Path.of("src", "test", "resources", "golden", "film", "schema.sql")) + WIDE + DEFAULTS;
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        film = new GeneratedTable(code, "Film", database);
        insert = WriteShape.of(code, "FilmInsert");
        update = WriteShape.of(code, "FilmUpdate");
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    @BeforeEach
    void empty() {
        database.execute("truncate film, language, wide, defaults restart identity cascade");
        database.execute("insert into language (name) values ('Deutsch')");
    }

    private static Map<String, Object> boot() {
        var values = new HashMap<String, Object>();
        values.put("title", "Das Boot");
        values.put("languageId", (short) 1);
        values.put("rentalRate", new BigDecimal("2.50"));
        values.put("tags", Arrays.asList("war", null));
        values.put("poster", "\0\1\2".getBytes(StandardCharsets.US_ASCII));
        values.put("description", null);
        return values;
    }

    private Object insertBoot() throws Exception {
        database.insertInto(film.table()).set(insert.with(boot()).toRecord()).execute();
        return film.of(database.fetchSingle(film.table()));
    }

    @Test
    void insertsWhatIsSetAndLeavesTheRestToTheDatabase() throws Exception {
        var stored = insertBoot();

        boot().forEach((component, value) ->
                assertThat(valueOf(stored, component)).isEqualTo(value));
        assertThat(valueOf(stored, "filmId")).isEqualTo(1L);
        assertThat(valueOf(stored, "rentalDays")).isEqualTo((short) 3);
        assertThat(valueOf(stored, "lastUpdate")).isNotNull();
    }

    private static Object valueOf(Object dto, String component) {
        try {
            return dto.getClass().getMethod(component).invoke(dto);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component, e);
        }
    }

    @Test
    void updatesWhatIsSetAndNothingElse() throws Exception {
        var before = insertBoot();
        var changes = new HashMap<String, Object>(Map.of("title", "Die Brücke", "rentalRate", new BigDecimal("3.00")));
        changes.put("tags", List.of());
        changes.put("poster", null);
        var change = update.with(changes);

        database.update(film.table()).set(change.toRecord()).execute();

        var after = film.of(database.fetchSingle(film.table()));
        changes.forEach(
                (component, value) -> assertThat(valueOf(after, component)).isEqualTo(value));
        changes.put("search", "die brücke");
        Arrays.stream(film.dto().getRecordComponents())
                .map(component -> component.getName())
                .filter(component -> !changes.containsKey(component))
                .forEach(component -> assertThat(valueOf(after, component)).isEqualTo(valueOf(before, component)));
    }

    @Test
    void appliesAChangeAsPostgresDoes() throws Exception {
        var before = insertBoot();
        var change = update.with(Collections.singletonMap("rentalRate", new BigDecimal("3.00")));

        var applied = update.applied(change, before);

        database.update(film.table()).set(change.toRecord()).execute();
        assertThat(applied)
                .isEqualTo(film.of(database.fetchSingle(film.table())))
                .isNotEqualTo(before);
        assertThat(update.applied(update.with(Map.of()), before)).isEqualTo(before);
    }

    @Test
    void namesTheColumnsThatAreSet() throws Exception {
        var change = update.with(Collections.singletonMap("releaseYear", null));

        assertThat(change.changedColumns())
                .extracting(Object::toString)
                .hasSize(1)
                .allMatch(name -> name.endsWith("\"release_year\""));
        assertThat(change.isSet("releaseYear")).isTrue();
        assertThat(change.isSet("title")).isFalse();
        assertThat(change.isSet("filmId")).isFalse();
        assertThat(database.render(database.update(film.table()).set(change.toRecord())))
                .isEqualTo("update \"public\".\"film\" set \"release_year\" = ?");
    }

    @Test
    void tellsWhatIsSetByItsText() throws Exception {
        assertThat(update.with(Collections.singletonMap("description", null)))
                .hasToString("FilmUpdate[description=null]");
        assertThat(insert.with(Map.of())).hasToString("FilmInsert[]");
    }

    @Test
    void isEqualToWhatSetsTheSameColumnsToTheSameValues() throws Exception {
        var one = update.with(boot());

        assertThat(one).isEqualTo(update.with(boot())).hasSameHashCodeAs(update.with(boot()));
        assertThat(update.with(Collections.singletonMap("description", null))).isNotEqualTo(update.with(Map.of()));
        assertThat(update.with(Map.of("title", "a"))).isNotEqualTo(update.with(Map.of("title", "b")));
        assertThat(update.with(boot())).isNotEqualTo(insert.with(boot()));
    }

    @Test
    void leavesToPostgresWhatOnlyItDecides() throws Exception {
        assertThat(insert.setters()).doesNotContainKeys("filmId", "search").containsKey("lastUpdate");
        assertThat(update.setters()).doesNotContainKeys("filmId", "search");
        assertThat(insert.with(boot()).toRecord().get("last_update")).isNull();
    }

    @Test
    void checksSeveralColumnsWithTheDefaultsOfThoseThatAreNotSet() throws Exception {
        var cheap = boot();
        cheap.remove("rentalRate");
        cheap.put("replacementCost", new BigDecimal("4.98"));

        // The rate is 4.99 by default.
        assertThat(WriteShape.validate(insert.with(cheap)))
                .extracting(Violation::constraint)
                .containsExactly("film_cost_check");
    }

    @Test
    void checksSeveralColumnsOfAChangeOnceItIsApplied() throws Exception {
        var change = update.with(Map.of("replacementCost", new BigDecimal("2.00")));

        assertThat(WriteShape.validate(change)).isEmpty();
        assertThat(WriteShape.validate(update.applied(change, insertBoot())))
                .extracting(Violation::constraint)
                .containsExactly("film_cost_check");
    }

    @Test
    void writesRowsTooWideForRecords() throws Exception {
        var wide = new GeneratedTable(code, "Wide", database);
        var wideInsert = WriteShape.of(code, "WideInsert");
        var wideUpdate = WriteShape.of(code, "WideUpdate");
        database.insertInto(wide.table())
                .set(wideInsert
                        .with(Map.of("c1", 1, "c64", List.of("a"), "c65", 65, "c300", List.of("z")))
                        .toRecord())
                .execute();
        var before = wide.of(database.fetchSingle(wide.table()));
        var changes = new HashMap<String, Object>(Map.of("c65", 66, "c299", 299));
        changes.put("c300", null);
        var change = wideUpdate.with(changes);

        database.update(wide.table()).set(change.toRecord()).execute();

        var after = wide.of(database.fetchSingle(wide.table()));
        assertThat(wideUpdate.applied(change, before)).isEqualTo(after);
        assertThat(valueOf(after, "c64")).isEqualTo(List.of("a"));
        assertThat(change.changedColumns()).hasSize(3);
        assertThat(change).hasToString("WideUpdate[c65=66, c299=299, c300=null]");
        assertThat(WriteShape.validate(wideUpdate.with(Map.of("c299", 0))))
                .extracting(Violation::path)
                .containsExactly("c299");
    }

    @Test
    void knowsConstantDefaultsAsPostgresStoresThem() throws Exception {
        var defaults = new GeneratedTable(code, "Defaults", database);
        database.execute("insert into defaults (id) values (1)");
        var stored = defaults.of(database.fetchSingle(defaults.table()));

        var constants = defaultsOf("DefaultsInsert");

        assertThat(constants).hasSize(18);
        constants.forEach((component, value) -> {
            if (component.equals("d")) {
                assertThat((BigDecimal) value).isEqualByComparingTo((BigDecimal) valueOf(stored, "d"));
            } else if (component.equals("k")) {
                assertThat(value + " ").isEqualTo(valueOf(stored, "k"));
            } else {
                assertThat(value).as(component).isEqualTo(valueOf(stored, component));
            }
        });
    }

    @Test
    void takesNoDefaultForConstantThatIsNone() throws Exception {
        assertThat(defaultsOf("UnknownDefaultsInsert")).isEmpty();
    }

    private Map<String, Object> defaultsOf(String className) throws Exception {
        var defaults = new HashMap<String, Object>();
        for (var field : WriteShape.of(code, className).type().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getName().endsWith("_DEFAULT")) {
                defaults.put(componentOf(field), valueOf(field));
            }
        }
        return defaults;
    }

    private static String componentOf(Field field) {
        return field.getName().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static Object valueOf(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(null);
    }

    @Test
    void setsColumnsOneAfterTheOther() throws Exception {
        var change = update.with(Map.of());

        var answer = update.type().getMethod("title", String.class).invoke(change, "a");

        assertThat(answer).isSameAs(change);
        assertThat(valueOf(change, "title")).isEqualTo("a");
    }
}
