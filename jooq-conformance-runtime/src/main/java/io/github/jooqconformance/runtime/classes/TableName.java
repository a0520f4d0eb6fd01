package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the table of a class may be called.
 *
 * @param schema its schema, if the class states one
 * @param levels names, each level of which is tried only if the ones before it find nothing
 * @param stated whether the class states the name, so that there is only one
 */
record TableName(Optional<String> schema, List<List<String>> levels, boolean stated) {
    /** The endings by which people tell the classes that hold rows from others. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=[\\p{L}\\d])(?:Entity|Record|Model|Data|Bean|Pojo|POJO|Dto|DTO|Row|Vo|VO)$");

    /** A part of a name as SQL writes it, up to a dot or the end. */
    private static final Pattern PART = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")+)\"|([^\".]+))(?:\\.(?!$)|$)");

    TableName {
        levels = levels.stream().map(List::copyOf).toList();
    }

    /** The name that a class states, or those that its own name suggests. */
    static TableName of(Class<?> type) {
        var annotations = Annotations.of(type);
        var conformsTo = annotations.find("ConformsTo").flatMap(stated -> stated.text("value"));
        if (conformsTo.isPresent()) {
            return parse(conformsTo.get(), type);
        }
        var table = annotations.find("Table");
        var schema = table.flatMap(stated -> stated.text("schema")).map(Names::unquoted);
        var name = table.flatMap(stated -> stated.text("name").or(() -> stated.text("value")))
                .or(() -> annotations.find("Entity").flatMap(entity -> entity.text("name")));
        return name.map(stated -> stated(schema, Names.unquoted(stated)))
                .orElseGet(() -> new TableName(schema, suggestions(type.getSimpleName()), false));
    }

    private static TableName stated(Optional<String> schema, String name) {
        return new TableName(schema, List.of(List.of(name)), true);
    }

    /** The same name, in the schema where the mapping leads. */
    TableName in(SchemaMapping mapping) {
        return new TableName(schema.map(mapping::schema), levels, stated);
    }

    private static TableName parse(String text, Class<?> type) {
        var parts = PART.matcher(text)
                .results()
                .map(part ->
                        part.group(1) == null ? part.group(2) : part.group(1).replace("\"\"", "\""))
                .toList();
        var length = PART.matcher(text)
                .results()
                .mapToInt(part -> part.group().length())
                .sum();
        if (length != text.length() || parts.size() > 2) {
            throw new IllegalArgumentException("@ConformsTo(\"" + text + "\") of " + type.getName()
                    + " names no table. Write a table's name, or a schema and a table with a dot in between.");
        }
        return stated(parts.size() == 2 ? Optional.of(parts.get(0)) : Optional.empty(), parts.get(parts.size() - 1));
    }

    private static List<List<String>> suggestions(String simpleName) {
        var plain = ENDING.matcher(simpleName).replaceFirst("");
        return List.of(
                List.of(simpleName),
                List.of(plain),
                Stream.of(plain, simpleName).flatMap(TableName::plurals).toList(),
                singulars(plain).toList());
    }

    private static Stream<String> plurals(String noun) {
        var irregular = noun.replaceFirst("(?i)person$", "people").replaceFirst("(?i)child$", "children");
        return Stream.of(
                noun + "s",
                noun + "es",
                noun.replaceFirst("[yY]$", "ies"),
                noun.replaceFirst("(?i)(f|fe)$", "ves"),
                irregular);
    }

    private static Stream<String> singulars(String noun) {
        return Stream.of(
                noun.replaceFirst("(?i)s$", ""), noun.replaceFirst("(?i)es$", ""), noun.replaceFirst("(?i)ies$", "y"));
    }

    /**
     * The tables that have the name.
     *
     * @param tables the tables of the schemas where it is looked for
     * @return one table, or none, or several between which the name does not decide
     */
    List<Table> find(NameIndex<Table> tables) {
        return levels.stream()
                .map(names -> names.stream()
                        .flatMap(name -> tables.find(name).stream())
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a table in this schema may be the one; a name without a schema is looked for in the given ones. */
    boolean isIn(String tableSchema, List<String> schemas) {
        return schema.map(tableSchema::equalsIgnoreCase).orElseGet(() -> schemas.contains(tableSchema));
    }

    /** The name of the table that is missing: the stated one, or what the class would be called in SQL. */
    QualifiedName expected(List<String> schemas) {
        var name = levels.get(Math.min(1, levels.size() - 1)).get(0);
        return new QualifiedName(schema.orElse(schemas.get(0)), stated ? name : Names.snake(name));
    }
}
