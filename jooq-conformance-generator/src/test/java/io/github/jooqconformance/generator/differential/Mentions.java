package io.github.jooqconformance.generator.differential;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The constants in the conditions of a table: at them, verdicts change.
 *
 * @param strings those in quotes
 * @param numbers those without, and some that are always worth trying
 */
record Mentions(Set<String> strings, Set<BigDecimal> numbers) {
    private static final Pattern STRING = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d+(\\.\\d+)?\\b");

    private static final Pattern CAST = Pattern.compile("\\)::(smallint|integer|bigint|numeric|boolean)\\b");

    /** What is cast, or is near to it. */
    private static final List<String> NUMERALS = List.of(
            "32768",
            "2147483647",
            "2147483648",
            "-9223372036854775808",
            "1_000",
            "1__0",
            "0x7",
            "-.5",
            "1e2",
            "1e",
            "NaN",
            "true",
            "OFF",
            "of");

    /** The most numbers of which each two are added and multiplied. */
    private static final int MAX_CALCULATED = 4;

    /** How long texts and lists may become to try a limit of their length. */
    private static final int MAX_LENGTH = 3_000;

    static Mentions in(Collection<String> conditions) {
        var strings = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<BigDecimal>();
        for (var condition : conditions) {
            STRING.matcher(condition)
                    .results()
                    .map(match -> match.group(1).replace("''", "'"))
                    .forEach(strings::add);
            NUMBER.matcher(condition)
                    .results()
                    .map(match -> new BigDecimal(match.group()))
                    .forEach(numbers::add);
        }
        var calculated = numbers.size() > MAX_CALCULATED ? Set.<BigDecimal>of() : calculated(numbers);
        numbers.addAll(calculated);
        Stream.of("0", "-1", "1", "99.5", "12345").map(BigDecimal::new).forEach(numbers::add);
        if (conditions.stream().anyMatch(condition -> CAST.matcher(condition).find())) {
            strings.addAll(NUMERALS);
            numbers.stream().map(BigDecimal::toPlainString).forEach(strings::add);
        }
        return new Mentions(strings, numbers);
    }

    /** Sums, differences and products: what {@code v / 2 > 5} changes at is not mentioned in it. */
    private static Set<BigDecimal> calculated(Set<BigDecimal> numbers) {
        return numbers.stream()
                .flatMap(a -> numbers.stream().flatMap(b -> Stream.of(a.add(b), a.subtract(b), a.multiply(b))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The numbers that may be limits of a length, and their neighbours; sorted. */
    List<Integer> lengths(int max) {
        return numbers.stream()
                .filter(number ->
                        number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Math.min(max, MAX_LENGTH))) <= 0)
                .map(BigDecimal::intValue)
                .flatMapToInt(number -> IntStream.of(number - 1, number, number + 1))
                .filter(length -> length >= 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
