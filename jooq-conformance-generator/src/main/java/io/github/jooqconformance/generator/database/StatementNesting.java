package io.github.jooqconformance.generator.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is open at one place of a statement, so that a semicolon there does not end it: parentheses, as in {@code CREATE
 * RULE}, and the {@code BEGIN ATOMIC … END} of a routine written in SQL.
 */
final class StatementNesting {
    private static final int FIRST_WORDS = 4;

    private final List<String> firstWords = new ArrayList<>(FIRST_WORDS);
    private String lastWord = "";
    private boolean fromStdin;
    private int parentheses;
    private int blocks;

    void character(char c) {
        if (c == '(') {
            parentheses++;
        } else if (c == ')' && parentheses > 0) {
            parentheses--;
        }
    }

    void word(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (firstWords.size() < FIRST_WORDS) {
            firstWords.add(word);
        }
        if (parentheses > 0) {
            return;
        }
        fromStdin |= lastWord.equals("from") && word.equals("stdin");
        lastWord = word;
        if (isRoutine()) {
            countBlock(word);
        }
    }

    private void countBlock(String word) {
        // CASE ends with END as well, which matters only within a block.
        if (word.equals("begin") || (word.equals("case") && blocks > 0)) {
            blocks++;
        } else if (word.equals("end") && blocks > 0) {
            blocks--;
        }
    }

    private boolean isRoutine() {
        var start = String.join(" ", firstWords);
        return start.matches("create (or replace )?(function|procedure)\\b.*");
    }

    boolean isClosed() {
        return parentheses == 0 && blocks == 0;
    }

    boolean isCopyFromStdin() {
        return fromStdin && firstWords.get(0).equals("copy");
    }
}
