package io.github.jooqconformance.runtime.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryReaderTest {
    private static final Field<Integer> ID = Field.required("id", ValueCodecs.INT4);
    private static final Field<String> NAME = Field.required("name", ValueCodecs.TEXT);
    private static final Field<List<@Nullable Integer>> AGES =
            Field.optional("ages", ValueCodecs.list(ValueCodecs.INT4));
    private static final Fields FIELDS = Fields.of(ID, NAME, AGES);

    private record Row(
            @Nullable Integer id,
            @Nullable String name,
            @Nullable List<@Nullable Integer> ages) {}

    private static Decoded<Row> decode(EntryReader entry) {
        return entry.decoded(new Row(entry.next(ID), entry.next(NAME), entry.next(AGES)));
    }

    @SuppressWarnings("ArrayAsKeyOfSetOrMap") // As clients return it.
    private static Decoded<Row> decodeHash(String... namesAndValues) {
        var entry = new LinkedHashMap<byte[], byte[]>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entry.put(namesAndValues[i].getBytes(UTF_8), namesAndValues[i + 1].getBytes(UTF_8));
        }
        return decode(EntryReader.ofHash(FIELDS, entry));
    }

    private static Decoded<Row> decodeJson(String json) {
        return decode(EntryReader.ofJson(FIELDS, json.getBytes(UTF_8)));
    }

    private static List<String> texts(Decoded<Row> decoded) {
        assertThat(decoded.row()).isEmpty();
        assertThat(decoded.isAbsent()).isFalse();
        return decoded.defects().stream().map(Defect::toString).toList();
    }

    @Test
    void readsHashes() {
        assertThat(decodeHash("name", "Ann", "id", "1").row()).contains(new Row(1, "Ann", null));
        assertThat(decode(EntryReader.ofValues(FIELDS, Arrays.asList("1".getBytes(UTF_8), "Ann".getBytes(UTF_8), null)))
                        .row())
                .contains(new Row(1, "Ann", null));
    }

    @Test
    void readsJson() {
        assertThat(decodeJson("{\"ages\":[1,null],\"name\":\"Ann\",\"id\":1}").row())
                .contains(new Row(1, "Ann", Arrays.asList(1, null)));
    }

    @Test
    void writesWhatItReads() {
        var hash = new HashWriter().put(ID, 1).put(NAME, "Ann").put(AGES, null).toMap();
        var json = new JsonWriter().put(ID, 1).put(NAME, "Ann").put(AGES, null).toBytes();

        assertThat(decode(EntryReader.ofHash(FIELDS, hash)).row()).contains(new Row(1, "Ann", null));
        assertThat(json).asString(UTF_8).isEqualTo("{\"id\":1,\"name\":\"Ann\"}");
    }

    @Test
    void tellsNoEntryFromABrokenOne() {
        assertThat(decode(EntryReader.ofHash(FIELDS, Map.of())).isAbsent()).isTrue();
        assertThat(decode(EntryReader.ofValues(FIELDS, Arrays.asList(null, null, null)))
                        .isAbsent())
                .isTrue();
        assertThat(decode(EntryReader.ofJson(FIELDS, null)).isAbsent()).isTrue();
        assertThat(decodeHash("other", "1").isAbsent()).isFalse();
    }

    @Test
    void tellsAllDefectsWithoutTheValues() {
        assertThat(texts(decodeHash("id", "secret", "ages", "[1,secret]")))
                .containsExactly("id is no integer", "ages is no JSON", "name is missing");
        assertThat(texts(decodeJson("{\"id\":\"1\",\"ages\":[{\"a\":[2]},\"x\"],\"more\":{\"a\":[1]}}")))
                .containsExactly(
                        "id is no integer",
                        "ages has an element that is no integer",
                        "more is no field of this table",
                        "name is missing");
    }

    @Test
    void readsEntriesWithMoreFieldsAndTellsOfThem() {
        var decoded = decodeHash("id", "1", "name", "Ann", "more", "x");

        assertThat(decoded.row()).contains(new Row(1, "Ann", null));
        assertThat(decoded.defects()).extracting(Defect::kind).containsExactly(Defect.Kind.UNEXPECTED);
    }

    @Test
    void letsNoFieldForgeALog() {
        var decoded =
                decodeHash("id", "1", "name", "Ann", "more\n2026-01-01 INFO \u001b[2J\u202e", "x", "x".repeat(500), "");

        assertThat(decoded.defects())
                .extracting(Defect::toString)
                .containsExactly(
                        "more\\u{a}2026-01-01 INFO \\u{1b}[2J\\u{202e} is no field of this table",
                        "x".repeat(64) + "… is no field of this table");
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThat(texts(decodeJson(""))).containsExactly("the entry is no JSON object");
        assertThat(texts(decodeJson("[]"))).containsExactly("the entry is no JSON object");
        assertThat(texts(decodeJson("{\"id\":1"))).containsExactly("the entry is no JSON");
        assertThat(texts(decodeJson("{\"more\":1"))).containsExactly("the entry is no JSON");
        assertThat(texts(decodeJson("{\"id\":1,\"name\":\"Ann\"} 1")))
                .containsExactly("the entry goes on after its end");
        assertThat(texts(decodeJson("{\"id\":1,\"id\":1,\"name\":\"Ann\"}"))).containsExactly("the entry is no JSON");
        assertThat(texts(decode(EntryReader.ofJson(FIELDS, new byte[] {'"', (byte) 0xff, '"'}))))
                .containsExactly("the entry is no UTF-8");
    }

    @Test
    void survivesWhateverAnEntryHolds() {
        var random = new Random(7);
        var whole = "{\"id\":1,\"name\":\"Ann\",\"ages\":[1,null,3]}".getBytes(UTF_8);
        for (int i = 0; i < 20_000; i++) {
            var entry = whole.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                entry[random.nextInt(entry.length)] = (byte) random.nextInt(256);
            }
            var decoded = decode(EntryReader.ofJson(FIELDS, entry));
            assertThat(decoded.row().isPresent() || !decoded.defects().isEmpty())
                    .isTrue();
            decode(EntryReader.ofValues(FIELDS, Arrays.asList(entry, entry, entry)));
        }
    }

    @Test
    void survivesDeepNesting() {
        var deep = "[".repeat(100_000);

        assertThat(texts(decodeJson("{\"more\":" + deep))).hasSize(1);
        assertThat(texts(decodeHash("id", "1", "name", "Ann", "ages", deep))).containsExactly("ages is no JSON");
    }

    @Test
    void refusesToWriteARowThatLacksWhatEveryRowHas() {
        assertThatThrownBy(() -> new HashWriter().put(NAME, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The column name is NOT NULL, but null in the row: write the row that PostgreSQL returns");
        assertThatThrownBy(() -> new JsonWriter().put(NAME, "\0").toBytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The column name cannot be written to Redis: ");
    }

    @Test
    void refusesAnotherNumberOfValues() {
        assertThatThrownBy(() -> EntryReader.ofValues(FIELDS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 0 values for 3 fields");
    }
}
