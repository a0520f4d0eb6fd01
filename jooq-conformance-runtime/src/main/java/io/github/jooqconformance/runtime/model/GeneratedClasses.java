package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.manifest.ExpectedSchema;
import io.github.jooqconformance.runtime.manifest.GeneratedCode;
import io.github.jooqconformance.runtime.manifest.GenerationSeal;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.EnumType;
import org.jooq.Schema;
import org.jooq.Table;

/**
 * Holds the classes that were generated with a manifest against it: a build that takes some of them from an older
 * generation, or somebody who edits one, leaves the check with a model that is not the one in use. Classes that are not
 * there are none of its business, and neither is what their methods do.
 */
final class GeneratedClasses {
    private final ExpectedSchema schema;
    private final ClassLoader loader;

    GeneratedClasses(ExpectedSchema schema, ClassLoader loader) {
        this.schema = schema;
        this.loader = loader;
    }

    /** What departs from the manifest, under the names that the manifest has. */
    Stream<Difference> differences() {
        var code = schema.code();
        var ofTables = code.tables().entrySet().stream()
                .flatMap(table -> sealed(
                        location(Location.Kind.TABLE, table.getKey()),
                        table.getValue().seals()));
        var ofTypes = code.composites().entrySet().stream()
                .flatMap(type -> sealed(location(Location.Kind.COMPOSITE, type.getKey()), type.getValue()));
        return Stream.of(ofTables, ofTypes, ofJooq()).flatMap(differences -> differences);
    }

    private Location location(Location.Kind kind, String name) {
        return Location.of(kind, new QualifiedName(schema.name(), name));
    }

    private Stream<Difference> ofJooq() {
        try {
            return findSchema().map(this::ofJooq).orElseGet(List::of).stream();
        } catch (LinkageError unusable) {
            // Some of jOOQ's classes cannot be initialized, or use others that were left out.
            return Stream.empty();
        }
    }

    private Stream<Difference> sealed(Location location, Map<String, String> seals) {
        return seals.entrySet().stream()
                .flatMap(seal -> find(seal.getKey())
                        .flatMap(type -> judge(type, seal.getValue()))
                        .map(rule -> difference(rule, location, seal.getKey()))
                        .stream());
    }

    private static Optional<Rule> judge(Class<?> type, String seal) {
        var found = type.getAnnotation(GenerationSeal.class);
        if (found == null || !found.source().equals(seal)) {
            return Optional.of(Rule.CLASS_OUTDATED);
        }
        return found.members().isEmpty() || found.members().equals(members(type))
                ? Optional.empty()
                : Optional.of(Rule.CLASS_EDITED);
    }

    private static String members(Class<?> type) {
        var members = new TreeMap<String, String>();
        for (var field : type.getDeclaredFields()) {
            // Tools that instrument classes add fields of their own.
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                members.put(field.getName(), field.getGenericType().getTypeName());
            }
        }
        return SourceSeal.members(members);
    }

    private List<Difference> ofJooq(Schema generated) {
        var tables = generated
                .tableStream()
                .filter(this::isOtherwise)
                .map(table -> difference(
                        Rule.TABLE_CLASS_DIFFERS,
                        location(Location.Kind.TABLE, table.getName()),
                        table.getClass().getName()));
        var names = new StatedNames(SchemaMapping.of(Map.of(schema.code().schema(), schema.name())));
        var enums = generated
                .tableStream()
                .flatMap(Table::fieldStream)
                .map(field -> StatedTypes.element(field.getDataType()).getType())
                .filter(EnumType.class::isAssignableFrom)
                .distinct()
                .flatMap(type -> ofEnum(type, names).stream());
        return Stream.concat(tables, enums).toList();
    }

    private boolean isOtherwise(Table<?> table) {
        var code = schema.code().tables().get(table.getName());
        return code != null && !code.columns().equals(columns(table));
    }

    private static String columns(Table<?> table) {
        var columns = new LinkedHashMap<String, String>();
        for (var field : table.fields()) {
            columns.put(field.getName(), field.getType().getTypeName());
        }
        return GeneratedCode.columns(columns);
    }

    private Optional<Difference> ofEnum(Class<?> type, StatedNames names) {
        return StatedEnum.of(type, names)
                .flatMap(stated -> schema.findEnum(stated.name())
                        .filter(expected -> !expected.labels().equals(stated.labels())))
                .map(expected -> difference(
                        Rule.ENUM_CLASS_DIFFERS, Location.of(Location.Kind.ENUM, expected.name()), type.getName()));
    }

    private static Difference difference(Rule rule, Location location, String className) {
        return new Difference(
                rule,
                location,
                Optional.of("class " + className + " as it was generated with the manifest"),
                Optional.of("another one"));
    }

    /** The model that jOOQ's classes are; empty if they are not there. */
    Optional<JooqModel> findModel() {
        return findSchema().map(generated -> JooqModel.of(List.of(generated)));
    }

    private Optional<Schema> findSchema() {
        return schema.code().schemaClass().flatMap(this::find).flatMap(GeneratedClasses::instance);
    }

    /** The constant of its own type that jOOQ's class of a schema has, whatever the naming strategy calls it. */
    private static Optional<Schema> instance(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .findFirst()
                .map(GeneratedClasses::value);
    }

    private static Schema value(Field constant) {
        try {
            return (Schema) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is public, and cannot be read", e);
        }
    }

    private Optional<Class<?>> find(String className) {
        try {
            return Optional.of(Class.forName(className, false, loader));
        } catch (ClassNotFoundException | LinkageError absent) {
            // An application may leave out what it does not use.
            return Optional.empty();
        }
    }
}
