package io.github.jooqconformance.runtime.classes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the fields of a class that stand for columns, and what those columns may be called. */
final class FieldReader {
    /** What Jakarta Persistence, Spring Data and Jdbi do not take for columns of the class's own table. */
    private static final String[] NO_COLUMNS = {
        "Transient",
        "Ignore",
        "OneToMany",
        "ManyToMany",
        "ManyToAny",
        "ElementCollection",
        "MappedCollection",
        "JoinTable",
        "Formula",
        "Value"
    };

    /** Enough for values within values; a class that holds itself has no end. */
    private static final int DEPTH_LIMIT = 8;

    private final DtoField.Origin origin;
    private final Set<String> ignoredInJson;

    private FieldReader(DtoField.Origin origin, Set<String> ignoredInJson) {
        this.origin = origin;
        this.ignoredInJson = ignoredInJson;
    }

    /** The fields of a class. */
    static List<DtoField> fields(Class<?> type) {
        var annotations = Annotations.of(type);
        var origin = new DtoField.Origin(
                Persistence.isEntity(type), annotations.has("Entity", "Table"), NullMarking.isNullMarked(type));
        var ignored = new HashSet<String>();
        annotations.named("JsonIgnoreProperties").forEach(ignore -> ignored.addAll(ignore.texts("value")));
        var reader = new FieldReader(origin, ignored);
        var joined = origin.entity() && Persistence.isJoined(type);
        var inherited = joined ? inherited(type) : Set.<String>of();
        return Properties.of(type).stream()
                .filter(property -> !inherited.contains(property.name())
                        || property.annotations().has("Id", "EmbeddedId"))
                .flatMap(property -> reader.fields(property, Place.in(simpleName(type))))
                .toList();
    }

    /** The class's name with those of the classes around it. */
    static String simpleName(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : simpleName(outer) + "." + type.getSimpleName();
    }

    /** What an entity has from the one above, whose table holds it. */
    private static Set<String> inherited(Class<?> type) {
        var names = new HashSet<String>();
        Properties.of(type.getSuperclass()).forEach(property -> names.add(property.name()));
        return names;
    }

    private Stream<DtoField> fields(Property property, Place place) {
        var annotations = property.annotations();
        if (!isColumn(property)) {
            return Stream.empty();
        }
        if (isEmbedded(property) && place.depth() < DEPTH_LIMIT) {
            var inside = place.inside(property);
            return Properties.of(property.type().raw()).stream().flatMap(inner -> fields(inner, inside));
        }
        var joins = joins(annotations);
        if (!joins.isEmpty() || annotations.has("ManyToOne", "OneToOne")) {
            return references(property, place, joins);
        }
        return Stream.of(field(property, place, place.columns(property, origin)));
    }

    private boolean isColumn(Property property) {
        var annotations = property.annotations();
        if (annotations.has(NO_COLUMNS)
                || annotations
                        .named("OneToOne")
                        .anyMatch(one -> one.text("mappedBy").isPresent())
                || annotations
                        .named("Column")
                        .anyMatch(column -> column.text("table").isPresent())) {
            return false;
        }
        // To a mapped class, JSON is another matter.
        var onlyInJson = !origin.mapped() && !annotations.has("Column", "Id", "JoinColumn");
        var ignored = annotations.named("JsonIgnore").anyMatch(ignore -> ignore.says("value", "true"))
                || ignoredInJson.contains(property.name());
        return !(onlyInJson && ignored);
    }

    private static boolean isEmbedded(Property property) {
        return property.annotations().has("Embedded", "EmbeddedId", "JsonUnwrapped")
                || Annotations.of(property.type().raw()).has("Embeddable");
    }

    private static List<String> joins(Annotations annotations) {
        return Stream.concat(
                        annotations.named("JoinColumn"),
                        annotations.named("JoinColumns").flatMap(all -> all.annotations("value").stream()))
                .flatMap(join -> join.text("name").stream())
                .toList();
    }

    /** The columns of a reference to another entity. */
    private Stream<DtoField> references(Property property, Place place, List<String> joins) {
        if (joins.isEmpty()) {
            return Stream.of(field(property, place, List.of(property.name() + "_id", property.name())));
        }
        return joins.stream().map(column -> field(property, place, List.of(column)));
    }

    private DtoField field(Property property, Place place, List<String> columns) {
        return new DtoField(
                place.path() + "." + property.name(), columns, property.type(), property.annotations(), origin);
    }
}
