package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.Trigger.Firing;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Turns a row of the trigger query into a trigger. */
final class TriggerReader {
    private TriggerReader() {}

    static Trigger read(CatalogRow row) throws SQLException {
        var name = row.text("name");
        var tokens = SqlText.tokens(row.text("definition"));
        // The words of CREATE [CONSTRAINT] TRIGGER and the name, with a blank after each.
        int start = tokens.get(2).equals("TRIGGER") ? 6 : 8;
        return read(row, name, tokens.subList(start, tokens.size()));
    }

    private static Trigger read(CatalogRow row, String name, List<String> tokens) throws SQLException {
        // No name in this text is WHEN: PostgreSQL quotes the word.
        int when = tokens.indexOf("WHEN");
        var end = when < 0 ? tokens.size() : tokens.lastIndexOf("EXECUTE");
        var definition = when < 0
                ? String.join("", tokens)
                : String.join("", tokens.subList(0, when)) + String.join("", tokens.subList(end, tokens.size()));
        // Between are a blank, a bracket, the condition, a bracket and a blank.
        var condition =
                when < 0 ? Optional.<String>empty() : Optional.of(String.join("", tokens.subList(when + 3, end - 2)));
        return new Trigger(
                name, SqlText.lowerCase(definition), condition, firing(row.code("firing")), row.findText("comment"));
    }

    private static Firing firing(char code) throws SQLException {
        return switch (code) {
            case 'O' -> Firing.ORIGIN;
            case 'R' -> Firing.REPLICA;
            case 'A' -> Firing.ALWAYS;
            case 'D' -> Firing.DISABLED;
            default -> throw new SQLException("pg_trigger.tgenabled " + code + " is not known");
        };
    }
}
