package io.github.jooqconformance.generator.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts that a regular expression matches, or nearly so: what it does not understand of the pattern, it takes as it is.
 */
final class PatternSamples {
    private static final String LETTERS = "abcxyzABCXYZ";
    private static final String DIGITS = "0123456789";
    private static final String ANY = LETTERS + DIGITS + " _-.@/é😀";
    private static final int MAX_REPETITIONS = 70;

    private final String pattern;
    private final Random random;
    private int at;

    private PatternSamples(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    /** A text for a pattern. */
    static String of(String pattern, Random random) {
        return new PatternSamples(pattern, random).alternatives();
    }

    /** One of the alternatives up to a closing parenthesis or the end. */
    private String alternatives() {
        var samples = new ArrayList<String>();
        samples.add(sequence());
        while (peek() == '|') {
            at++;
            samples.add(sequence());
        }
        return samples.get(random.nextInt(samples.size()));
    }

    private String sequence() {
        var text = new StringBuilder();
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            int start = at;
            var once = atom();
            int end = at;
            int repetitions = repetitions();
            int after = at;
            if (repetitions > 0) {
                text.append(once);
            }
            for (int i = 1; i < repetitions; i++) {
                at = start;
                text.append(atom());
            }
            at = repetitions > 1 ? after : Math.max(at, end);
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> pick(ANY);
            case '(' -> group();
            case '[' -> pick(bracket());
            case '\\' -> escape();
            default -> {
                boolean isPair = Character.isHighSurrogate(c) && at < pattern.length();
                yield isPair ? "" + c + pattern.charAt(at++) : String.valueOf(c);
            }
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        var sample = alternatives();
        at++;
        return sample;
    }

    private String escape() {
        char c = at < pattern.length() ? pattern.charAt(at++) : '\\';
        return switch (c) {
            case 'd' -> pick(DIGITS);
            case 'w' -> pick(LETTERS + DIGITS + "_");
            case 's' -> " ";
            case 'D', 'S', 'W' -> pick(ANY);
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'A', 'Z', 'm', 'M', 'y', 'Y' -> "";
            default -> String.valueOf(c);
        };
    }

    /** The members of a bracket expression, or of its complement. */
    private String bracket() {
        boolean isNegated = peek() == '^';
        at += isNegated ? 1 : 0;
        var members = new StringBuilder();
        int start = at;
        while (at < pattern.length() && (peek() != ']' || at == start)) {
            members.append(member());
        }
        at++;
        var text = members.toString();
        if (!isNegated) {
            return text.isEmpty() ? "?" : text;
        }
        var others = ANY.codePoints()
                .filter(c -> text.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return others.isEmpty() ? "?" : others.toString();
    }

    private String member() {
        int end = pattern.indexOf(":]", at);
        if (pattern.startsWith("[:", at) && end > 0) {
            var name = pattern.substring(at + 2, end);
            at = end + 2;
            return switch (name) {
                case "alpha", "upper", "lower" -> LETTERS;
                case "digit", "xdigit" -> DIGITS;
                case "space", "blank" -> " \t";
                case "punct" -> ".,;!";
                default -> LETTERS + DIGITS;
            };
        }
        char first = pattern.charAt(at++);
        if (first == '\\') {
            return escape();
        }
        boolean isRange = peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
        if (!isRange) {
            return String.valueOf(first);
        }
        char last = pattern.charAt(at + 1);
        at += 2;
        char middle = (char) ((first + last) / 2);
        return "" + first + middle + last;
    }

    private int repetitions() {
        int count = switch (peek()) {
            case '*' -> random.nextInt(4);
            case '+' -> 1 + random.nextInt(4);
            case '?' -> random.nextInt(2);
            case '{' -> bounded();
            default -> -1;
        };
        if (count < 0) {
            return 1;
        }
        at = peek() == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        at += peek() == '?' ? 1 : 0;
        return count;
    }

    private int bounded() {
        int end = pattern.indexOf('}', at);
        if (end < 0 || !Character.isDigit(pattern.charAt(at + 1))) {
            return -1;
        }
        List<String> bounds = List.of(pattern.substring(at + 1, end).split(",", -1));
        int min = Integer.parseInt(bounds.get(0));
        var last = bounds.get(bounds.size() - 1);
        int max = last.isEmpty() ? min + 3 : Integer.parseInt(last);
        // One more now and then, to be refused.
        return Math.min(
                MAX_REPETITIONS, random.nextBoolean() ? max + random.nextInt(2) : min + random.nextInt(max - min + 1));
    }

    private String pick(String characters) {
        int[] all = characters.codePoints().toArray();
        return Character.toString(all[random.nextInt(all.length)]);
    }

    private char peek() {
        return at < pattern.length() ? pattern.charAt(at) : '\0';
    }
}
