package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;

/** Reads back the objects that {@link ObjectWriter} wrote. */
final class ObjectReader {
    private ObjectReader() {}

    /** All objects of a document, without tables. */
    static SchemaSnapshot objects(JsonNode document) {
        return new SchemaSnapshot(
                List.of(),
                new UserTypes(
                        document.objects("enums", ObjectReader::enumType),
                        document.objects("domains", ObjectReader::domain),
                        document.objects("composites", ObjectReader::composite),
                        document.objects("ranges", ObjectReader::range)),
                document.objects("sequences", ObjectReader::sequence),
                document.objects("routines", ObjectReader::routine),
                document.objects("extensions", ObjectReader::extension));
    }

    private static EnumType enumType(JsonNode node) {
        return new EnumType(node.name(), node.texts("labels"), node.findText("comment"));
    }

    private static Domain domain(JsonNode node) {
        return new Domain(
                node.name(),
                node.type(),
                node.flag("nullable"),
                node.findText("expression"),
                node.objects("checks", TableReader::check),
                node.findText("comment"));
    }

    private static CompositeType composite(JsonNode node) {
        return new CompositeType(
                node.name(), node.objects("attributes", ObjectReader::attribute), node.findText("comment"));
    }

    private static CompositeType.Attribute attribute(JsonNode node) {
        return new CompositeType.Attribute(node.text("name"), node.type(), node.findText("comment"));
    }

    private static RangeType range(JsonNode node) {
        return new RangeType(
                node.name(),
                node.type(),
                node.findObject("operatorClass").map(JsonNode::name),
                new RangeType.Functions(
                        node.findObject("canonical").map(JsonNode::name),
                        node.findObject("difference").map(JsonNode::name)),
                node.object("multirange").name(),
                node.findText("comment"));
    }

    private static Sequence sequence(JsonNode node) {
        return new Sequence(
                node.name(),
                new Sequence.Options(
                        node.text("type"),
                        node.number("start"),
                        node.number("increment"),
                        node.number("minimum"),
                        node.number("maximum"),
                        node.number("cache"),
                        node.flag("cycles")),
                node.findObject("owner").map(owner -> new OwningColumn(owner.name(), owner.text("column"))),
                node.flag("identity"),
                node.findText("comment"));
    }

    private static Routine routine(JsonNode node) {
        return new Routine(
                node.name(),
                node.constant("kind", Routine.Kind.class),
                node.text("identity"),
                node.text("arguments"),
                node.findText("result"),
                new Routine.Properties(
                        node.text("language"),
                        node.constant("volatility", Routine.Volatility.class),
                        node.flag("strict"),
                        node.flag("securityDefiner"),
                        node.text("body")),
                node.findText("comment"));
    }

    private static Extension extension(JsonNode node) {
        return new Extension(node.text("name"), node.text("version"), node.text("schema"));
    }
}
