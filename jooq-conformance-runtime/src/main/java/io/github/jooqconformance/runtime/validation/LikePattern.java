package io.github.jooqconformance.runtime.validation;

import java.util.stream.IntStream;

/**
 * A {@code LIKE} pattern. Immutable; matching allocates nothing and never takes more steps than the value's length
 * times the pattern's.
 */
public final class LikePattern {
    private static final int ANY_CHARACTER = -1;
    private static final int ANY_STRING = -2;

    /** Code points and the two wildcards. */
    private final int[] pattern;

    private LikePattern(int[] pattern) {
        this.pattern = pattern;
    }

    /** A pattern with the escape character that PostgreSQL assumes, the backslash. */
    public static LikePattern compile(String pattern) {
        return compile(pattern, "\\");
    }

    /**
     * A pattern as in {@code LIKE pattern ESCAPE escape}.
     *
     * @param escape one character, or none to have no escapes
     * @throws IllegalArgumentException if the escape is longer, or the pattern ends with it: PostgreSQL refuses that,
     *     too
     */
    public static LikePattern compile(String pattern, String escape) {
        if (Pg.length(escape) > 1) {
            throw new IllegalArgumentException("escape of more than one character: " + escape);
        }
        int escapeCharacter = escape.isEmpty() ? ANY_CHARACTER : escape.codePointAt(0);
        int[] source = pattern.codePoints().toArray();
        var compiled = IntStream.builder();
        for (int i = 0; i < source.length; i++) {
            if (source[i] != escapeCharacter) {
                compiled.add(wildcardOr(source[i]));
            } else if (++i < source.length) {
                compiled.add(source[i]);
            } else {
                throw new IllegalArgumentException("pattern ends with its escape character: " + pattern);
            }
        }
        return new LikePattern(compiled.build().toArray());
    }

    /** Whether {@code value LIKE pattern} is true, character by character, as under any deterministic collation. */
    public boolean matches(String value) {
        int i = 0;
        int p = 0;
        // Where to resume when what follows the last % does not fit: only that % can still take one character more.
        int resumeValue = -1;
        int resumePattern = -1;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            if (p < pattern.length && pattern[p] == ANY_STRING) {
                resumePattern = ++p;
                resumeValue = i;
            } else if (p < pattern.length && (pattern[p] == ANY_CHARACTER || pattern[p] == c)) {
                p++;
                i += Character.charCount(c);
            } else if (resumePattern >= 0) {
                resumeValue += Character.charCount(value.codePointAt(resumeValue));
                i = resumeValue;
                p = resumePattern;
            } else {
                return false;
            }
        }
        while (p < pattern.length && pattern[p] == ANY_STRING) {
            p++;
        }
        return p == pattern.length;
    }

    private static int wildcardOr(int codePoint) {
        if (codePoint == '%') {
            return ANY_STRING;
        }
        return codePoint == '_' ? ANY_CHARACTER : codePoint;
    }
}
