package io.github.jooqconformance.generator.database;

import static java.util.Objects.requireNonNullElse;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL, or the driver, says about a failure.
 *
 * @param text the message without severity
 * @param sqlState the five characters of the error code
 * @param position where in the statement the error is, in characters from 1
 * @param notes detail, hint and context as lines that start with what they are; may be empty
 */
record ServerMessage(String text, Optional<String> sqlState, OptionalInt position, String notes) {
    static ServerMessage of(SQLException e) {
        return Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> findServerError(cause).stream())
                .findFirst()
                .map(ServerMessage::of)
                .orElseGet(() ->
                        new ServerMessage(textOf(e), Optional.ofNullable(e.getSQLState()), OptionalInt.empty(), ""));
    }

    private static Optional<ServerErrorMessage> findServerError(Throwable e) {
        return e instanceof PSQLException failure
                ? Optional.ofNullable(failure.getServerErrorMessage())
                : Optional.empty();
    }

    private static ServerMessage of(ServerErrorMessage message) {
        return new ServerMessage(
                requireNonNullElse(message.getMessage(), ""),
                Optional.ofNullable(message.getSQLState()),
                message.getPosition() > 0 ? OptionalInt.of(message.getPosition()) : OptionalInt.empty(),
                notesOf(message));
    }

    /** A problem that is not PostgreSQL's. */
    static ServerMessage of(String text) {
        return new ServerMessage(text, Optional.empty(), OptionalInt.empty(), "");
    }

    private static String textOf(SQLException e) {
        var text = requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        // "The connection attempt failed" says nothing: its cause names an unknown host, or a time-out.
        return e.getCause() == null
                ? text
                : text.replaceFirst("\\.$", "") + " (" + e.getCause().getMessage() + ")";
    }

    private static String notesOf(ServerErrorMessage message) {
        return note("Detail", message.getDetail())
                + note("Hint", message.getHint())
                + note("Context", message.getWhere());
    }

    private static String note(String title, @Nullable String text) {
        return text == null || text.isBlank()
                ? ""
                : "\n  " + title + ": " + text.strip().replace("\n", "\n    ");
    }

    /** The message with its code, without detail and hint, and without a full stop. */
    String inOneLine() {
        var line = text.lines().findFirst().orElse("").replaceFirst("\\.$", "");
        return line + sqlState.map(state -> " (SQLSTATE " + state + ")").orElse("");
    }
}
