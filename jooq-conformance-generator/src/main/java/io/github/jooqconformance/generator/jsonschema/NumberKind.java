package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.constraint.CheckedValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How PostgreSQL stores a number, and thereby which numbers it takes for one within bounds. */
// Both fields are what they are for good: a function of nothing else, and an unmodifiable list.
@SuppressWarnings("ImmutableEnumChecker")
enum NumberKind {
    WHOLE(NumberKind::isWhole, "int2", "int4", "int8", "numeric") {
        @Override
        Bound beforeStorage(Bound lower, CheckedValue value) {
            return lower.amongMultiples(0);
        }
    },
    ROUNDED(value -> value.is(BigDecimal.class) && value.base().precision().isPresent(), "numeric") {
        @Override
        Bound beforeStorage(Bound lower, CheckedValue value) {
            return lower.beforeRounding(value.base().scale().orElse(0));
        }
    },
    EXACT(value -> value.is(BigDecimal.class), "numeric") {
        @Override
        Bound beforeStorage(Bound lower, CheckedValue value) {
            return lower;
        }
    },
    DOUBLE(value -> value.is(Double.class), "float8") {
        @Override
        Bound beforeStorage(Bound lower, CheckedValue value) {
            return lower.beforeDouble();
        }
    },
    FLOAT(value -> value.is(Float.class), "float8") {
        @Override
        Bound beforeStorage(Bound lower, CheckedValue value) {
            return lower.beforeFloat();
        }
    };

    private final Predicate<CheckedValue> test;
    /** From the narrowest to the widest. */
    private final List<String> types;

    NumberKind(Predicate<CheckedValue> test, String... types) {
        this.test = test;
        this.types = List.of(types);
    }

    static Optional<NumberKind> find(CheckedValue value) {
        return Arrays.stream(values()).filter(kind -> kind.test.test(value)).findFirst();
    }

    private static boolean isWhole(CheckedValue value) {
        return JsonType.find(value.javaType())
                .filter(type -> type.names().contains("integer"))
                .isPresent();
    }

    /** The types that hold all numbers that a value may be: a cast to one of them changes nothing. */
    Set<String> types(CheckedValue value) {
        return Set.copyOf(
                types.subList(Math.max(types.indexOf(value.base().name().name()), 0), types.size()));
    }

    /**
     * The lower bound of the numbers that, when they are stored, are not below a bound. An upper bound is a lower one
     * with all signs changed.
     */
    abstract Bound beforeStorage(Bound lower, CheckedValue value);

    /** Whether the bounds say all: NaN is a text, and between two floating-point numbers there are decimal ones. */
    boolean isExact() {
        return this != DOUBLE && this != FLOAT;
    }
}
