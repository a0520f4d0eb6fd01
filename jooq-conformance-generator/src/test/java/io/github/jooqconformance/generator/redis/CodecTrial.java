package io.github.jooqconformance.generator.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads rows of every type out of a real PostgreSQL, and again out of the entries that generated codecs make of them,
 * in several time zones and languages.
 */
public final class CodecTrial {
    private static final long SEED = 6;
    private static final Place GREENWICH = new Place("UTC", "en");
    private static final List<Place> PLACES = List.of(
            GREENWICH,
            new Place("America/St_Johns", "en"),
            new Place("Asia/Kathmandu", "tr-TR"),
            new Place("Pacific/Kiritimati", "ar-SA"));

    private final GeneratedCodec codec;
    private final String query;
    private final List<Object> expected = new ArrayList<>();

    private CodecTrial(GeneratedCodec codec, String query) {
        this.codec = codec;
        this.query = query;
    }

    /** A time zone and a language. */
    private record Place(String zone, String language) {}

    /** Connects to the database anew, as one does after the time zone has changed. */
    @FunctionalInterface
    public interface Connector {
        /** A connection. */
        Connection connect() throws SQLException;
    }

    /**
     * What came of it.
     *
     * @param rows how many rows were read
     * @param problems what went wrong; nothing if all is well
     * @param unusable the tables of which no row is known, such as one that meets the CHECK of a domain, or whose
     *     classes the JVM does not load, since jOOQ's own wait for each other
     */
    public record Outcome(int rows, List<String> problems, List<String> unusable) {}

    /**
     * Tries the codecs of generated code.
     *
     * @param document the file with all tables
     * @param code the compiled code
     */
    public static Outcome of(String document, Compiled code, SchemaSnapshot snapshot, Connector database)
            throws Exception {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var problems = new ArrayList<String>();
        var unusable = new ArrayList<String>();
        try {
            go(GREENWICH);
            var trials = trials(document, code, snapshot, database, unusable);
            for (var place : PLACES) {
                go(place);
                try (var connection = database.connect()) {
                    for (var trial : trials) {
                        trial.run(connection).forEach(problem -> problems.add(place.zone() + ": " + problem));
                    }
                }
            }
            return new Outcome(trials.size() * SqlRows.ROWS, problems, unusable);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static void go(Place place) {
        TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
        Locale.setDefault(Locale.forLanguageTag(place.language()));
    }

    private static List<CodecTrial> trials(
            String document, Compiled code, SchemaSnapshot snapshot, Connector database, List<String> unusable)
            throws Exception {
        var trials = new ArrayList<CodecTrial>();
        try (var connection = database.connect()) {
            var rows = new SqlRows(connection, new SqlValues(snapshot, SEED));
            for (var json : new ObjectMapper().readTree(document).get("tables")) {
                if (json.has("codec")) {
                    var name = new QualifiedName(
                            json.get("schema").textValue(), json.get("table").textValue());
                    try {
                        var codec = codec(json, code);
                        var columns =
                                codec.table().fieldStream().map(Field::getName).toList();
                        var query = rows.findQuery(snapshot.findTable(name).orElseThrow(), columns);
                        query.ifPresentOrElse(
                                text -> trials.add(new CodecTrial(codec, text)), () -> unusable.add(name.toString()));
                    } catch (LinkageError e) {
                        unusable.add(name.toString());
                    }
                }
            }
        }
        return trials;
    }

    private static GeneratedCodec codec(JsonNode json, Compiled code) throws ReflectiveOperationException {
        var codec = json.get("codec").textValue();
        var record = json.get("record").textValue();
        var table = type(codec.replaceFirst("\\.redis\\.(.+)Redis$", ".$1"), code);
        return new GeneratedCodec(type(codec, code), type(record, code), (Table<?>)
                table.getConstructor().newInstance());
    }

    private static Class<?> type(String name, Compiled code) throws ClassNotFoundException {
        return Class.forName(name, /* initialize= */ true, code.loader());
    }

    /** The first time, keeps what was read and its entries; later, compares others with them. */
    private List<String> run(Connection connection) throws Exception {
        var problems = new ArrayList<String>();
        var entries = new ArrayList<Object>();
        for (var row : rows(connection)) {
            var written = codec.dto(row);
            var entry = codec.encode(written);
            var decoded = codec.decode(entry);
            decoded.defects().forEach(defect -> problems.add(codec.table() + ": " + defect));
            if (expected.isEmpty() && decoded.row().isPresent()) {
                differences(decoded.row().get(), written, problems);
            }
            entries.add(new String(codec.key(written), ISO_8859_1));
            entries.add(GeneratedCodec.text(entry));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!entries.get(i).equals(expected.get(i))) {
                problems.add("%s: %s, but %s in UTC"
                        .formatted(
                                codec.table(),
                                rest(entries.get(i), expected.get(i)),
                                rest(expected.get(i), entries.get(i))));
            }
        }
        if (expected.isEmpty()) {
            expected.addAll(entries);
        }
        return problems;
    }

    /** The part of a text, or of what a hash holds, in which it differs from another. */
    private static Object rest(Object entry, Object other) {
        if (entry instanceof Map<?, ?> fields && other instanceof Map<?, ?> others) {
            var rest = new TreeMap<Object, Object>(fields);
            rest.entrySet().removeAll(others.entrySet());
            return rest;
        }
        return entry;
    }

    private List<? extends Record> rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return DSL.using(connection, SQLDialect.POSTGRES)
                    .fetch(statement.executeQuery(query), codec.table().fields())
                    .into(codec.table());
        }
    }

    private void differences(Object read, Object written, List<String> problems) {
        try {
            var expectedValues = GeneratedCodec.components(written);
            GeneratedCodec.components(read).forEach((name, value) -> {
                if (!Objects.deepEquals(value, expectedValues.get(name))) {
                    problems.add(
                            "%s.%s: %s and not %s".formatted(codec.table(), name, value, expectedValues.get(name)));
                }
            });
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reading a record's own components", e);
        }
    }
}
