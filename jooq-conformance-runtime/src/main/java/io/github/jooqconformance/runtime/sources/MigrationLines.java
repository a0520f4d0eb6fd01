package io.github.jooqconformance.runtime.sources;

import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a migration for what it creates and alters. What it does not understand, it passes over. */
final class MigrationLines {
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "or",
            "replace",
            "global",
            "local",
            "temporary",
            "temp",
            "unlogged",
            "foreign",
            "recursive",
            "materialized",
            "unique",
            "constraint");

    /** What begins an item of CREATE TABLE that is no column. */
    private static final Set<String> NO_COLUMN = Set.of("primary", "unique", "check", "foreign", "exclude", "like");

    private final String path;
    private final String schema;
    private final SourceIndex index;

    MigrationLines(String path, String schema, SourceIndex index) {
        this.path = path;
        this.schema = schema;
        this.index = index;
    }

    void read(String sql) {
        var statement = new ArrayList<SqlToken>();
        for (var token : SqlScanner.tokens(sql)) {
            if (token.is(";")) {
                read(statement);
                statement.clear();
            } else {
                statement.add(token);
            }
        }
        read(statement);
    }

    private void read(List<SqlToken> tokens) {
        var statement = new Statement(List.copyOf(tokens));
        if (statement.skip("create")) {
            readCreate(statement);
        } else if (statement.skip("alter", "table") || statement.skip("alter", "foreign", "table")) {
            readAlterTable(statement);
        } else if (statement.skip("alter")) {
            readObject(statement);
        } else if (statement.skip("comment", "on", "column")) {
            readColumnName(statement);
        }
    }

    private void readCreate(Statement statement) {
        statement.skipAny(BEFORE_OBJECT);
        var kind = statement.take();
        if (kind.is("index") || kind.is("trigger") || kind.is("policy")) {
            readMemberOn(statement);
        } else if (kind.is("table")) {
            readCreateTable(statement);
        } else {
            putObject(statement);
        }
    }

    private void readObject(Statement statement) {
        statement.skipAny(BEFORE_OBJECT);
        statement.take();
        putObject(statement);
    }

    private void putObject(Statement statement) {
        statement.skipExistence();
        var line = statement.peek().line();
        statement.takeName(schema).ifPresent(name -> index.put(name, at(line)));
    }

    private void readCreateTable(Statement statement) {
        statement.skipExistence();
        var line = statement.peek().line();
        var table = statement.takeName(schema);
        table.ifPresent(name -> index.put(name, at(line)));
        if (table.isEmpty() || !statement.skip("(")) {
            return;
        }
        while (!statement.isAtEnd()) {
            readItem(statement, table.get());
            statement.skipItem();
        }
    }

    private void readItem(Statement statement, QualifiedName table) {
        if (statement.skip("constraint")) {
            putMember(statement, table);
            return;
        }
        var first = statement.peek();
        if (first.kind() == SqlToken.Kind.QUOTED || !NO_COLUMN.contains(first.text())) {
            putMember(statement, table);
        }
    }

    private void readAlterTable(Statement statement) {
        statement.skipExistence();
        statement.skip("only");
        var line = statement.peek().line();
        var table = statement.takeName(schema);
        table.ifPresent(name -> index.put(name, at(line)));
        while (table.isPresent() && !statement.isAtEnd()) {
            readAction(statement, table.get());
            statement.skipItem();
        }
    }

    private void readAction(Statement statement, QualifiedName table) {
        var action = statement.take();
        if (action.is("rename")) {
            readRename(statement, table);
            return;
        }
        if (action.is("add") || action.is("alter") || action.is("drop") || action.is("validate")) {
            if (!statement.skip("column")) {
                statement.skip("constraint");
            }
            statement.skipExistence();
            readItem(statement, table);
        }
    }

    private void readRename(Statement statement, QualifiedName table) {
        if (statement.skip("to")) {
            var line = statement.peek().line();
            index.put(new QualifiedName(table.schema(), statement.take().text()), at(line));
            return;
        }
        if (!statement.skip("column")) {
            statement.skip("constraint");
        }
        putMember(statement, table);
        if (statement.skip("to")) {
            putMember(statement, table);
        }
    }

    private void readMemberOn(Statement statement) {
        statement.skip("concurrently");
        statement.skipExistence();
        var member = statement.take();
        while (!statement.isAtEnd() && !statement.skip("on")) {
            statement.take();
        }
        statement.skip("only");
        statement.takeName(schema).ifPresent(table -> index.put(table, member.text(), at(member.line())));
    }

    private void readColumnName(Statement statement) {
        var line = statement.peek().line();
        var names = statement.takeNames();
        var last = names.size() - 1;
        if (last > 0) {
            Statement.qualified(names.subList(0, last), schema)
                    .ifPresent(table -> index.put(table, names.get(last), at(line)));
        }
    }

    private void putMember(Statement statement, QualifiedName table) {
        var name = statement.take();
        if (name.isName()) {
            index.put(table, name.text(), at(name.line()));
        }
    }

    private SourceLine at(int line) {
        return new SourceLine(path, line);
    }
}
