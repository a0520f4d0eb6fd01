package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.validation.Node.At;
import io.github.jooqconformance.runtime.validation.Node.Choice;
import io.github.jooqconformance.runtime.validation.Node.OneOf;
import io.github.jooqconformance.runtime.validation.Node.Repeat;
import io.github.jooqconformance.runtime.validation.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses PostgreSQL's advanced regular expressions, except what an automaton cannot express, such as back references,
 * and what hardly occurs, such as collating elements.
 */
final class RegexParser {
    private static final int MAX_REPETITIONS = 255;
    private static final Node VALUE_START = new At(Boundary.VALUE_START);

    private final PatternReader reader;
    private final EscapeParser escapes;
    private final LetterCase letterCase;

    RegexParser(String pattern, LetterCase letterCase) {
        reader = new PatternReader(pattern);
        escapes = new EscapeParser(reader);
        if (reader.accept("***")) {
            throw reader.refusal("a director ***");
        }
        this.letterCase = options(letterCase);
    }

    /**
     * The conditions that all must be met for the pattern to match.
     *
     * <p>Lookaheads right after a leading {@code ^} are conditions of their own: all of them, and the rest of the
     * pattern, start at the same place.
     */
    List<Search> searches() {
        var searches = new ArrayList<Search>();
        boolean anchored = reader.accept("^") || reader.accept("\\A");
        while (anchored && isLookaheadAtHand()) {
            boolean negated = reader.accept("(?!");
            if (!negated) {
                reader.accept("(?=");
            }
            searches.add(Search.of(new Sequence(List.of(VALUE_START, group())), negated));
        }
        var branches = branches(anchored);
        if (reader.peek() != PatternReader.END) {
            throw reader.refusal("a parenthesis that is not open");
        }
        if (!searches.isEmpty() && branches.size() > 1) {
            throw reader.refusal("a branch beside a lookahead");
        }
        searches.add(Search.of(new Choice(branches), false));
        return searches;
    }

    /** Options such as {@code (?i)}, which only the start of a pattern may set. */
    private LetterCase options(LetterCase operator) {
        var chosen = operator;
        if (reader.peek() == '(' && reader.peek(1) == '?' && Character.isLetter(reader.peek(2))) {
            reader.accept("(?");
            for (int c = reader.next(); c != ')'; c = reader.next()) {
                chosen = switch (c) {
                    case 'c' -> LetterCase.SIGNIFICANT;
                    case 'i' -> LetterCase.IGNORED;
                    case 's', 't' -> chosen;
                    default -> throw reader.refusal("an embedded option other than c, i, s and t");
                };
            }
        }
        return chosen;
    }

    private List<Node> branches(boolean anchored) {
        var branches = new ArrayList<Node>();
        branches.add(sequence(anchored));
        while (reader.accept("|")) {
            branches.add(sequence(false));
        }
        return branches;
    }

    /** Reads a group up to its closing parenthesis. */
    private Node group() {
        var branches = branches(false);
        if (!reader.accept(")")) {
            throw reader.refusal("a parenthesis that is not closed");
        }
        return new Choice(branches);
    }

    private Node sequence(boolean anchored) {
        var parts = new ArrayList<Node>();
        if (anchored) {
            parts.add(VALUE_START);
        }
        while (reader.peek() != PatternReader.END && reader.peek() != '|' && reader.peek() != ')') {
            parts.add(part());
        }
        return new Sequence(parts);
    }

    private Node part() {
        if (reader.accept("^")) {
            return VALUE_START;
        }
        if (reader.accept("$")) {
            return new At(Boundary.VALUE_END);
        }
        if (reader.peek() == '\\') {
            reader.next();
            var boundary = escapes.boundary();
            return boundary.isPresent() ? new At(boundary.get()) : quantified(escape());
        }
        return quantified(atom());
    }

    private Node escape() {
        return new OneOf(escapes.characterClass().orElseGet(() -> letterCase.character(escapes.character())));
    }

    private Node atom() {
        if (isQuantifierAtHand()) {
            throw reader.refusal("a quantifier without anything to repeat");
        }
        if (reader.accept(".")) {
            return new OneOf(CharacterClass.ALL);
        }
        if (reader.accept("[")) {
            return new OneOf(new BracketParser(reader, letterCase).parse());
        }
        if (reader.accept("(?:")) {
            return group();
        }
        if (reader.accept("(?")) {
            throw reader.refusal("a comment, an option, or lookaround elsewhere than after a leading ^");
        }
        return reader.accept("(") ? group() : new OneOf(letterCase.character(reader.next()));
    }

    private Node quantified(Node part) {
        if (!isQuantifierAtHand()) {
            return part;
        }
        var repeat = switch (reader.next()) {
            case '*' -> new Repeat(part, 0, Repeat.UNLIMITED);
            case '+' -> new Repeat(part, 1, Repeat.UNLIMITED);
            case '?' -> new Repeat(part, 0, 1);
            default -> bound(part);
        };
        // A question mark asks for the shortest match, which exists if any does.
        reader.accept("?");
        return repeat;
    }

    /** Reads a bound from after its opening brace. */
    private Node bound(Node part) {
        int least = repetitions();
        int most = least;
        if (reader.accept(",")) {
            most = reader.isDigitAt(0) ? repetitions() : Repeat.UNLIMITED;
        }
        if (most < least || !reader.accept("}")) {
            throw reader.refusal("a malformed bound");
        }
        return new Repeat(part, least, most);
    }

    private int repetitions() {
        return reader.digits(10, 1, Integer.MAX_VALUE, MAX_REPETITIONS);
    }

    /** A brace without a digit after it stands for itself. */
    private boolean isQuantifierAtHand() {
        return switch (reader.peek()) {
            case '*', '+', '?' -> true;
            case '{' -> reader.isDigitAt(1);
            default -> false;
        };
    }

    private boolean isLookaheadAtHand() {
        return reader.peek() == '(' && reader.peek(1) == '?' && (reader.peek(2) == '=' || reader.peek(2) == '!');
    }
}
