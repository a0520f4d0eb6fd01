package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {
    @Test
    void endsStatementsAtSemicolons() {
        assertThat(split("select 1;\nselect 2 ;select 3")).containsExactly("select 1", "select 2", "select 3");
    }

    @Test
    void findsNothingInWhiteSpaceAndComments() {
        assertThat(split(" \n;-- nothing;\n/* nothing; /* at all; */ */\n;")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ';', 'it''s;', E'\\';', e'a\\\\', \";\", \"a\"\";\"",
                "select $$;$$, $tag$ ; $$ ; $tag$, $é1$;$é1$",
                "select 1 -- one; two\n + 2 /* three; /* four; */ five; */ + 3",
                "select a$b$c from t",
                "prepare p as select $1 + 2",
                "create rule r as on insert to t do (select 1; select 2)",
                "create function f() returns int begin atomic select case when true then 1 end; select 2; end",
                "CREATE OR REPLACE PROCEDURE p() BEGIN ATOMIC BEGIN; SELECT 1; END; END",
                "select 'C:\\'",
                "select U&'\\0041;', B'01', 1e5"
            })
    void doesNotEndAStatementWithin(String statement) {
        assertThat(split(statement + ";\nselect 'next';")).containsExactly(statement, "select 'next'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'never; ended",
                "select $$never; ended",
                "select \"never; ended",
                "select (1; 2",
                "/* never; ended"
            })
    void leavesTextThatNeverEndsToPostgres(String text) {
        assertThat(split("select 1; " + text))
                .hasSizeLessThanOrEqualTo(2)
                .first()
                .isEqualTo("select 1");
    }

    @Test
    void endsATransactionBlockOutsideOfRoutines() {
        assertThat(split("begin; select 1; end; select 2")).containsExactly("begin", "select 1", "end", "select 2");
    }

    @Test
    void keepsTheRowsOfCopyApart() {
        var script = new SqlScript(
                "", "copy film (id, title) from stdin with (format text); \n1\tit's; here\n2\t\\N\n\\.\nselect 1;");

        assertThat(script.statements())
                .containsExactly(
                        new SqlStatement(
                                "copy film (id, title) from stdin with (format text)",
                                1,
                                Optional.of("1\tit's; here\n2\t\\N\n")),
                        new SqlStatement("select 1", 5, Optional.empty()));
    }

    @Test
    void readsCopyRowsToTheEndOfAScriptWithoutMark() {
        assertThat(new SqlScript("", "COPY film FROM STDIN;\n1\n").statements())
                .containsExactly(new SqlStatement("COPY film FROM STDIN", 1, Optional.of("1\n")));
    }

    @Test
    void readsNoRowsAfterOtherCopies() {
        assertThat(split("copy film to stdout; copy (select 1 from stdin) to stdout; select 'from stdin';"))
                .hasSize(3);
    }

    @Test
    void countsTheLineOfEachStatementsFirstWord() {
        var statements = new SqlScript("", "-- film\n\nselect 1;\r\n/* two\n lines */ select\n2;").statements();

        assertThat(statements).extracting(SqlStatement::line).containsExactly(3, 5);
    }

    @Test
    void countsTheLineOfAPositionInCharacters() {
        var statement = new SqlStatement("select '\uD83C\uDFAC\uD83C\uDFAC',\nx", 7, Optional.empty());

        assertThat(statement.lineOf(OptionalInt.of(11))).isEqualTo(7);
        assertThat(statement.lineOf(OptionalInt.of(14))).isEqualTo(8);
        assertThat(statement.lineOf(OptionalInt.of(99))).isEqualTo(7);
        assertThat(statement.lineOf(OptionalInt.empty())).isEqualTo(7);
    }

    @Test
    void countsFromTheFirstWordOfAStatementThatStartsWithComments() {
        var statement = new SqlStatement("-- film\n/* two\n lines */\nselect\nx", 10, Optional.empty());

        assertThat(statement.lineOf(OptionalInt.of(33))).isEqualTo(11);
    }

    @Test
    void ignoresTheCommandsThatPgDumpWrites() {
        assertThat(split("\\restrict 7fZ9;x\n\nselect 1;\n\\unrestrict 7fZ9;x\n"))
                .containsExactly("select 1");
    }

    @Test
    void refusesOtherCommandsOfPsql() {
        assertThatThrownBy(() -> new SqlScript("db/dump.sql", "select 1;\n\n\\connect app\n").statements())
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "db/dump.sql:3: \\connect is a command of psql, which PostgreSQL does not understand. Write SQL"
                                + " in its place, or remove it.\n"
                                + "Correct the migration and generate again: nothing of this run is kept.");
    }

    @Test
    void refusesCommandsWithinStatements() {
        assertThatThrownBy(() -> split("select 1\n  \\gexec\n"))
                .hasMessageStartingWith(":2: \\gexec is a command of psql");
    }

    private static List<String> split(String text) {
        return new SqlScript("", text)
                .statements().stream().map(SqlStatement::sql).toList();
    }
}
