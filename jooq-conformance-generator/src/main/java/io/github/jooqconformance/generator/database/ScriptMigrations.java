package io.github.jooqconformance.generator.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PreferQueryMode;

/** The scripts of one directory, each run in a session of its own, as psql would run it. */
final class ScriptMigrations implements Migrations {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MigrationDirectory directory;
    private final Basedir basedir;

    ScriptMigrations(MigrationDirectory directory, Basedir basedir) {
        this.directory = directory;
        this.basedir = basedir;
    }

    @Override
    public int applyTo(PostgresServer server) {
        // PostgreSQL gets each statement as it is written, not as the driver understands it.
        var address = server.address().with(PGProperty.PREFER_QUERY_MODE, PreferQueryMode.SIMPLE.value());
        for (var file : directory.files()) {
            try (var connection = address.connect()) {
                run(file, connection);
            } catch (SQLException e) {
                throw new PostgresUnavailableException(
                        "The connection for the migrations failed: "
                                + ServerMessage.of(e).inOneLine() + ".",
                        e);
            }
        }
        return directory.files().size();
    }

    private void run(Path file, Connection connection) throws SQLException {
        var shown = basedir.show(file);
        for (var statement : new SqlScript(shown, read(file, shown)).statements()) {
            try {
                execute(statement, connection);
            } catch (SQLException e) {
                throw MigrationException.of(shown, statement, e);
            } catch (IOException e) {
                throw MigrationException.of(
                                shown, OptionalInt.of(statement.line()), "the rows cannot be sent: " + e.getMessage())
                        .because(e);
            }
        }
        if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
            throw MigrationException.of(
                    shown, OptionalInt.empty(), "the script begins a transaction that it does not end. Add COMMIT.");
        }
    }

    private static String read(Path file, String shown) {
        try {
            var text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw MigrationException.of(shown, OptionalInt.empty(), "the file is not UTF-8. Save it as UTF-8.")
                    .because(e);
        } catch (IOException e) {
            throw MigrationException.of(shown, OptionalInt.empty(), "the file cannot be read: " + e.getMessage() + ".")
                    .because(e);
        }
    }

    private static void execute(SqlStatement statement, Connection connection) throws SQLException, IOException {
        if (statement.copyData().isPresent()) {
            var rows = new StringReader(statement.copyData().get());
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement.sql(), rows);
            return;
        }
        try (var jdbc = connection.createStatement()) {
            // Braces are PostgreSQL's, as in '{a,b}', not JDBC's.
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        }
    }
}
