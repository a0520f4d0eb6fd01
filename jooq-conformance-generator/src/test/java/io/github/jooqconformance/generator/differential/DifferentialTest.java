package io.github.jooqconformance.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program says of each CHECK what became of it, and how many of how many are translated. */
class DifferentialTest {
    private static final String SCHEMA = """
            create function plain(text) returns boolean language plpgsql immutable as $$ begin return true; end $$;
            create domain past as date check (value <= current_date);
            create table t (
                a int constraint translated check (a > 3),
                b text constraint in_part check (b ~ '^\\w+$'),
                c text constraint plpgsql check (plain(c)),
                d text constraint ordered check (d < 'm'),
                e timestamptz constraint zoned check (e::date > '2020-01-01'),
                f double precision constraint possible check (f < sqrt(2)),
                g past);
            create table u (a past)""";

    @Test
    void countsTheChecksThatCanBeTranslated(@TempDir Path directory) throws Exception {
        var script = Files.writeString(directory.resolve("schema.sql"), SCHEMA);
        var out = new ByteArrayOutputStream();

        var exit = Differential.run(
                List.of(script.toString(), "--values", "5", "--seed", "1"),
                new PrintStream(out, /* autoFlush= */ true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "public.t plpgsql: left to PostgreSQL: calls the function public.plain",
                        "public.past past_check: cannot be translated, as it is not immutable",
                        "public.t ordered: cannot be translated, as a locale or collation decides it",
                        "public.t plpgsql: cannot be translated, as it calls a function in another language than SQL",
                        "public.t zoned: cannot be translated, as it is not immutable",
                        "2 of 7 CHECKs translated (28.5 %), 1 of them in part",
                        "2 of 3 CHECKs that can be translated (66.6 %)")
                .anyMatch(line -> line.startsWith("public.t translated: translated; 5 values tried, "))
                .anyMatch(line -> line.startsWith("public.t in_part: translated only in part, as the locale decides"))
                .noneMatch(line -> line.startsWith("public.t possible: cannot"));
        assertThat(exit).isZero();
    }
}
