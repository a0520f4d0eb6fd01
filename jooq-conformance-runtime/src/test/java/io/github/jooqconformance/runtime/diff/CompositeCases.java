package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.BIGINT;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.VARCHAR;
import static io.github.jooqconformance.runtime.testing.Snapshots.collated;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.RangeType.Functions;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Composite types and ranges. */
final class CompositeCases {
    private static final Optional<QualifiedName> PATTERN_OPS =
            Optional.of(new QualifiedName(ColumnType.SYSTEM_SCHEMA, "text_pattern_ops"));

    private CompositeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(composites(), attributeTypes(), ranges()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> composites() {
        var place = place("place", attribute("street", TEXT), attribute("No", INTEGER));
        return Stream.of(
                new RuleCase(Rule.COMPOSITE_MISSING, snapshot(place), snapshot()),
                new RuleCase(Rule.COMPOSITE_UNEXPECTED, snapshot(), snapshot(place)),
                new RuleCase(Rule.COMPOSITE_RENAMED, placed("place"), placed("Place")),
                composites(Rule.ATTRIBUTE_MISSING, place, place("place", attribute("street", TEXT))),
                composites(Rule.ATTRIBUTE_UNEXPECTED, place("place", attribute("street", TEXT)), place),
                composites(
                        Rule.ATTRIBUTE_RENAMED,
                        place,
                        place("place", attribute("street", TEXT), attribute("n", INTEGER))),
                composites(
                        Rule.ATTRIBUTE_ORDER_CHANGED,
                        place,
                        place("place", attribute("No", INTEGER), attribute("street", TEXT))),
                composites(
                        Rule.COMMENT_CHANGED,
                        place,
                        new CompositeType(place.name(), place.attributes(), Optional.of("P"))),
                composites(
                        Rule.COLUMN_COMMENT_CHANGED,
                        place,
                        place(
                                "place",
                                attribute("street", TEXT),
                                new Attribute("No", INTEGER, Optional.of("It's odd")))));
    }

    private static Stream<RuleCase> attributeTypes() {
        return Stream.of(
                types(Rule.ATTRIBUTE_TYPE_CHANGED, TEXT, INTEGER),
                types(Rule.ATTRIBUTE_TYPE_NARROWED, TEXT, varchar(3)),
                types(Rule.ATTRIBUTE_TYPE_WIDENED, varchar(3), TEXT),
                types(Rule.ATTRIBUTE_TYPE_RANGE_WIDENED, INTEGER, BIGINT),
                types(Rule.ATTRIBUTE_TYPE_RESPELLED, VARCHAR, TEXT),
                types(Rule.ATTRIBUTE_TYPE_RESPELLED, TEXT, collated(TEXT, "C")));
    }

    private static RuleCase types(Rule rule, ColumnType expected, ColumnType actual) {
        return composites(rule, place("place", attribute("a", expected)), place("place", attribute("a", actual)));
    }

    private static Stream<RuleCase> ranges() {
        var span = span("span", TEXT, Optional.empty(), "spans");
        return Stream.of(
                new RuleCase(Rule.RANGE_MISSING, snapshot(span), snapshot()),
                new RuleCase(Rule.RANGE_UNEXPECTED, snapshot(), snapshot(span)),
                ranges(Rule.RANGE_RENAMED, span, span("Span", TEXT, Optional.empty(), "spans")),
                ranges(Rule.RANGE_SUBTYPE_CHANGED, span, span("span", INTEGER, Optional.empty(), "spans")),
                ranges(Rule.RANGE_ORDER_CHANGED, span, span("span", TEXT, PATTERN_OPS, "spans")),
                ranges(Rule.RANGE_ORDER_CHANGED, span("span", collated(TEXT, "C"), Optional.empty(), "spans"), span),
                ranges(Rule.MULTIRANGE_RENAMED, span, span("span", TEXT, Optional.empty(), "Spans")),
                ranges(
                        Rule.COMMENT_CHANGED,
                        span,
                        new RangeType(
                                span.name(),
                                TEXT,
                                Optional.empty(),
                                Functions.NONE,
                                span.multirange(),
                                Optional.of("A span"))));
    }

    private static RangeType span(
            String name, ColumnType subtype, Optional<QualifiedName> operatorClass, String multirange) {
        return new RangeType(named(name), subtype, operatorClass, Functions.NONE, named(multirange), Optional.empty());
    }

    private static RuleCase ranges(Rule rule, RangeType expected, RangeType actual) {
        return new RuleCase(rule, snapshot(expected), snapshot(actual));
    }

    private static RuleCase composites(Rule rule, CompositeType expected, CompositeType actual) {
        return new RuleCase(rule, snapshot(expected), snapshot(actual));
    }

    /** A composite that a column uses, which is to follow when it is renamed. */
    private static SchemaSnapshot placed(String name) {
        return snapshot(
                place(name, attribute("street", TEXT)), table("t", nullable("a", defined(name, TypeKind.COMPOSITE))));
    }

    private static CompositeType place(String name, Attribute... attributes) {
        return new CompositeType(named(name), List.of(attributes), Optional.empty());
    }

    private static Attribute attribute(String name, ColumnType type) {
        return new Attribute(name, type, Optional.empty());
    }

    private static SchemaSnapshot snapshot() {
        return SchemaSnapshot.of(List.of(), UserTypes.NONE);
    }

    private static SchemaSnapshot snapshot(CompositeType type, Table... tables) {
        return SchemaSnapshot.of(List.of(tables), new UserTypes(List.of(), List.of(), List.of(type), List.of()));
    }

    private static SchemaSnapshot snapshot(RangeType type) {
        return SchemaSnapshot.of(List.of(), new UserTypes(List.of(), List.of(), List.of(), List.of(type)));
    }
}
