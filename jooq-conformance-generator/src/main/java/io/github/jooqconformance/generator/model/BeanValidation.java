package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.beanvalidation.Conforms;
import io.github.jooqconformance.runtime.beanvalidation.Exact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Bean Validation knows of DTOs. */
public enum BeanValidation {
    /** Nothing. */
    NONE,
    /** What {@code validate()} finds. */
    EXACT,
    /** The standard annotations of the components first; if they find nothing, what {@code validate()} finds. */
    COMPONENTS;

    private static final String GROUP_SEQUENCE = "jakarta.validation.GroupSequence";

    /** The value that an option calls so. */
    public static Optional<BeanValidation> findByName(String name) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(name))
                .findFirst();
    }

    /** The annotations of a class, as Java source. */
    List<String> annotations(ClassName owner, Imports imports) {
        return switch (this) {
            case NONE -> List.of();
            case EXACT -> List.of("@" + imports.use(Conforms.class));
            case COMPONENTS -> {
                var exact = imports.use(Exact.class) + ".class";
                yield List.of(
                        "@%s({%s.class, %s})".formatted(imports.use(GROUP_SEQUENCE), owner.simpleName(), exact),
                        "@%s(groups = %s)".formatted(imports.use(Conforms.class), exact));
            }
        };
    }

    /** The name in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
