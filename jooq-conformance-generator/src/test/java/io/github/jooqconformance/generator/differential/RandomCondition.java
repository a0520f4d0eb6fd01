package io.github.jooqconformance.generator.differential;

import java.util.List;
import java.util.Random;

/** Conditions over the columns of {@link #COLUMNS}, as nobody would write them. */
final class RandomCondition {
    /** One column of each kind that conditions can tell apart. */
    static final String COLUMNS =
            "a int4, b int2 not null, n numeric(4, 1), s varchar(4), c char(3), p bool, m mood, d date";

    private static final List<String> COMPARISONS = List.of("=", "<>", "<", "<=", ">", ">=");

    private final Random random;

    RandomCondition(Random random) {
        this.random = random;
    }

    /** A condition with operators nested up to the given depth. */
    String condition(int depth) {
        if (depth == 0) {
            return comparison(0);
        }
        var left = condition(depth - 1);
        return switch (random.nextInt(12)) {
            case 0, 1 -> "(%s and %s)".formatted(left, condition(depth - 1));
            case 2, 3 -> "(%s or %s)".formatted(left, condition(depth - 1));
            case 4 -> "(not %s)".formatted(left);
            case 5 -> "(%s %s %s)".formatted(left, pick("=", "<>"), condition(depth - 1));
            case 6 -> "(%s is %s%s)".formatted(left, pick("", "not "), pick("true", "false", "unknown"));
            case 7 -> "(%s is %sdistinct from %s)".formatted(left, pick("", "not "), condition(depth - 1));
            case 8 -> "(case when %s then %s else %s end)".formatted(left, comparison(0), condition(depth - 1));
            case 9 -> "coalesce(%s, %s)".formatted(left, comparison(0));
            default -> comparison(depth);
        };
    }

    private String comparison(int depth) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> "(%s %s %s)".formatted(integer(depth), comparator(), integer(depth));
            case 3, 4 -> "(%s %s %s)".formatted(decimal(depth), comparator(), decimal(depth));
            case 5 -> "(%s %s %s)".formatted(text(), pick("=", "<>"), text());
            case 6 -> "(%s %s (%s, %s))".formatted(text(), pick("in", "not in"), text(), pick("'ab'", "'b'", "null"));
            case 7 -> "(s %s '%s')".formatted(pick("like", "not like"), pick("a%", "%b", "a_", "%", "ab"));
            case 8 -> "(c %s %s)".formatted(pick("=", "<>"), pick("'a'", "'ab '", "'x'"));
            case 9 -> "p";
            case 10 -> "(m %s ('sad', '%s'))".formatted(pick("in", "not in"), pick("happy", ""));
            case 11 -> "(d %s date '2020-02-29')".formatted(comparator());
            case 12 -> "(%s is %snull)".formatted(pick("a", "n", "s", "c", "p", "m", "d"), pick("", "not "));
            default -> "(a is %sdistinct from %s)".formatted(pick("", "not "), integer(depth));
        };
    }

    private String integer(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 11)) {
            case 0 -> "a";
            case 1 -> "b";
            case 2 -> "length(s)";
            case 3 -> pick("0", "1", "5", "(-3)", "40000");
            case 4 -> "(%s + %s)".formatted(integer(depth - 1), integer(depth - 1));
            case 5 -> "(%s - %s)".formatted(integer(depth - 1), integer(depth - 1));
            case 6 -> "(%s * %s)".formatted(integer(depth - 1), integer(depth - 1));
            case 7 -> "(%s %s %s)".formatted(integer(depth - 1), pick("/", "%"), pick("2", "7", "a", "length(s)"));
            case 8 -> "coalesce(%s, %s)".formatted(integer(depth - 1), integer(depth - 1));
            case 9 -> "nullif(%s, %s)".formatted(integer(depth - 1), integer(depth - 1));
            default -> "(case when %s then %s end)".formatted(comparison(0), integer(depth - 1));
        };
    }

    private String decimal(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0, 1 -> "n";
            case 2 -> pick("0.5", "2.0", "(-7.25)");
            case 3 -> "a::numeric";
            case 4 -> "(%s %s %s)".formatted(decimal(depth - 1), pick("+", "-", "*"), decimal(depth - 1));
            default -> "coalesce(n, %s)".formatted(decimal(depth - 1));
        };
    }

    private String text() {
        return pick("s", "s", "btrim(s)", "'a'", "'ab'", "coalesce(s, 'b')", "c::text");
    }

    private String comparator() {
        return COMPARISONS.get(random.nextInt(COMPARISONS.size()));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
