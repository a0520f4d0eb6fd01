package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Schema;

/** What a generated enum states: the type's name and its labels. */
final class StatedEnum {
    private StatedEnum() {}

    /** The enum type that a class stands for; empty if it has no constant, and so no name. */
    static Optional<EnumType> of(Class<?> javaType, StatedNames names) {
        var constants = Stream.ofNullable(javaType.getEnumConstants())
                .flatMap(Stream::of)
                .map(org.jooq.EnumType.class::cast)
                .toList();
        return constants.stream()
                .filter(constant -> constant.getName() != null)
                .findFirst()
                .map(constant -> new EnumType(
                        names.type(schema(constant), constant.getName()), labels(constants), Optional.empty()));
    }

    private static String schema(org.jooq.EnumType constant) {
        Schema schema = constant.getSchema();
        return schema == null ? "" : schema.getName();
    }

    private static List<String> labels(List<org.jooq.EnumType> constants) {
        return constants.stream().map(org.jooq.EnumType::getLiteral).toList();
    }
}
