package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON texts worth trying, whose keys and values are what conditions mention; and some that are no JSON. */
final class Jsons {
    private static final List<String> PLAIN = List.of(
            "{}",
            "[]",
            "1",
            "\"x\"",
            "null",
            "{\"a\": 1}",
            "{",
            "nul",
            "'a'",
            " [1, 2] ",
            "true",
            "-0",
            "1.50",
            "1e2",
            "{\"a\": 1, \"a\": \"x\"}",
            "{\"\\u0061\": null}",
            "[1, 1.0, \"1\"]",
            "[[]]");

    private final List<String> words;
    private final List<String> numbers;
    private final Random random;

    Jsons(Mentions mentions, Random random) {
        words = Stream.concat(mentions.strings().stream(), Stream.of("a", "", "x"))
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[{},]"))))
                .filter(text -> text.chars().noneMatch(c -> c < ' '))
                .distinct()
                .toList();
        numbers = mentions.numbers().stream().map(Object::toString).toList();
        this.random = random;
    }

    /** Texts at which verdicts may change. */
    List<Json> edges() {
        var texts = new ArrayList<>(PLAIN);
        for (var word : words) {
            var quoted = quoted(word);
            texts.add(quoted);
            texts.add("[" + quoted + "]");
            Stream.of("1", "\"x\"", "null", "true", "false", "{}", "[]", "[1]", "\"\"")
                    .forEach(value -> texts.add("{" + quoted + ": " + value + "}"));
        }
        // What a constraint compares with may be JSON itself.
        texts.addAll(words);
        words.stream()
                .filter(word -> word.matches("\\{.+}"))
                .forEach(object -> texts.add("{\"other\": 2, " + object.substring(1)));
        IntStream.range(0, 40).forEach(i -> texts.add(text(3)));
        return texts.stream().map(Json::of).toList();
    }

    /** A random text. */
    Json next() {
        return Json.of(text(3));
    }

    private String text(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> pick(List.of("null", "true", "false"));
            case 1 -> pick(numbers);
            case 2, 3 -> quoted(pick(words));
            case 4 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> text(depth - 1))
                        .collect(Collectors.joining(", ", "[", "]"));
            default ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> quoted(pick(words)) + ": " + text(depth - 1))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
