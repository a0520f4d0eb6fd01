package io.github.jooqconformance.generator;

import io.github.jooqconformance.runtime.spelling.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Collects options from several sources, of which a later one overrides an earlier one, and all their problems. */
final class OptionsReader {
    private static final String FIRST_WORD = GeneratorOptions.PREFIX.replace(".", "");

    private final Map<GeneratorOption, String> values = new EnumMap<>(GeneratorOption.class);
    private final Map<String, String> placeholders = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * Reads one source.
     *
     * @param scope what stands before the names of options in this source
     */
    void read(String scope, Properties properties) {
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(scope) && isMeant(name.substring(scope.length())))
                .sorted()
                .forEach(name -> read(scope, name, properties.getProperty(name).strip()));
    }

    /** Whether a name is that of an option, right or wrong: a misspelt prefix would hide the option. */
    private static boolean isMeant(String key) {
        if (key.startsWith(GeneratorOptions.PREFIX)) {
            return true;
        }
        var firstWord = key.replaceFirst("\\..*", "");
        return Spelling.findNearest(firstWord, List.of(FIRST_WORD)).isPresent()
                && findNearest(key).isPresent();
    }

    private void read(String scope, String name, String value) {
        var key = name.substring(scope.length());
        if (key.startsWith(GeneratorOptions.PLACEHOLDER_PREFIX)) {
            placeholders.put(key.substring(GeneratorOptions.PLACEHOLDER_PREFIX.length()), value);
            return;
        }
        GeneratorOption.findByKey(key)
                .ifPresentOrElse(
                        option -> read(option, name, value),
                        () -> problems.add(name + " is not an option." + suggestion(scope, key)));
    }

    private void read(GeneratorOption option, String name, String value) {
        if (value.isEmpty()) {
            // A build tool that leaves a variable empty means the default.
            values.remove(option);
            return;
        }
        option.problemOf(value).ifPresent(problem -> problems.add(name + " " + problem));
        values.put(option, value);
    }

    private static String suggestion(String scope, String key) {
        return findNearest(key)
                .map(nearest -> " Did you mean " + scope + nearest + "?")
                .orElse(" Remove it.");
    }

    private static Optional<String> findNearest(String key) {
        var keys = Arrays.stream(GeneratorOption.values())
                .map(GeneratorOption::key)
                .toList();
        return Spelling.findNearest(key, keys);
    }

    /** The options, if nothing is wrong with them. */
    GeneratorOptions options() {
        if (!problems.isEmpty()) {
            throw new GeneratorOptionsException(problems);
        }
        return new GeneratorOptions(values, placeholders);
    }
}
