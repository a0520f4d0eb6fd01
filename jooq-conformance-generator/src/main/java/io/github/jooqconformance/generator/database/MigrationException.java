package io.github.jooqconformance.generator.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Says which migration PostgreSQL did not accept, where and why. */
public final class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String ADVICE = "\nCorrect the migration and generate again: nothing of this run is kept.";

    /** From version 15 on, and before. */
    private static final Pattern NO_EXTENSION =
            Pattern.compile("extension \"[^\"]*\" is not available|could not open extension control file .*");

    private static final String ELSEWHERE =
            "\nRun the migrations where the extension is installed: set conformance.postgres"
                    + " to the URL of a server that has it, or to testcontainers and conformance.postgres.image to an image.";

    private final String file;
    private final int line;
    private final String sqlState;

    private MigrationException(String file, int line, ServerMessage problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem.text()
                + problem.sqlState().map(state -> " (SQLSTATE " + state + ")").orElse("")
                + problem.notes()
                + (NO_EXTENSION.matcher(problem.text()).matches() ? ELSEWHERE : ADVICE));
        this.file = file;
        this.line = line;
        this.sqlState = problem.sqlState().orElse("");
    }

    /** A statement failed. */
    static MigrationException of(String file, SqlStatement statement, SQLException reason) {
        var message = ServerMessage.of(reason);
        return new MigrationException(file, statement.lineOf(message.position()), message).because(reason);
    }

    /** A file, or a line of it, cannot be used at all. */
    static MigrationException of(String file, OptionalInt line, String problem) {
        return new MigrationException(file, line.orElse(0), ServerMessage.of(problem));
    }

    /** Keeps what was thrown first; not as the cause, whose message build tools would print after this one. */
    MigrationException because(Exception reason) {
        addSuppressed(reason);
        return this;
    }

    /** The migration relative to the build's base directory, or a directory where it is not known which file of it. */
    public String file() {
        return file;
    }

    /** The line, from 1, which PostgreSQL points to, or else the first line of the statement. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** PostgreSQL's five characters for the kind of error; empty if it was not PostgreSQL that refused the file. */
    public Optional<String> sqlState() {
        return sqlState.isEmpty() ? Optional.empty() : Optional.of(sqlState);
    }
}
