package io.github.jooqconformance.runtime.validation;

import java.util.Optional;

/**
 * A set of characters as far as it is known without the server's locale.
 *
 * @param certain its members in every locale
 * @param possible its members in some locale
 */
record CharacterClass(CodePoints certain, CodePoints possible) {
    static final CharacterClass NONE = exact(CodePoints.NONE);
    static final CharacterClass ALL = exact(CodePoints.ALL);

    private static final CodePoints BEYOND_ASCII = CodePoints.range(0x80, Character.MAX_CODE_POINT);

    /** What no locale has for letters: controls and blanks. */
    private static final CodePoints SEPARATORS = CodePoints.ranges(
            0x80, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000);

    private static final CodePoints MAYBE_LETTERS =
            BEYOND_ASCII.complement().union(SEPARATORS).complement();

    /** ICU counts the information separators of ASCII as well. */
    private static final CodePoints MAYBE_BLANKS = CodePoints.ranges(
            0x1C, 0x1F, 0x80, 0xA0, 0x1680, 0x1680, 0x180E, 0x180E, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x2064,
            0x3000, 0x3000, 0xFEFF, 0xFEFF);

    /** Symbols such as {@code $} and {@code +} are no punctuation to ICU. */
    private static final CodePoints MAYBE_PUNCTUATION = CodePoints.ranges(
                    '$', '$', '+', '+', '<', '>', '^', '^', '`', '`', '|', '|', '~', '~')
            .union(BEYOND_ASCII);

    /** Found by a walk through the planes in use, and therefore only when a pattern needs it. */
    private static final class MaybeDigits {
        private static final int FIRST_UNUSED = 0x40000;

        static final CodePoints SET = CodePoints.where(0x80, FIRST_UNUSED - 1, MaybeDigits::isMember)
                .union(CodePoints.range(FIRST_UNUSED, Character.MAX_CODE_POINT));

        /** A server may know a younger Unicode than this virtual machine. */
        private static boolean isMember(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.DECIMAL_DIGIT_NUMBER
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER
                    || type == Character.UNASSIGNED;
        }
    }

    /** A class that is the same in every locale. */
    static CharacterClass exact(CodePoints members) {
        return new CharacterClass(members, members);
    }

    /** The class that {@code [:name:]} stands for; empty if there is none. */
    static Optional<CharacterClass> named(String name) {
        return switch (name) {
            case "alnum" -> ascii(MAYBE_LETTERS, '0', '9', 'A', 'Z', 'a', 'z');
            case "alpha" -> ascii(MAYBE_LETTERS, 'A', 'Z', 'a', 'z');
            case "ascii" -> ascii(CodePoints.NONE, 0, 0x7F);
            case "blank" -> ascii(CodePoints.NONE, '\t', '\t', ' ', ' ');
            case "cntrl" -> ascii(CodePoints.NONE, 0, 0x1F, 0x7F, 0x9F);
            case "digit" -> ascii(MaybeDigits.SET, '0', '9');
            case "graph" -> ascii(BEYOND_ASCII, '!', '~');
            case "lower" -> ascii(MAYBE_LETTERS, 'a', 'z');
            case "print" -> ascii(BEYOND_ASCII, ' ', '~');
            case "punct" ->
                ascii(
                        MAYBE_PUNCTUATION,
                        '!',
                        '#',
                        '%',
                        '*',
                        ',',
                        '/',
                        ':',
                        ';',
                        '?',
                        '@',
                        '[',
                        ']',
                        '_',
                        '_',
                        '{',
                        '{',
                        '}',
                        '}');
            case "space" -> ascii(MAYBE_BLANKS, '\t', '\r', ' ', ' ');
            case "upper" -> ascii(MAYBE_LETTERS, 'A', 'Z');
            case "word" -> ascii(MAYBE_LETTERS, '0', '9', 'A', 'Z', '_', '_', 'a', 'z');
            case "xdigit" -> ascii(CodePoints.NONE, '0', '9', 'A', 'F', 'a', 'f');
            default -> Optional.empty();
        };
    }

    CharacterClass union(CharacterClass other) {
        return new CharacterClass(certain.union(other.certain), possible.union(other.possible));
    }

    CharacterClass complement() {
        return new CharacterClass(possible.complement(), certain.complement());
    }

    CodePoints read(Reading reading) {
        return reading == Reading.STRICT ? certain : possible;
    }

    boolean isLocaleDependent() {
        return !certain.equals(possible);
    }

    private static Optional<CharacterClass> ascii(CodePoints doubtful, int... firstAndLast) {
        var certain = CodePoints.ranges(firstAndLast);
        return Optional.of(new CharacterClass(certain, certain.union(doubtful)));
    }
}
