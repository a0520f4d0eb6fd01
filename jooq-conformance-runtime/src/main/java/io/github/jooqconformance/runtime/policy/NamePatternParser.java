package io.github.jooqconformance.runtime.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads names that are joined by dots, with quotes as in SQL, and with {@code *} where anything may be. */
final class NamePatternParser {
    private final String text;
    private final List<NamePattern> names = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int position;

    NamePatternParser(String text) {
        this.text = text;
    }

    List<NamePattern> parse() {
        var nameStart = 0;
        while (position < text.length()) {
            var character = text.charAt(position++);
            if (character == '.') {
                endName(nameStart, position - 1);
                nameStart = position;
            } else if (character == '"') {
                readQuoted();
            } else if (character == '*') {
                endLiteral();
            } else {
                literal.append(unquoted(character));
            }
        }
        endName(nameStart, position);
        return names;
    }

    private void readQuoted() {
        for (var closed = false; !closed; position++) {
            if (position == text.length()) {
                throw new IllegalArgumentException("\"" + text + "\" lacks a closing double quote.");
            }
            var character = text.charAt(position);
            if (character != '"') {
                literal.append(character);
            } else if (text.startsWith("\"\"", position)) {
                literal.append(character);
                position++;
            } else {
                closed = true;
            }
        }
    }

    private char unquoted(char character) {
        if (character >= 'A' && character <= 'Z') {
            return Character.toLowerCase(character);
        }
        // As in SQL, where all letters beyond ASCII may be part of a name.
        if (character == '_' || character == '$' || character > 0x7f || Character.isLetterOrDigit(character)) {
            return character;
        }
        throw new IllegalArgumentException("\"" + text + "\" has the character '" + character
                + "' outside of double quotes. Quote the name: \"a b\".");
    }

    private void endLiteral() {
        literals.add(literal.toString());
        literal.setLength(0);
    }

    private void endName(int start, int end) {
        if (start == end) {
            throw new IllegalArgumentException("\"" + text + "\" has an empty name. For any name, write *.");
        }
        endLiteral();
        names.add(new NamePattern(literals));
        literals.clear();
    }
}
