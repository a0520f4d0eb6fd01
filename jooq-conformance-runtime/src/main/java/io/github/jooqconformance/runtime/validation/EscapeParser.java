package io.github.jooqconformance.runtime.validation;

import java.util.Optional;

/** Parses what follows a backslash. */
final class EscapeParser {
    private static final int MAX_HEX_DIGITS = 255;

    private final PatternReader reader;

    EscapeParser(PatternReader reader) {
        this.reader = reader;
    }

    /** The class that an escape such as {@code \d} stands for; reads nothing if there is none. */
    Optional<CharacterClass> characterClass() {
        var name = switch (reader.peek()) {
            case 'd', 'D' -> "digit";
            case 's', 'S' -> "space";
            case 'w', 'W' -> "word";
            default -> "";
        };
        var named = CharacterClass.named(name);
        if (named.isEmpty()) {
            return named;
        }
        return Character.isUpperCase(reader.next()) ? named.map(CharacterClass::complement) : named;
    }

    /** The condition that an escape such as {@code \y} stands for; reads nothing if there is none. */
    Optional<Boundary> boundary() {
        var boundary = switch (reader.peek()) {
            case 'A' -> Boundary.VALUE_START;
            case 'Z' -> Boundary.VALUE_END;
            case 'm' -> Boundary.WORD_START;
            case 'M' -> Boundary.WORD_END;
            case 'y' -> Boundary.WORD_START_OR_END;
            case 'Y' -> Boundary.WITHIN_OR_BETWEEN_WORDS;
            default -> Boundary.NONE;
        };
        if (boundary == Boundary.NONE) {
            return Optional.empty();
        }
        reader.next();
        return Optional.of(boundary);
    }

    /** The character that any other escape stands for. */
    int character() {
        if (reader.peek() == '0') {
            return reader.digits(8, 1, 3, Character.MAX_CODE_POINT);
        }
        int c = reader.next();
        return switch (c) {
            case 'a' -> 0x07;
            case 'b' -> '\b';
            case 'B' -> '\\';
            case 'c' -> control();
            case 'e' -> 0x1B;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> reader.digits(16, 4, 4, Character.MAX_CODE_POINT);
            case 'U' -> reader.digits(16, 8, 8, Character.MAX_CODE_POINT);
            case 'v' -> 0x0B;
            case 'x' -> reader.digits(16, 1, MAX_HEX_DIGITS, Character.MAX_CODE_POINT);
            default -> itself(c);
        };
    }

    private int control() {
        if (reader.peek() == PatternReader.END) {
            throw reader.refusal("it ends within an escape");
        }
        return reader.next() & 0x1F;
    }

    private int itself(int c) {
        if (c == PatternReader.END) {
            throw reader.refusal("it ends with a backslash");
        }
        if (c >= '1' && c <= '9') {
            throw reader.refusal("a back reference");
        }
        if (c >= 0x80 || Character.isLetter(c)) {
            throw reader.refusal("an unknown escape \\" + Character.toString(c));
        }
        return c;
    }
}
