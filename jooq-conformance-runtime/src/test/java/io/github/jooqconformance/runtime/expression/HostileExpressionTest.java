package io.github.jooqconformance.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no server prints must neither hang nor crash whoever reads them. */
class HostileExpressionTest {
    private static final int MANY = 1_000_000;

    /** Half of what the platform gives a thread, for those that are given less. */
    private static final int SMALL_STACK = 512 * 1024;

    private static final int SEED = 20_261_101;

    private static <T> T onSmallStack(Supplier<T> task) {
        var result = new CompletableFuture<T>();
        var thread = new Thread(null, () -> result.completeAsync(task, Runnable::run), "small stack", SMALL_STACK);
        thread.start();
        return result.join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "- ",
                "-",
                "+",
                "not ",
                "@ ",
                "case ",
                "case when ",
                "array[",
                "row(",
                "f(",
                "a[",
                "cast(",
                "a.",
                "a::",
                "a and ",
                "a + ",
                "(a ",
                "((a) ",
                "'",
                "''",
                "\"",
                "E'\\",
                "a is not ",
                "a collate ",
                "1",
                "1e",
                ".",
                ":",
                ",",
                "!",
                "?-",
                "a::t[",
                "a in (",
                "trim(",
                "x'"
            })
    void refusesMillionRepetitions(String part) {
        var sql = part.repeat(MANY / part.length());

        assertThat(onSmallStack(() -> ExpressionText.sameMeaning(sql, "a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" + a", " || a", "::text", ".a", " AT LOCAL", " COLLATE \"C\""})
    void refusesLongChains(String link) {
        var sql = "(a)" + link.repeat(MANY / link.length());

        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> Expression.parse(sql))
                .withMessageContaining("nested");
    }

    @Test
    void readsLongListsAndTexts() {
        var list = "a = ANY (ARRAY[1" + ", 1".repeat(MANY / 10) + "])";
        var conditions = "a" + " AND a".repeat(MANY / 10);
        var text = "'" + "''".repeat(MANY) + "'";
        var digits = "1".repeat(MANY);
        var subscripts = "a" + "[1]".repeat(MANY / 10);

        for (var sql : new String[] {list, conditions, text, digits, subscripts}) {
            assertThat(Expression.parse(Expression.parse(sql).toSql())).isEqualTo(Expression.parse(sql));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "( | )",
                "- ( | )",
                "NOT ( | )",
                "f( | )",
                "CASE WHEN ( | ) THEN 1 END",
                "CASE a WHEN 1 THEN | END",
                "ARRAY[( | )]",
                "(b)[ | ]",
                "a[ | ]",
                "(a + | )",
                "cast( | as int)",
                "substring( | from 1)",
                "a = any ( | )",
                "a in (1, | )",
                "(a is not distinct from | )",
            })
    void fitsTheDeepestTreeIntoSmallStack(String opening, String closing) {
        var levels = IntStream.range(1, 1_000)
                .takeWhile(n ->
                        onSmallStack(() -> isAccepted((opening + " ").repeat(n) + "a" + (" " + closing).repeat(n))))
                .count();

        assertThat(levels).isBetween(40L, 200L);
    }

    private static boolean isAccepted(String sql) {
        try {
            var expression = Expression.parse(sql);
            assertThat(Expression.parse(expression.toSql()).canonical()).isEqualTo(expression.canonical());
            return true;
        } catch (ExpressionException tooDeep) {
            return false;
        }
    }

    @Test
    void readsBackWhateverItAccepts() {
        var random = new Random(SEED);
        var texts = Resources.lines("conditions.txt");
        var accepted = 0;
        for (var i = 0; i < 50_000; i++) {
            var sql = mutated(texts.get(random.nextInt(texts.size())), texts, random);
            try {
                var expression = Expression.parse(sql);
                accepted++;
                assertThat(Expression.parse(expression.toSql())).as(sql).isEqualTo(expression);
                assertThat(expression.canonical().canonical()).as(sql).isEqualTo(expression.canonical());
            } catch (ExpressionException expected) {
                assertThat(expected.position()).as(sql).isBetween(0, sql.length());
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
    }

    /** The text with some of it replaced by some of another. */
    private static String mutated(String text, List<String> others, Random random) {
        var other = others.get(random.nextInt(others.size()));
        var from = random.nextInt(text.length());
        var to = from + random.nextInt(Math.min(text.length() - from, 4));
        var start = random.nextInt(other.length());
        var end = start + random.nextInt(Math.min(other.length() - start, 12));
        return text.substring(0, from) + other.substring(start, end) + text.substring(to);
    }
}
