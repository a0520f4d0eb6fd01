package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Which columns fields stand for, and what is told of those that stand for none. */
@NullUnmarked
class FieldTest {
    private static final String FILM = "create table film (id bigint not null, release_year text)";

    record Film(Long id, String releaseYear) {}

    @Test
    void findsColumnsOfARecordInSnakeCase() {
        assertThat(Findings.of(FILM, Film.class)).isEmpty();
    }

    @Test
    void findsColumnsInWhateverOrderAndSpelling() {
        assertThat(Findings.of("create table film (\"releaseYear\" text, \"ID\" bigint not null)", Film.class))
                .isEmpty();
        assertThat(Findings.of("create table film (releaseyear text, id bigint not null)", Film.class))
                .isEmpty();
    }

    @Test
    void tellsOfColumnsWithoutFieldAndFieldsWithoutColumn() {
        var ddl = "create table film (id bigint not null, title text, rate numeric not null,"
                + " made timestamptz not null default now(), no int not null generated always as identity)";

        assertThat(Findings.of(ddl, Film.class))
                .containsExactly(
                        "COLUMN_WITHOUT_FIELD public.film.made: nothing | timestamp with time zone not null default now()",
                        "COLUMN_WITHOUT_FIELD public.film.no: nothing | integer not null generated always as identity",
                        "REQUIRED_COLUMN_WITHOUT_FIELD public.film.rate: nothing | numeric not null",
                        "FIELD_WITHOUT_COLUMN public.film.release_year: FieldTest.Film.releaseYear: String | nothing",
                        "COLUMN_WITHOUT_FIELD public.film.title: nothing | text");
    }

    @Test
    void asksADomainWhetherAColumnIsRequired() {
        var ddl = "create domain code as text not null; create domain kind as text not null default 'a';"
                + " create table film (id bigint not null, release_year text, code code, kind kind)";

        assertThat(Findings.of(ddl, Film.class))
                .containsExactly(
                        "REQUIRED_COLUMN_WITHOUT_FIELD public.film.code: nothing | public.code",
                        "COLUMN_WITHOUT_FIELD public.film.kind: nothing | public.kind");
    }

    @ConformsTo(value = "film", partial = true)
    record FilmTitle(String title) {}

    @Test
    void leavesAPartOfTheColumnsToAClassThatMeansIt() {
        assertThat(Findings.of("create table film (id bigint not null, title text)", FilmTitle.class))
                .isEmpty();
        assertThat(Findings.of("create table film (id bigint not null, titel text)", FilmTitle.class))
                .containsExactly("FIELD_WITHOUT_COLUMN public.film.title: FieldTest.FilmTitle.title: String | nothing");
    }

    @ConformsTo("address")
    record Address(String line1, String line2, String filmURL, String ipV4Address, String oauth2Token) {}

    @Test
    void joinsWordsDigitsAndAcronyms() {
        assertThat(Findings.of(
                        "create table address (line_1 text, line2 text, film_url text, ip_v4_address text, oauth2_token text)",
                        Address.class))
                .isEmpty();
    }

    @ConformsTo("address")
    record Lines(String line1, String releaseYear) {}

    @Test
    void doesNotGuessBetweenTwoColumns() {
        assertThat(Findings.of("create table address (line1 text, line_1 text, release_year text)", Lines.class))
                .containsExactly("COLUMN_WITHOUT_FIELD public.address.line_1: nothing | text");
        assertThat(Findings.of(
                        "create table address (line1 text, \"release_Year\" text, releaseyear text)", Lines.class))
                .contains("FIELD_COLUMN_AMBIGUOUS public.address.release_year: FieldTest.Lines.releaseYear: String"
                        + " | columns release_Year, releaseyear");
    }

    @ConformsTo("film")
    record Named(
            @Column(name = "film_id") Long key,
            @JsonProperty("release_year") String made,
            @JsonAlias({"name", "title"}) String label,

            @org.springframework.data.relational.core.mapping.Column("lang")
            String language,

            @Column(name = "\"Rate\"") String price,
            @JsonProperty("year") String premiere,
            boolean isActive,
            String default_) {}

    @Test
    void findsColumnsByAnnotations() {
        assertThat(Findings.of(
                        "create table film (film_id bigint, release_year text, title text, lang text, \"Rate\" text,"
                                + " premiere text, active boolean not null, \"default\" text)",
                        Named.class))
                .isEmpty();
    }

    @ConformsTo("film")
    record Misnamed(@Column(name = "film_id") Long id) {}

    @Test
    void doesNotReplaceAStatedNameByTheFields() {
        assertThat(Findings.of("create table film (id bigint)", Misnamed.class))
                .containsExactly(
                        "FIELD_WITHOUT_COLUMN public.film.film_id: FieldTest.Misnamed.id: Long | nothing",
                        "COLUMN_WITHOUT_FIELD public.film.id: nothing | bigint");
    }

    @ConformsTo("film")
    @JsonIgnoreProperties("secret")
    static class NoColumns {
        static final int CONSTANT = 1;
        Long id;
        transient String cached;

        @Transient
        String calculated;

        @JsonIgnore
        String hidden;

        String secret;

        @java.beans.Transient
        public String getLazy() {
            return lazy;
        }

        String lazy;

        public String getFullName() {
            return cached + calculated;
        }
    }

    @Test
    void takesOnlyWhatIsStoredForColumns() {
        assertThat(Findings.of("create table film (id bigint)", NoColumns.class))
                .isEmpty();
    }

    @ConformsTo("film")
    static class Shown {
        @JsonIgnore(false)
        Long id;

        @JsonIgnore
        @Column
        String password;
    }

    @Test
    void takesWhatOnlyJsonIgnoresForAColumn() {
        assertThat(Findings.of("create table film (id bigint, password text)", Shown.class))
                .isEmpty();
    }

    static class Base<K> {
        K id;
        String createdBy;
    }

    @ConformsTo("film")
    static class Derived extends Base<Long> {
        String title;
    }

    @Test
    void readsSuperclassesWithTheirTypeArguments() {
        assertThat(Findings.of("create table film (id bigint, created_by text, title text)", Derived.class))
                .isEmpty();
        assertThat(Findings.of("create table film (id text, created_by text, title text)", Derived.class))
                .containsExactly("FIELD_TYPE_INCOMPATIBLE public.film.id: FieldTest.Derived.id: Long | text");
    }

    @ConformsTo("film")
    interface Projection {
        Long getId();

        boolean isActive();

        String title();

        default String label() {
            return title() + getId();
        }

        static int count() {
            return 0;
        }
    }

    @Test
    void readsTheGettersOfAnInterface() {
        assertThat(Findings.of("create table film (id bigint, active boolean not null, title text)", Projection.class))
                .isEmpty();
    }

    @ConformsTo("film")
    static class PropertyAccess {
        private Long _id;
        private String _t;

        @Id
        public Long getId() {
            return _id;
        }

        @Column(name = "title")
        public String getName() {
            return _t;
        }

        @Transient
        public String getLabel() {
            return _t + _id;
        }
    }

    @Test
    void readsTheGettersOfAClassThatIsMappedAtThem() {
        assertThat(Findings.of("create table film (id bigint, title text)", PropertyAccess.class))
                .isEmpty();
    }

    record Name(@Column(name = "first") String first, String last) {}

    @ConformsTo("person")
    static class Unwrapped {
        Long id;

        @JsonUnwrapped(prefix = "own_")
        Name name;
    }

    @Test
    void takesUnwrappedValuesForColumns() {
        assertThat(Findings.of("create table person (id bigint, own_first text, own_last text)", Unwrapped.class))
                .isEmpty();
        assertThat(Findings.of("create table person (id bigint, own_first text)", Unwrapped.class))
                .containsExactly("FIELD_WITHOUT_COLUMN public.person.own_last:"
                        + " FieldTest.Unwrapped.name.last: String | nothing");
    }

    @ConformsTo("node")
    static class Endless {
        Long id;

        @JsonUnwrapped
        Endless next;
    }

    @Test
    void comesToAnEndWithAClassThatHoldsItself() {
        assertThat(Findings.of("create table node (id bigint)", Endless.class)).isEmpty();
    }

    record Item(Long id) {}

    @ConformsTo("bill")
    record Bill(Long id, List<Item> items) {}

    @Test
    void takesRowsOfAnotherTableForNoColumn() {
        var ddl = "create table bill (id bigint); create table item (id bigint)";

        assertThat(Findings.of(ddl, Bill.class, Item.class)).isEmpty();
        assertThat(Findings.of(ddl, Bill.class))
                .containsExactly("FIELD_WITHOUT_COLUMN public.bill.items: FieldTest.Bill.items: List<Item> | nothing");
    }
}
