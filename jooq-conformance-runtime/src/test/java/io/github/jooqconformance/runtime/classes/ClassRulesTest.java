package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.report.Finding;
import jakarta.persistence.Column;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All rules on classes written by hand: each is broken at least once, and each is kept. */
@NullUnmarked
class ClassRulesTest {
    private static final String DDL = """
            create type mood as enum ('HAPPY', 'SAD');
            create table film (
                id bigint primary key, title varchar(50) not null, label varchar(100), rate numeric(4,2), price numeric(9,2),
                stars int check (stars between 1 and 5), mood mood, tags text[], made timestamptz, line1 text, code text unique);
            """;

    enum Mood {
        HAPPY,
        SAD
    }

    enum WrongMood {
        HAPPY,
        ANGRY
    }

    record Code(String text) {}

    record Film(
            long id,
            @NotNull @Size(max = 50) String title,
            @Nullable @Size(max = 100) String label,
            @Digits(integer = 2, fraction = 2) BigDecimal rate,
            @Digits(integer = 7, fraction = 2) BigDecimal price,
            @Min(1) @Max(5) Integer stars,
            Mood mood,
            List<String> tags,
            Instant made,
            String line1,
            @Column(unique = true) Code code) {}

    record Point(int x, int y) {}

    @ConformsTo("film")
    record Wrong(
            int id,
            @Nullable @Size(max = 80) String title,
            @NotNull @Size(max = 80) String label,
            @Digits(integer = 4, fraction = 2) BigDecimal rate,
            @Digits(integer = 4, fraction = 2) BigDecimal price,
            @Min(0) @Max(4) Integer stars,
            WrongMood mood,
            String tags,
            Point code,
            @Column(unique = true) String line_1,
            String nowhere) {}

    @ConformsTo("lines")
    record Lines(String lineOne) {}

    record Orphan(int id) {}

    record TwinDto(int id) {}

    record Unreadable(Code code) {}

    private static final String WRONG_DDL = DDL + """
            create table unreadable (code text);
            create table lines ("lineOne_" text, line__one text, id int not null);
            create table twin (id int not null);
            create table other.twin (id int not null);
            """;

    private static List<Difference> wrong() throws IOException, ClassNotFoundException {
        var loader = new OnlyOne(Unreadable.class);
        return DtoClasses.of(Wrong.class, Lines.class, Orphan.class, TwinDto.class, loader.loadClass())
                .inSchemas("public", "other")
                .expectingEveryTable(true)
                .differences(Findings.schema(WRONG_DDL));
    }

    @Test
    void eachIsBrokenByWrongClasses() throws IOException, ClassNotFoundException {
        assertThat(wrong()).extracting(Difference::rule).containsAll(rules());
    }

    @Test
    void noneIsBrokenByRightClasses() {
        assertThat(Findings.of(DtoClasses.of(Film.class).expectingEveryTable(true), DDL))
                .isEmpty();
    }

    @Test
    void eachIsRemediedByHand() throws IOException, ClassNotFoundException {
        assertThat(wrong())
                .extracting(Finding::of)
                .allSatisfy(finding -> assertThat(finding.action())
                        .endsWith(".")
                        .doesNotContainIgnoringCase("regenerate")
                        .doesNotContain("DDL:"));
    }

    /** The rules whose code says that they are about classes. */
    private static List<Rule> rules() {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.code().matches("JC0[5-9]\\d"))
                .toList();
    }

    /** Knows one class of the application and none that it mentions. */
    private static final class OnlyOne extends ClassLoader {
        private final Class<?> type;

        OnlyOne(Class<?> type) {
            super(null);
            this.type = type;
        }

        Class<?> loadClass() throws ClassNotFoundException {
            return loadClass(type.getName());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(type.getName())) {
                throw new ClassNotFoundException(name);
            }
            try (var file = type.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                var bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
