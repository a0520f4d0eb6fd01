package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java enums against the labels {@code 'G', 'PG-13'} of a type in PostgreSQL, or other types of columns. */
@NullUnmarked
class EnumTest {
    enum Named {
        G,
        PG13
    }

    enum Property {
        G,
        @JsonProperty("PG-13")
        PG13
    }

    enum Value {
        GENERAL("G"),
        PARENTS("PG-13");

        private final String text;

        Value(String text) {
            this.text = text;
        }

        @JsonValue
        String text() {
            return text;
        }
    }

    enum Literal implements org.jooq.EnumType {
        G("G"),
        PG_13("PG-13"),
        R("R");

        private final String literal;

        Literal(String literal) {
            this.literal = literal;
        }

        @Override
        public String getLiteral() {
            return literal;
        }

        @Override
        public String getName() {
            return "rating";
        }
    }

    enum Printed {
        G,
        PG_13;

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    enum Stored {
        GENERAL("G"),
        PARENTS("PG-13");

        @EnumeratedValue
        final String code;

        Stored(String code) {
            this.code = code;
        }
    }

    enum Numbered {
        ONE(1);

        @EnumeratedValue
        final int code;

        Numbered(int code) {
            this.code = code;
        }
    }

    @ConformsTo("t")
    record Names(Named a) {}

    @ConformsTo("t")
    record Properties(Property a) {}

    @ConformsTo("t")
    record PropertiesByName(@Enumerated(EnumType.STRING) Property a) {}

    @ConformsTo("t")
    record Values(Value a) {}

    @ConformsTo("t")
    record Literals(Literal a) {}

    @ConformsTo("t")
    record Prints(Printed a) {}

    @ConformsTo("t")
    record Stores(@Enumerated(EnumType.STRING) Stored a) {}

    @ConformsTo("t")
    record Ordinals(@Enumerated(EnumType.ORDINAL) Named a) {}

    @ConformsTo("t")
    record Numbers(Numbered a) {}

    @ConformsTo("t")
    record Lists(List<Value> a) {}

    @ConformsTo("t")
    record Sets(Set<Named> a) {}

    @ConformsTo("t")
    record Converted(@Convert Named a) {}

    @ConformsTo("t")
    record Texts(String a) {}

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        Names.class,
                        "rating",
                        List.of(
                                "LABEL_WITHOUT_CONSTANT public.t.a: EnumTest.Names.a: Named | 'PG-13'",
                                "CONSTANT_WITHOUT_LABEL public.t.a: EnumTest.Names.a: Named PG13 | nothing")),
                Arguments.of(Properties.class, "rating", List.of()),
                Arguments.of(
                        PropertiesByName.class,
                        "rating",
                        List.of(
                                "LABEL_WITHOUT_CONSTANT public.t.a: EnumTest.PropertiesByName.a: Property | 'PG-13'",
                                "CONSTANT_WITHOUT_LABEL public.t.a: EnumTest.PropertiesByName.a: Property PG13 | nothing")),
                Arguments.of(Values.class, "rating", List.of()),
                Arguments.of(Values.class, "rated", List.of()),
                Arguments.of(
                        Literals.class,
                        "rating",
                        List.of("CONSTANT_WITHOUT_LABEL public.t.a: EnumTest.Literals.a: Literal R | nothing")),
                Arguments.of(Prints.class, "rating", List.of()),
                Arguments.of(Stores.class, "rating", List.of()),
                Arguments.of(
                        Ordinals.class,
                        "rating",
                        List.of("FIELD_TYPE_INCOMPATIBLE public.t.a: EnumTest.Ordinals.a: Named | public.rating")),
                Arguments.of(Ordinals.class, "int", List.of()),
                Arguments.of(
                        Names.class,
                        "int",
                        List.of("FIELD_TYPE_INCOMPATIBLE public.t.a: EnumTest.Names.a: Named | integer")),
                Arguments.of(Names.class, "text", List.of()),
                Arguments.of(Names.class, "jsonb", List.of()),
                Arguments.of(Numbers.class, "smallint", List.of()),
                Arguments.of(
                        Names.class,
                        "uuid",
                        List.of("FIELD_TYPE_INCOMPATIBLE public.t.a: EnumTest.Names.a: Named | uuid")),
                Arguments.of(Lists.class, "rating[]", List.of()),
                Arguments.of(
                        Sets.class,
                        "rating[]",
                        List.of(
                                "LABEL_WITHOUT_CONSTANT public.t.a: EnumTest.Sets.a: Set<Named> | 'PG-13'",
                                "CONSTANT_WITHOUT_LABEL public.t.a: EnumTest.Sets.a: Set<Named> PG13 | nothing")),
                Arguments.of(Converted.class, "rating", List.of()),
                Arguments.of(Texts.class, "rating", List.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comparesConstantsWithLabels(Class<?> type, String column, List<String> findings) {
        var ddl = "create type rating as enum ('G', 'PG-13'); create domain rated as rating;" + " create table t (a "
                + column + ")";

        assertThat(Findings.of(ddl, type)).containsExactlyInAnyOrderElementsOf(findings);
    }
}
