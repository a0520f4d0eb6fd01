package io.github.jooqconformance.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationPatternTest {
    private static Location table(String schema, String name) {
        return new Location(Location.Kind.TABLE, new QualifiedName(schema, name), Optional.empty());
    }

    private static Location member(String schema, String name, String member) {
        return new Location(Location.Kind.TABLE, new QualifiedName(schema, name), Optional.of(member));
    }

    private static boolean matchesTable(String pattern, String name) {
        return LocationPattern.parse("public." + pattern).matches(table("public", name));
    }

    @Test
    void meansATableWithAllThatBelongsToIt() {
        var film = LocationPattern.parse("public.film");

        assertThat(film.matches(table("public", "film"))).isTrue();
        assertThat(film.matches(member("public", "film", "title"))).isTrue();
        assertThat(film.matches(table("public", "films"))).isFalse();
        assertThat(film.matches(table("archive", "film"))).isFalse();
    }

    @Test
    void meansNothingButTheMemberThatItNames() {
        var title = LocationPattern.parse("public.film.title");

        assertThat(title.matches(member("public", "film", "title"))).isTrue();
        assertThat(title.matches(member("public", "film", "titles"))).isFalse();
        assertThat(title.matches(table("public", "film"))).isFalse();
        assertThat(LocationPattern.parse("public.film.*").matches(table("public", "film")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "audit_*, audit_log",
                "audit_*, audit_",
                "*_log, audit_log",
                "*, anything",
                "a*c*e, abcde",
                "a*b*c, abbc",
                "a*bc*c, abcbcc",
                "ab*ba, abba",
                "Film, film",
                "\"Film\", Film",
                "\"Film\"*, FilmCopy",
                "\"a.b\", a.b",
                "\"a*\", a*",
                "\"say \"\"hi\"\"\", 'say \"hi\"'",
                "grün, grün"
            })
    void matchesNames(String pattern, String name) {
        assertThat(matchesTable(pattern, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "audit_*, audit",
                "*_log, audit_log_2",
                "a*c*e, abde",
                "ab*ba, aba",
                "a*bb*b, abb",
                "Film, Film",
                "\"Film\", film",
                "\"a*\", ab",
                "a_c, abc",
                "film, FILM"
            })
    void doesNotMatchOtherNames(String pattern, String name) {
        assertThat(matchesTable(pattern, name)).isFalse();
    }

    @Test
    void doesNotReachBeyondAName() {
        assertThat(LocationPattern.parse("pub*.film").matches(table("public", "old.film")))
                .isFalse();
        assertThat(LocationPattern.parse("*.*").matches(member("a.b", "c.d", "e.f")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC.Film, public.film",
        "public.\"Film\"*, public.\"Film\"*",
        "public.\"film\".*, public.film.*",
        "public.*_log, public.*_log",
        "*.user, *.\"user\""
    })
    void isWrittenWithQuotesOnlyWhereThereHaveToBe(String pattern, String written) {
        assertThat(LocationPattern.parse(pattern)).hasToString(written).isEqualTo(LocationPattern.parse(written));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "film|'\"film\" has no schema. Write schema.table or schema.table.column, such as public.film or public.audit_*.'",
                "a.b.c.d|'\"a.b.c.d\" has too many names. Write schema.table or schema.table.column, such as public.film or public.audit_*.'",
                "public.|'\"public.\" has an empty name. For any name, write *.'",
                "''|'\"\" has an empty name. For any name, write *.'",
                "public.\"film|'\"public.\"film\" lacks a closing double quote.'",
                "public.my film|'\"public.my film\" has the character '' '' outside of double quotes. Quote the name: \"a b\".'"
            })
    void saysWhatIsWrong(String pattern, String message) {
        assertThatThrownBy(() -> LocationPattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
