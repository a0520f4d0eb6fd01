package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class TableOfClassTest {
    record Film(int id) {}

    record FilmDto(int id) {}

    record FilmDTO(int id) {}

    record FilmRecord(int id) {}

    record FilmEntity(int id) {}

    record FilmRow(int id) {}

    record FilmModel(int id) {}

    record Films(int id) {}

    record CategoryDto(int id) {}

    record FilmActor(int id) {}

    record URLMapping(int id) {}

    record Person(int id) {}

    record BoxDto(int id) {}

    record Categories(int id) {}

    record Bravo(int id) {}

    @Table(name = "film")
    record Movie(int id) {}

    @Table(name = "FILM", schema = "PUBLIC")
    record UpperCaseMovie(int id) {}

    @Table(name = "`Film`")
    record QuotedMovie(int id) {}

    @Table(name = "film", schema = "other")
    record OtherMovie(int id) {}

    @Table(schema = "other")
    record OtherFilm(int id) {}

    @Entity(name = "film")
    static class EntityMovie {
        int id;
    }

    @org.springframework.data.relational.core.mapping.Table("film")
    record SpringMovie(int id) {}

    @org.springframework.data.relational.core.mapping.Table(name = "film", schema = "other")
    record OtherSpringMovie(int id) {}

    @ConformsTo("film")
    record OurMovie(int id) {}

    @ConformsTo("other.film")
    record OurOtherMovie(int id) {}

    @ConformsTo("other.\"a.\"\"b\"")
    record Odd(int id) {}

    @ConformsTo("a.b.c")
    record TooManyParts(int id) {}

    @ConformsTo("film.")
    record Unfinished(int id) {}

    @ConformsTo("film")
    @Table(name = "actor")
    record Both(int id) {}

    static Stream<Arguments> classesWithTables() {
        return Stream.of(
                Arguments.of(Film.class, "film"),
                Arguments.of(FilmDto.class, "film"),
                Arguments.of(FilmDTO.class, "film"),
                Arguments.of(FilmRecord.class, "film"),
                Arguments.of(FilmEntity.class, "film"),
                Arguments.of(FilmRow.class, "film"),
                Arguments.of(FilmModel.class, "film"),
                Arguments.of(Film.class, "films"),
                Arguments.of(FilmDto.class, "films"),
                Arguments.of(FilmDto.class, "film_dto"),
                Arguments.of(FilmDto.class, "\"Film\""),
                Arguments.of(Films.class, "film"),
                Arguments.of(CategoryDto.class, "categories"),
                Arguments.of(Categories.class, "category"),
                Arguments.of(FilmActor.class, "film_actor"),
                Arguments.of(FilmActor.class, "filmactor"),
                Arguments.of(FilmActor.class, "\"FilmActor\""),
                Arguments.of(URLMapping.class, "url_mapping"),
                Arguments.of(Person.class, "people"),
                Arguments.of(BoxDto.class, "boxes"),
                Arguments.of(Bravo.class, "bravo"),
                Arguments.of(Movie.class, "film"),
                Arguments.of(UpperCaseMovie.class, "film"),
                Arguments.of(QuotedMovie.class, "\"Film\""),
                Arguments.of(OtherMovie.class, "other.film"),
                Arguments.of(OtherFilm.class, "other.other_film"),
                Arguments.of(EntityMovie.class, "film"),
                Arguments.of(SpringMovie.class, "film"),
                Arguments.of(OtherSpringMovie.class, "other.film"),
                Arguments.of(OurMovie.class, "film"),
                Arguments.of(OurOtherMovie.class, "other.film"),
                Arguments.of(Odd.class, "other.\"a.\"\"b\""),
                Arguments.of(Both.class, "film"));
    }

    @ParameterizedTest
    @MethodSource("classesWithTables")
    void findsTheTable(Class<?> type, String table) {
        var snapshot = Findings.schema("create table " + table + " (id int not null)");

        assertThat(DtoClasses.of(type).differences(snapshot)).isEmpty();
        assertThat(DtoClasses.of(type).tables(snapshot)).isEqualTo(snapshot.tables());
    }

    static Stream<Arguments> classesWithoutTables() {
        return Stream.of(
                Arguments.of(FilmDto.class, "movie", "public.film: record "),
                Arguments.of(FilmActor.class, "film", "public.film_actor: record "),
                Arguments.of(FilmDto.class, "t_film", "public.film: record "),
                Arguments.of(FilmDto.class, "other.film", "public.film: record "),
                Arguments.of(Movie.class, "movie", "public.film: record "),
                Arguments.of(OtherMovie.class, "film", "other.film: record "),
                Arguments.of(OurOtherMovie.class, "film", "other.film: record "),
                Arguments.of(OurMovie.class, "films", "public.film: record "),
                Arguments.of(EntityMovie.class, "movie", "public.film: class "));
    }

    @ParameterizedTest
    @MethodSource("classesWithoutTables")
    void tellsOfAClassWithoutTable(Class<?> type, String table, String finding) {
        assertThat(Findings.of("create table " + table + " (id int not null)", type))
                .containsExactly("CLASS_WITHOUT_TABLE " + finding + type.getName() + " | nothing");
    }

    @Test
    void takesAViewForATable() {
        assertThat(Findings.of("create view film as select 1 as id", FilmDto.class))
                .isEmpty();
    }

    @Test
    void prefersTheNameAsItIsToOthersLikeIt() {
        assertThat(Findings.of(
                        "create table film (id int not null); create table films (x int); create table \"Film\" (x int)",
                        Movie.class))
                .isEmpty();
    }

    @Test
    void doesNotGuessBetweenTwoSchemas() {
        var classes = DtoClasses.of(FilmDto.class).inSchemas("public", "other");

        assertThat(Findings.of(classes, "create table film (id int); create table other.film (id int)"))
                .containsExactly("CLASS_TABLE_AMBIGUOUS public.film: record " + FilmDto.class.getName()
                        + " | other.film, public.film");
    }

    @Test
    void doesNotGuessBetweenTwoSpellings() {
        assertThat(Findings.of("create table film_actor (id int); create table filmactor (id int)", FilmActor.class))
                .containsExactly("CLASS_TABLE_AMBIGUOUS public.film_actor: record " + FilmActor.class.getName()
                        + " | public.film_actor, public.filmactor");
    }

    @Test
    void looksInTheSchemasThatItIsTold() {
        var classes = DtoClasses.of(FilmDto.class, OtherMovie.class).inSchemas("sales");

        assertThat(classes.schemas()).containsExactly("other", "sales");
        assertThat(DtoClasses.of(UpperCaseMovie.class).schemas()).containsExactly("PUBLIC", "public");
    }

    @Test
    void refusesANameThatNamesNoTable() {
        var snapshot = Findings.schema("create table film (id int)");

        assertThatThrownBy(() -> DtoClasses.of(TooManyParts.class).differences(snapshot))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@ConformsTo(\"a.b.c\") of " + TooManyParts.class.getName());
        assertThatThrownBy(() -> DtoClasses.of(Unfinished.class).differences(snapshot))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(DtoClasses::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DtoClasses.of(Film.class).inSchemas()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfTablesUnlessEachIsToHaveAClass() {
        var ddl = "create table film (id int not null); create table actor (id int);"
                + " create table flyway_schema_history (id int); create view v as select 1 as a;"
                + " create table visit (id int) partition by list (id); create table visit_1 partition of visit default;"
                + " create table other.elsewhere (id int)";

        assertThat(Findings.of(ddl, FilmDto.class)).isEmpty();
        assertThat(Findings.of(DtoClasses.of(FilmDto.class).expectingEveryTable(true), ddl))
                .containsExactly(
                        "TABLE_WITHOUT_CLASS public.actor: nothing | table",
                        "TABLE_WITHOUT_CLASS public.visit: nothing | partitioned table");
    }
}
