package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Constants;
import org.jooq.codegen.KeepNamesGeneratorStrategy;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersFieldType;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How DTOs and manifests are called, whatever names jOOQ's own classes. */
public class NamingTest {
    private static final String DDL = """
            create table t_film (
                film_id int primary key,
                title varchar(10) check (title <> ''),
                "TITLE_TEXT" text,
                "T_FILM_TITLE_CHECK" int)""";

    @TempDir
    Path target;

    private GeneratedCode generate(Strategy strategy) throws Exception {
        return generate(DDL, run -> run.with(c -> c.getGenerator().setStrategy(strategy)));
    }

    private GeneratedCode generate(String ddl, UnaryOperator<GeneratorRun> settings) throws Exception {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl))) {
            var code = settings.apply(GeneratorRun.on(connection, target, "public"))
                    .generate();
            code.compile().close();
            return code;
        }
    }

    private static Matchers matchers() {
        return new Matchers()
                .withTables(new MatchersTableType()
                        .withExpression("t_(.*)")
                        .withTableClass(new MatcherRule()
                                .withTransform(MatcherTransformType.PASCAL)
                                .withExpression("$1")))
                .withFields(new MatchersFieldType()
                        .withExpression("film_id")
                        .withFieldMember(new MatcherRule()
                                .withTransform(MatcherTransformType.CAMEL)
                                .withExpression("film_key"))
                        .withFieldGetter(new MatcherRule()
                                .withTransform(MatcherTransformType.CAMEL)
                                .withExpression("fetch_key")));
    }

    @Test
    void followsMatchers() throws Exception {
        var code = generate(new Strategy().withMatchers(matchers()));

        assertThat(code.text("generated/db/tables/dtos/FilmDto.java"))
                .contains("public record FilmDto(", "Integer filmKey,", "record.fetchKey()");
    }

    @Test
    void followsAStrategyThatKeepsNames() throws Exception {
        var code = generate(new Strategy().withName(KeepNamesGeneratorStrategy.class.getName()));

        assertThat(code.text("generated/db/tables/dtos/t_filmDto.java"))
                .contains("Integer film_id,", "String title,", "String TITLE_TEXT,");
    }

    @Test
    void letsAStrategyNameWhatJooqDoesNotHave() throws Exception {
        var code = generate(new Strategy().withName(RowStrategy.class.getName()));

        assertThat(code.text("generated/db/tables/rows/TFilmRow.java")).contains("public record TFilmRow(");
        assertThat(code.text("generated/db/tables/rows/NewTFilm.java")).contains("public final class NewTFilm extends");
        assertThat(code.text("generated/db/tables/rows/TFilmPatch.java"))
                .contains("public TFilmRow applyTo(TFilmRow row)");
        assertThat(code.text("generated/db/ExpectedPublic.java")).contains("class ExpectedPublic implements Manifest");
        assertThat(code.text("META-INF/jooq-conformance/generated.db/public.json"))
                .contains("\"t_film\"");
    }

    @Test
    void keepsTheNamesOfRowsFreeFromOtherShapes() throws Exception {
        var tables = "create table film (id int); create table film_insert (id int); create table film_update (id int)";

        var code = generate(tables, run -> run.withOption("conformance.dto.suffix", "Update"));

        assertThat(code.text("generated/db/tables/dtos/FilmUpdate.java")).contains("public record FilmUpdate(");
        assertThat(code.text("generated/db/tables/dtos/FilmInsert.java"))
                .contains("public final class FilmInsert extends PartialRow<FilmRecord>");
        assertThat(code.text("generated/db/tables/dtos/FilmUpdate_.java"))
                .contains("public final class FilmUpdate_ extends PartialRow<FilmRecord>");
        assertThat(code.text("generated/db/tables/dtos/FilmInsertUpdate.java"))
                .contains("public record FilmInsertUpdate(");
    }

    /** The files with a part of their paths in common, as many as there can be where case does not matter. */
    private static Set<String> filesIgnoringCase(GeneratedCode code, String part) {
        return code.texts().keySet().stream()
                .filter(file -> file.contains(part))
                .map(file -> file.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** jOOQ's names of the second differ from those of the first only in case, and those of the third not at all. */
    @Test
    void leavesOutNoTableOfASimilarName() throws Exception {
        var ddl = """
                create table film_cut (id int);
                create table "filmCut" (id int);
                create table "FILM_CUT" (id int)""";

        var code = generate(ddl, run -> run);

        assertThat(code.text("generated/db/Tables.java")).contains(" FILM_CUT ", " FILMCUT_", " FILM_CUT_");
        assertThat(code.text("META-INF/jooq-conformance/generated.db/public.json"))
                .contains("\"film_cut\"", "\"filmCut\"", "\"FILM_CUT\"");
        assertThat(filesIgnoringCase(code, "Dto.java")).hasSize(3);
    }

    @Test
    void leavesOutNoTypeOfASimilarName() throws Exception {
        var ddl = """
                create type film_cut as enum ('short');
                create type "filmCut" as enum ('long');
                create table film (a film_cut, b "filmCut")""";

        var code = generate(ddl, run -> run);

        assertThat(code.text("generated/db/tables/dtos/FilmDto.java")).contains("FilmCut_ a,", "Filmcut b)");
        assertThat(filesIgnoringCase(code, "/enums/")).hasSize(2);
    }

    @Test
    void leavesOutNoCompositeTypeOfASimilarName() throws Exception {
        var ddl = """
                create type string as (a_b int, "A_B" text, "a b" text);
                create type "String" as (n int);
                create table film (a string, b "String")""";

        var code = generate(ddl, run -> run);

        assertThat(code.text("generated/db/tables/dtos/FilmDto.java"))
                .contains("        String__Dto a,", "        String_Dto b)");
        assertThat(code.text("generated/db/udt/dtos/String__Dto.java"))
                .contains("        Integer aB,", "        String aB_,", "        String aB__)");
        code.compile().close();
    }

    /** Labels that Java would call alike, or like what jOOQ's enum uses. */
    @Test
    void keepsLabelsOfSimilarNamesApart() throws Exception {
        var ddl = """
                create type cut as enum ('pre-paid', 'pre paid', 'pre_paid', 'class', 'class_', 'literal', 'Public', '', ' ');
                create table film (cut cut)""";

        var code = generate(ddl, run -> run);

        assertThat(code.text("generated/db/enums/Cut.java"))
                .contains("pre_paid(\"pre-paid\"),", "pre_paid_(\"pre paid\"),", "pre_paid__(\"pre_paid\"),")
                .contains(
                        "class_(\"class\"),", "class__(\"class_\"),", "literal_(\"literal\"),", "Public_(\"Public\"),")
                .contains("__(\"\"),", "___(\" \");");
        code.compile().close();
    }

    @Test
    void asksNoStrategyBesideMatchers() throws Exception {
        var both = new Strategy().withName(RowStrategy.class.getName()).withMatchers(matchers());

        // jOOQ 3.19 warns and goes by the matchers; 3.21 refuses.
        if (jooqMinor() < 21) {
            assertThat(generate(both).texts())
                    .containsKeys("generated/db/PublicManifest.java", "generated/db/tables/dtos/FilmDto.java");
        } else {
            assertThatThrownBy(() -> generate(both))
                    .hasMessage("Matchers take precedence over custom strategy. Strategy ignored: "
                            + RowStrategy.class.getName());
            assertThat(target).isEmptyDirectory();
        }
    }

    /** The version 3.x of jOOQ that the test runs on, which need not be the one that it was compiled with. */
    private static int jooqMinor() throws ReflectiveOperationException {
        var version = String.valueOf(Constants.class.getField("MINOR_VERSION").get(null));
        return Integer.parseInt(version.substring("3.".length()));
    }

    /** A user's strategy. */
    public static final class RowStrategy extends ConformanceStrategy {
        @Override
        public String dtoPackageName(String tablePackage) {
            return tablePackage + ".rows";
        }

        @Override
        public String dtoClassName(String tableClass, String suffix) {
            return tableClass + "Row";
        }

        @Override
        public String insertClassName(String tableClass) {
            return "New" + tableClass;
        }

        @Override
        public String updateClassName(String tableClass) {
            return tableClass + "Patch";
        }

        @Override
        public String manifestClassName(String schemaClass) {
            return "Expected" + schemaClass;
        }
    }
}
