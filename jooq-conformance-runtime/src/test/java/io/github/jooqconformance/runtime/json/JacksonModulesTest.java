package io.github.jooqconformance.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonModulesTest {
    /** As jOOQ generates it for labels that are no identifiers. */
    enum Rating implements EnumType {
        PG_13("PG-13"),
        NONE(""),
        ONE("1");

        private final String literal;

        Rating(String literal) {
            this.literal = literal;
        }

        @Override
        public String getName() {
            return "rating";
        }

        @Override
        public String getLiteral() {
            return literal;
        }
    }

    record Film(
            @Nullable Json metadata,
            @Nullable JSONB extra,
            @Nullable Rating rating,
            List<Json> list) {}

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void writesJsonAndLabelsAsTheyAre(Jackson jackson) throws IOException {
        var film = new Film(
                Json.of("{\"b\": 1.10, \"a\": [1e400]}"),
                JSONB.valueOf("null"),
                Rating.PG_13,
                List.of(Json.of("\"é\"")));

        assertThat(jackson.write(film))
                .isEqualTo(
                        "{\"metadata\":{\"b\": 1.10, \"a\": [1e400]},\"extra\":null,\"rating\":\"PG-13\",\"list\":[\"é\"]}");
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void readsEveryKindOfJsonValue(Jackson jackson) throws IOException {
        var texts = List.of(
                "1",
                "-0",
                "1.10",
                "1e400",
                "1E-400",
                "0.1000",
                "123456789012345678901234567890",
                "true",
                "false",
                "\"\"",
                "\"é\\n\\\"\\\\😀\"",
                "[]",
                "{}",
                "[1.0,[{}],{\"a\":[null]}]",
                "{\"b\":1,\"a\":{\"b\":1.50},\"b\":2}");

        for (var text : texts) {
            assertThat(jackson.read(text, Json.class)).isEqualTo(Json.of(text));
            assertThat(jackson.read(text, JSON.class)).isEqualTo(JSON.valueOf(text));
            assertThat(jackson.read(text, JSONB.class).data()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void readsJsonWithinARecordAndWhatFollowsIt(Jackson jackson) throws IOException {
        var film = jackson.read(
                "{\"list\": [ {\"a\": [ 1.10 ] }, 2.0 ], \"metadata\": {\"a\" : {\"b\" : 1e400}}, \"rating\": \"\", \"extra\": null}",
                Film.class);

        assertThat(film)
                .isEqualTo(new Film(
                        Json.of("{\"a\":{\"b\":1e400}}"),
                        null,
                        Rating.NONE,
                        List.of(Json.of("{\"a\":[1.10]}"), Json.of("2.0"))));
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void convertsThroughItsOwnBuffer(Jackson jackson) {
        var film = new Film(Json.of("{\"a\":1.10}"), JSONB.valueOf("[2.50]"), Rating.ONE, List.of());

        assertThat(jackson.convert(film, Film.class)).isEqualTo(film);
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void refusesToWriteWhatIsNoJson(Jackson jackson) {
        assertThatThrownBy(() -> jackson.write(new Film(Json.of("1, \"admin\": true"), null, null, List.of())))
                .hasMessageContaining("The text of this Json is not JSON")
                .hasMessageNotContaining("admin");
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void refusesToReadMalformedJson(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"a\":[1,2", Json.class))
                .hasMessageContaining("Unexpected end-of-input");
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void readsLabelsOnly(Jackson jackson) throws IOException {
        assertThat(jackson.read("\"PG-13\"", Rating.class)).isEqualTo(Rating.PG_13);
        assertThat(jackson.read("\"1\"", Rating.class)).isEqualTo(Rating.ONE);
        assertThat(jackson.read("[\"\", null]", Rating[].class)).containsExactly(Rating.NONE, null);
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void saysWhichLabelsThereAre(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("\"PG_13\"", Rating.class))
                .matches(e -> e.getClass().getSimpleName().equals("InvalidFormatException"))
                .hasMessageContaining("\"PG_13\": not one of the labels [PG-13, , 1]");
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.json.Jackson#both")
    void refusesOrdinals(Jackson jackson) {
        for (var json : List.of("0", "1.0", "true", "{}", "[\"PG-13\"]")) {
            assertThatThrownBy(() -> jackson.read(json, Rating.class))
                    .matches(e -> e.getClass().getSimpleName().equals("MismatchedInputException"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml.jackson.databind.Module", "tools.jackson.databind.JacksonModule"})
    void needsNoOtherJacksonThanItsOwn(String service) throws ReflectiveOperationException, IOException {
        var absent = service.startsWith("tools.") ? "com.fasterxml.jackson.databind" : "tools.jackson";
        try (var loader = new WithoutPackage(absent)) {
            var modules = new ArrayList<Object>();
            ServiceLoader.load(loader.loadClass(service), loader).forEach(modules::add);

            assertThat(modules)
                    .anyMatch(module -> module.getClass().getName().endsWith("Module")
                            && module.getClass().getClassLoader() == loader);
        }
    }

    @Test
    void showsItsText() {
        assertThat(Json.of("[1.0]")).hasToString("[1.0]");
    }

    /** Loads this project's classes anew, in a world where some package is absent. */
    private static final class WithoutPackage extends URLClassLoader {
        private final String absent;

        WithoutPackage(String absent) {
            super(
                    new URL[] {Json.class.getProtectionDomain().getCodeSource().getLocation()},
                    Json.class.getClassLoader());
            this.absent = absent;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(absent)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.jooqconformance.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
