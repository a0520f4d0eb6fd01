package io.github.jooqconformance.runtime.validation;

import java.util.Optional;

/** Whether a pattern tells upper from lower case, and so what a character in it stands for. */
enum LetterCase {
    SIGNIFICANT {
        @Override
        CharacterClass character(int codePoint) {
            return CharacterClass.exact(CodePoints.of(codePoint));
        }

        @Override
        CharacterClass range(int first, int last) {
            return CharacterClass.exact(CodePoints.range(first, last));
        }

        @Override
        Optional<CharacterClass> named(String name) {
            return CharacterClass.named(name);
        }
    },

    IGNORED {
        @Override
        CharacterClass character(int codePoint) {
            return codePoint < 0x80 ? range(codePoint, codePoint) : beyondAscii(codePoint);
        }

        @Override
        CharacterClass range(int first, int last) {
            if (last >= 0x80) {
                throw new RegexRefusal("a range beyond ASCII without regard to case depends on the locale");
            }
            var members = CodePoints.range(first, last);
            for (int c = first; c <= last; c++) {
                members = members.union(CodePoints.of(Character.toLowerCase(c)))
                        .union(CodePoints.of(Character.toUpperCase(c)));
            }
            return CharacterClass.exact(members);
        }

        @Override
        Optional<CharacterClass> named(String name) {
            return CharacterClass.named(name.equals("lower") || name.equals("upper") ? "alpha" : name);
        }
    };

    /** What a single character stands for. */
    abstract CharacterClass character(int codePoint);

    /** What the characters from first to last stand for. */
    abstract CharacterClass range(int first, int last);

    /** What {@code [:name:]} stands for; empty if there is no such class. */
    abstract Optional<CharacterClass> named(String name);

    /**
     * PostgreSQL looks for both cases of the character, as the locale has them: in the C locale they are the character
     * itself.
     */
    private static CharacterClass beyondAscii(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        int upper = Character.toUpperCase(codePoint);
        if (lower == upper && mayGainCase(codePoint)) {
            throw new RegexRefusal("the other case of '" + Character.toString(codePoint) + "' depends on the locale");
        }
        var self = CodePoints.of(codePoint);
        boolean hasOneCase = codePoint == lower || codePoint == upper;
        return new CharacterClass(
                hasOneCase ? self : CodePoints.NONE,
                self.union(CodePoints.of(lower)).union(CodePoints.of(upper)));
    }

    /** Whether a version of Unicode other than this virtual machine's may know another case. */
    private static boolean mayGainCase(int codePoint) {
        return !Character.isDefined(codePoint) || Character.isLowerCase(codePoint) || Character.isUpperCase(codePoint);
    }
}
