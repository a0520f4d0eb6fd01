package io.github.jooqconformance.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.AttributeDefinition;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.ConstraintDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.EnumDefinition;
import org.jooq.meta.IndexDefinition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.TypedElementDefinition;
import org.jooq.meta.UDTDefinition;

/**
 * Tells members of a schema, columns of a table and labels of an enum apart that the strategy calls alike, such as
 * {@code a_b} and {@code "A_B"}, or classes that would share a file where case does not matter, such as those of
 * {@code a_b} and {@code "aB"}: the first keeps its names, the others get as many underscores after them as it takes.
 */
final class Namesakes {
    /** The classes of {@code java.lang} that jOOQ's classes use by their simple names. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Byte",
            "Class",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Void");

    private final GeneratorStrategy strategy;
    private final Map<Definition, Distinction> distinctions = new HashMap<>();
    private final Map<EnumDefinition, Map<String, String>> constants = new HashMap<>();

    Namesakes(GeneratorStrategy strategy) {
        this.strategy = strategy;
    }

    /** What all names of a column end in. */
    String suffix(ColumnDefinition column) {
        return suffix(column, column.getContainer().getColumns());
    }

    /** What all names of an attribute of a composite type end in. */
    String suffix(AttributeDefinition attribute) {
        return suffix(attribute, attribute.getContainer().getAttributes());
    }

    private <T extends TypedElementDefinition<?>> String suffix(T member, List<T> siblings) {
        var distinction = distinctions.get(member.getContainer());
        if (distinction == null) {
            distinction = new Distinction();
            distinctions.put(member.getContainer(), distinction);
            // In the order of the table, whatever asks for one of them first.
            for (var sibling : siblings) {
                distinction.suffix(sibling, names(sibling));
            }
        }
        return distinction.suffix(member, names(member));
    }

    /** What all names of a table end in. */
    String suffix(TableDefinition table) {
        // jOOQ asks for the name of each table while it reads them in their order, and cannot be asked for all before.
        return members(table.getSchema()).suffix(table, names(table));
    }

    /** What all names of an enum end in. */
    String suffix(EnumDefinition type) {
        return members(type.getSchema()).suffix(type, classNames("enum", type));
    }

    /** What all names of a composite type end in. */
    String suffix(UDTDefinition type) {
        return members(type.getSchema()).suffix(type, classNames("udt", type));
    }

    /** The constant of an enum's label. */
    String constant(EnumDefinition type, String label) {
        return constants.computeIfAbsent(type, this::constants).getOrDefault(label, label);
    }

    private Map<String, String> constants(EnumDefinition type) {
        // jOOQ's field of the label, and the classes whose constants and methods it uses, which a constant would hide.
        var taken =
                new HashSet<>(Set.of("literal", "EnumType", strategy.getJavaClassName(type.getSchema(), Mode.DEFAULT)));
        var names = new HashMap<String, String>();
        for (var label : type.getLiterals()) {
            var name = strategy.getJavaEnumLiteral(type, label);
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(label, name);
        }
        return names;
    }

    /** What the constant of a key ends in. */
    String suffix(ConstraintDefinition key) {
        return members(key.getSchema()).suffix(key, List.of("key_" + strategy.getJavaIdentifier(key)));
    }

    /** What the constant of an index ends in. */
    String suffix(IndexDefinition index) {
        return members(index.getSchema()).suffix(index, List.of("index_" + strategy.getJavaIdentifier(index)));
    }

    private Distinction members(SchemaDefinition schema) {
        return distinctions.computeIfAbsent(schema, key -> {
            var distinction = new Distinction();
            JAVA_LANG.forEach(
                    name -> distinction.taken.addAll(List.of("class_" + name, "enum_" + name, "udt_" + name)));
            return distinction;
        });
    }

    private List<String> names(TypedElementDefinition<?> column) {
        return List.of(
                "identifier_" + strategy.getJavaIdentifier(column),
                "member_" + strategy.getJavaMemberName(column, Mode.DEFAULT),
                "getter_" + strategy.getJavaGetterName(column, Mode.DEFAULT));
    }

    private List<String> names(TableDefinition table) {
        return Stream.concat(
                        Stream.of("identifier_" + strategy.getJavaIdentifier(table)),
                        classNames("class", table).stream())
                .toList();
    }

    /** The name of a class and that of its file, which jOOQ leaves out if one that differs only in case is written. */
    private List<String> classNames(String kind, Definition definition) {
        var name = strategy.getJavaClassName(definition, Mode.DEFAULT);
        return List.of(kind + "_" + name, kind + "_file_" + name.toLowerCase(strategy.getTargetLocale()));
    }

    /** The suffixes of definitions that stand beside each other. */
    private static final class Distinction {
        private final Set<String> taken = new HashSet<>();
        private final Map<Definition, String> suffixes = new HashMap<>();

        String suffix(Definition definition, List<String> names) {
            return suffixes.computeIfAbsent(definition, key -> {
                // Blanks and the like become underscores after this.
                var wanted = names.stream()
                        .map(name -> name.replaceAll("\\P{javaJavaIdentifierPart}", "_"))
                        .toList();
                var suffix = "";
                while (isTaken(wanted, suffix)) {
                    suffix += "_";
                }
                for (var name : wanted) {
                    taken.add(name + suffix);
                }
                return suffix;
            });
        }

        private boolean isTaken(List<String> names, String suffix) {
            return names.stream().anyMatch(name -> taken.contains(name + suffix));
        }
    }
}
