package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.List;
import java.util.stream.Stream;

/** Compares the types of values, and the constants of enums with labels. */
final class TypeFacet implements Facet {
    @Override
    public Stream<Difference> differences(Pairing pairing) {
        var definition = pairing.field().definition();
        return switch (TypeFit.of(pairing.field(), pairing.column().type(), pairing.actual())) {
            case HOLDS -> labels(pairing);
            case TOO_NARROW -> Stream.of(pairing.difference(Rule.FIELD_TYPE_TOO_NARROW, definition));
            case INCOMPATIBLE -> Stream.of(pairing.difference(Rule.FIELD_TYPE_INCOMPATIBLE, definition));
            case UNKNOWN -> Stream.of(pairing.difference(Rule.FIELD_TYPE_UNKNOWN, definition));
        };
    }

    private static Stream<Difference> labels(Pairing pairing) {
        var java = pairing.field().type().unwrapped().innermost().unwrapped();
        var base = pairing.base();
        if (!java.raw().isEnum()
                || base.kind() != TypeKind.ENUM
                || pairing.field().isConverted()) {
            return Stream.empty();
        }
        var constants =
                EnumConstants.of(java.raw(), pairing.field().annotations().has("Enumerated"));
        return pairing.actual().findEnum(base.name()).stream().flatMap(type -> labels(pairing, constants, type));
    }

    private static Stream<Difference> labels(Pairing pairing, List<EnumConstants.Constant> constants, EnumType type) {
        var withoutLabel = constants.stream()
                .filter(constant -> type.labels().stream().noneMatch(constant.texts()::contains))
                .map(constant -> Difference.missing(
                        Rule.CONSTANT_WITHOUT_LABEL,
                        pairing.location(),
                        pairing.field().definition() + " " + constant.name()));
        var withoutConstant = type.labels().stream()
                .filter(label -> constants.stream()
                        .noneMatch(constant -> constant.texts().contains(label)))
                .map(label -> Difference.changed(
                        Rule.LABEL_WITHOUT_CONSTANT,
                        pairing.location(),
                        pairing.field().definition(),
                        "'" + label.replace("'", "''") + "'"));
        return Stream.concat(withoutLabel, withoutConstant);
    }
}
