package io.github.jooqconformance.runtime.validation;

import java.util.Optional;

/** Parses a bracket expression such as {@code [^a-z\d[:space:]]}. */
final class BracketParser {
    private final PatternReader reader;
    private final EscapeParser escapes;
    private final LetterCase letterCase;

    BracketParser(PatternReader reader, LetterCase letterCase) {
        this.reader = reader;
        this.escapes = new EscapeParser(reader);
        this.letterCase = letterCase;
    }

    /** Reads from after the opening bracket to after the closing one. */
    CharacterClass parse() {
        boolean negated = reader.accept("^");
        // The first item may be a bracket or a hyphen and mean itself.
        var members = reader.accept("]") ? fromCharacter(']') : reader.accept("-") ? fromCharacter('-') : item();
        while (!reader.accept("]")) {
            members = members.union(item());
        }
        return negated ? members.complement() : members;
    }

    private CharacterClass item() {
        var characterClass = characterClass();
        if (characterClass.isPresent()) {
            return characterClass.get();
        }
        if (reader.peek() == '-' && reader.peek(1) != ']') {
            throw reader.refusal("a range without start");
        }
        return fromCharacter(character());
    }

    /** The character itself, or the range that it starts. */
    private CharacterClass fromCharacter(int first) {
        if (reader.peek() != '-' || reader.peek(1) == ']') {
            return letterCase.character(first);
        }
        reader.next();
        int last = character();
        if (last < first) {
            throw reader.refusal("a range whose end is before its start");
        }
        return letterCase.range(first, last);
    }

    private Optional<CharacterClass> characterClass() {
        if (reader.accept("[:")) {
            return Optional.of(named());
        }
        if (reader.peek() == '\\' && "dDsSwW".indexOf(reader.peek(1)) >= 0) {
            reader.next();
            return escapes.characterClass();
        }
        return Optional.empty();
    }

    private CharacterClass named() {
        var name = new StringBuilder();
        while (!reader.accept(":]")) {
            if (reader.peek() == PatternReader.END) {
                throw reader.refusal("a bracket that is not closed");
            }
            name.appendCodePoint(reader.next());
        }
        return letterCase
                .named(name.toString())
                .orElseThrow(() -> reader.refusal("an unknown character class " + name));
    }

    private int character() {
        if (reader.peek() == PatternReader.END) {
            throw reader.refusal("a bracket that is not closed");
        }
        if (reader.peek() == '[' && (reader.peek(1) == '.' || reader.peek(1) == '=' || reader.peek(1) == ':')) {
            throw reader.refusal("a collating element, or a class as the end of a range");
        }
        int c = reader.next();
        if (c != '\\') {
            return c;
        }
        if (escapes.boundary().isPresent()) {
            throw reader.refusal("a boundary within brackets");
        }
        if (escapes.characterClass().isPresent()) {
            throw reader.refusal("a class as the end of a range");
        }
        return escapes.character();
    }
}
