package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.Step;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Violation;
import io.github.jooqconformance.runtime.validation.Violations;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code public.t} of a real database, with the checks that are generated for it. */
final class CheckedTable {
    private final Table table;
    private final SchemaSnapshot types;
    private final TableRules rules;
    private final Imports imports = new Imports("generated", "T");

    private CheckedTable(Table table, SchemaSnapshot types) {
        this.table = table;
        this.types = types;
        rules = ConstraintTranslator.translate(table, types, InlinedConditions.NONE, javaColumns(), imports);
    }

    /** The table in a new database that the DDL makes. */
    static CheckedTable create(TestPostgres server, String ddl) {
        try (var connection = TestPostgres.connect(server.createDatabase(ddl))) {
            return read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("reading " + ddl, e);
        }
    }

    static CheckedTable read(Connection connection) throws SQLException {
        var snapshot = PostgresCatalog.read(connection, List.of("public"));
        var table = snapshot.tables().stream()
                .filter(candidate -> candidate.name().name().equals("t"))
                .findFirst()
                .orElseThrow();
        return of(table, snapshot);
    }

    static CheckedTable of(Table table, SchemaSnapshot types) {
        return new CheckedTable(table, types);
    }

    Table table() {
        return table;
    }

    TableRules rules() {
        return rules;
    }

    SchemaSnapshot types() {
        return types;
    }

    List<Column> columns() {
        return table.columns();
    }

    private List<JavaColumn> javaColumns() {
        var names = new Names(List.of("violations", "index"));
        return table.columns().stream()
                .map(column -> new JavaColumn(column, names.unique(column.name()), javaType(column.type())))
                .toList();
    }

    private String javaType(ColumnType type) {
        if (type.array()) {
            return "java.util.List<"
                    + javaType(ValueType.of(type, types).element(types).base()) + ">";
        }
        var base = ValueType.of(type, types).base();
        if (base.array()) {
            return javaType(base);
        }
        if (base.kind() == TypeKind.ENUM) {
            return Mood.class.getCanonicalName();
        }
        if (base.isBuiltIn("numeric") && base.scale().orElse(1) == 0) {
            return integral(base.precision().orElseThrow()).getCanonicalName();
        }
        return NaturalTypes.of(base).stream().findFirst().orElse("java.lang.Object");
    }

    /** What jOOQ makes of {@code numeric(precision,0)}. */
    static Class<?> integral(int precision) {
        if (precision < 3) {
            return Byte.class;
        }
        if (precision < 5) {
            return Short.class;
        }
        if (precision < 10) {
            return Integer.class;
        }
        return precision < 19 ? Long.class : BigInteger.class;
    }

    /** A method as the generator would print it. */
    String method(String name) {
        return rules.methods().stream()
                .filter(method -> method.name().equals(name))
                .map(CheckedTable::method)
                .findFirst()
                .orElse("no method " + name);
    }

    private static String method(CheckMethod method) {
        var parameters = method.parameters().stream().map(p -> p.type() + " " + p.name() + ", ");
        return method.javadoc().map(text -> "/** " + text + " */\n").orElse("")
                + "static void %s(%s%sViolations violations) {\n"
                        .formatted(
                                method.name(),
                                parameters.collect(Collectors.joining()),
                                method.isElement() ? "int index, " : "")
                + method.body().stream()
                        .map(step -> step.accept(new Printer(method.isElement() ? "index, " : "")))
                        .collect(Collectors.joining())
                + "}\n";
    }

    private record Printer(String index) implements Step.Visitor<String> {
        @Override
        public String let(Step.Let step) {
            return "    var %s = %s;\n".formatted(step.name(), step.expression());
        }

        @Override
        public String leave(Step.Leave step) {
            return "    if (%s) {\n        return;\n    }\n".formatted(step.condition());
        }

        @Override
        public String demand(Step.Demand step) {
            return "    if (%s) {\n        violations.add(%s, %s%s);\n%s    }\n"
                    .formatted(
                            step.violated(),
                            step.rule(),
                            index,
                            step.value(),
                            step.isLast() ? "        return;\n" : "");
        }

        @Override
        public String below(Step.Below step) {
            var call = "violations.addAll(\"%s\", %s%s);".formatted(step.path(), index, step.value());
            return step.condition()
                    .map(condition -> "    if (%s) {\n        %s\n    }\n".formatted(condition, call))
                    .orElse("    " + call + "\n");
        }

        @Override
        public String each(Step.Each step) {
            return "    for (int i = 0; i < %1$s.size(); i++) {\n        %2$s(%1$s.get(i), i, violations);\n    }\n"
                    .formatted(step.list(), step.method());
        }
    }

    /** The constants, one a line. */
    String constants() {
        return rules.constants().stream()
                .map(constant -> "%s %s = %s;\n".formatted(constant.type(), constant.name(), constant.expression()))
                .collect(Collectors.joining());
    }

    /** A class with all checks, and a method that calls them with the values of a row. */
    String source() {
        var source = new StringBuilder("package generated;\n\n");
        Stream.concat(
                        imports.lines().stream(),
                        Stream.of(Violations.class, Violation.class, List.class).map(Class::getCanonicalName))
                .distinct()
                .sorted()
                .forEach(line -> source.append("import ").append(line).append(";\n"));
        source.append("\npublic final class T {\n").append("private T() {}\n");
        rules.constants()
                .forEach(constant -> source.append("private static final ")
                        .append("%s %s = %s;\n".formatted(constant.type(), constant.name(), constant.expression())));
        rules.methods().forEach(method -> source.append(method(method)));
        source.append("@SuppressWarnings({\"cast\", \"unchecked\"})\n")
                .append("public static List<Violation> validate(List<Object> row) {\n")
                .append("    var violations = new Violations();\n");
        rules.methods().stream()
                .filter(method -> !method.isElement())
                .forEach(method -> source.append("    %s(%sviolations);\n"
                        .formatted(
                                method.name(),
                                method.parameters().stream()
                                        .map(p -> "(%s) row.get(%d), ".formatted(p.type(), index(p.name())))
                                        .collect(Collectors.joining()))));
        return source.append("    return violations.toList();\n}\n}\n").toString();
    }

    private int index(String column) {
        return javaColumns().stream().map(JavaColumn::name).toList().indexOf(column);
    }
}
