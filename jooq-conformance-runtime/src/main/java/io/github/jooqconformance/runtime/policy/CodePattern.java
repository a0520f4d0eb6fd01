package io.github.jooqconformance.runtime.policy;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.spelling.Spelling;
import java.util.Arrays;
import java.util.List;

/**
 * One rule, by its code, such as {@code JC211}, or all rules whose code begins so, such as {@code JC4*}.
 *
 * @param text the code, or its beginning and an asterisk
 */
public record CodePattern(String text) {
    private static final List<String> CODES =
            Arrays.stream(Rule.values()).map(Rule::code).toList();

    /**
     * Refuses what is no code.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public CodePattern {
        if (CODES.stream().noneMatch(code -> matches(text, code))) {
            throw new IllegalArgumentException("There is no rule \"" + text + "\"." + suggestion(text)
                    + " docs/rules.md lists them all; JC4* means all that begin with JC4.");
        }
    }

    /** Whether the pattern means the rule. */
    public boolean matches(Rule rule) {
        return matches(text, rule.code());
    }

    private static boolean matches(String text, String code) {
        return text.endsWith("*") ? code.startsWith(text.substring(0, text.length() - 1)) : code.equals(text);
    }

    private static String suggestion(String text) {
        return Spelling.findNearest(text, CODES)
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("");
    }

    @Override
    public String toString() {
        return text;
    }
}
