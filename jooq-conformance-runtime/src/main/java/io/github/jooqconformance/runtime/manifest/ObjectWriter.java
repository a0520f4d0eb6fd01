package io.github.jooqconformance.runtime.manifest;

import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import java.io.IOException;

/** Writes what a schema holds beside tables. {@link ObjectReader} reads it back. */
final class ObjectWriter {
    private final FieldWriter out;

    ObjectWriter(FieldWriter out) {
        this.out = out;
    }

    /** Writes a field for each kind of object that there is. */
    void objects(SchemaSnapshot snapshot) throws IOException {
        out.objects("enums", snapshot.enums(), this::enumType);
        out.objects("domains", snapshot.domains(), this::domain);
        out.objects("composites", snapshot.types().composites(), this::composite);
        out.objects("ranges", snapshot.types().ranges(), this::range);
        out.objects("sequences", snapshot.sequences(), this::sequence);
        out.objects("routines", snapshot.routines(), this::routine);
        out.objects("extensions", snapshot.extensions(), this::extension);
    }

    private void enumType(EnumType type) throws IOException {
        out.name(type.name());
        out.texts("labels", type.labels());
        out.text("comment", type.comment());
    }

    private void domain(Domain domain) throws IOException {
        out.name(domain.name());
        out.type(domain.base());
        out.flag("nullable", domain.nullable());
        out.text("expression", domain.defaultExpression());
        out.objects("checks", domain.checks(), check -> TableWriter.check(out, check));
        out.text("comment", domain.comment());
    }

    private void composite(CompositeType type) throws IOException {
        out.name(type.name());
        out.objects("attributes", type.attributes(), this::attribute);
        out.text("comment", type.comment());
    }

    private void attribute(CompositeType.Attribute attribute) throws IOException {
        out.text("name", attribute.name());
        out.type(attribute.type());
        out.text("comment", attribute.comment());
    }

    private void range(RangeType range) throws IOException {
        out.name(range.name());
        out.type(range.subtype());
        out.name("operatorClass", range.operatorClass());
        out.name("canonical", range.functions().canonical());
        out.name("difference", range.functions().difference());
        out.name("multirange", range.multirange());
        out.text("comment", range.comment());
    }

    private void sequence(Sequence sequence) throws IOException {
        out.name(sequence.name());
        out.text("type", sequence.options().type());
        out.number("start", sequence.options().start());
        out.number("increment", sequence.options().increment());
        out.number("minimum", sequence.options().minimum());
        out.number("maximum", sequence.options().maximum());
        out.number("cache", sequence.options().cache());
        out.flag("cycles", sequence.options().cycles());
        out.object("owner", sequence.owner(), owner -> {
            out.name(owner.table());
            out.text("column", owner.column());
        });
        out.flag("identity", sequence.isIdentity());
        out.text("comment", sequence.comment());
    }

    private void routine(Routine routine) throws IOException {
        out.name(routine.name());
        out.constant("kind", routine.kind());
        out.text("identity", routine.identity());
        out.text("arguments", routine.arguments());
        out.text("result", routine.result());
        out.text("language", routine.properties().language());
        out.constant("volatility", routine.properties().volatility());
        out.flag("strict", routine.properties().isStrict());
        out.flag("securityDefiner", routine.properties().isSecurityDefiner());
        out.text("body", routine.properties().body());
        out.text("comment", routine.comment());
    }

    private void extension(Extension extension) throws IOException {
        out.text("name", extension.name());
        out.text("version", extension.version());
        out.text("schema", extension.schema());
    }
}
