package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares what a field says of null with NOT NULL. A field that says nothing may hold what the column holds. */
final class NullFacet implements Facet {
    @Override
    public Stream<Difference> differences(Pairing pairing) {
        // Of the columns of a view, PostgreSQL does not know whether they are ever NULL.
        if (pairing.table().kind().isView()) {
            return Stream.empty();
        }
        var field = pairing.field();
        if (isNullable(pairing)) {
            return refusal(field).map(stated -> pairing.difference(Rule.FIELD_REFUSES_NULL, stated)).stream();
        }
        if (pairing.actual().provides(pairing.column())) {
            return Stream.empty();
        }
        return permission(field).map(stated -> pairing.difference(Rule.FIELD_ALLOWS_NULL, stated)).stream();
    }

    private static boolean isNullable(Pairing pairing) {
        SchemaSnapshot actual = pairing.actual();
        return actual.acceptsNull(pairing.column()) && !ColumnChecks.of(pairing).refuseNull();
    }

    /** The field with what says that it is never null. */
    private static Optional<String> refusal(DtoField field) {
        if (field.type().raw().isPrimitive()) {
            return Optional.of(field.definition());
        }
        if (permission(field).isPresent()) {
            return Optional.empty();
        }
        return first(field, NullFacet::refusesNull)
                .or(() -> Optional.of(field.definition() + " in @NullMarked code")
                        .filter(text -> field.origin().nullMarked()));
    }

    private static boolean refusesNull(Stated stated) {
        return switch (stated.name()) {
            case "NotNull", "NonNull", "Nonnull", "NotBlank", "NotEmpty" -> !stated.isConditional();
            case "Column", "JoinColumn" -> stated.says("nullable", "false");
            case "Basic", "ManyToOne", "OneToOne" -> stated.says("optional", "false");
            default -> false;
        };
    }

    /** The field with what says that it may be null. */
    private static Optional<String> permission(DtoField field) {
        return first(
                        field,
                        stated -> stated.name().equals("Nullable")
                                || stated.name().equals("CheckForNull"))
                .or(() -> Optional.of(field.definition())
                        .filter(text -> field.type().isOptional()));
    }

    private static Optional<String> first(DtoField field, Predicate<Stated> condition) {
        return field.annotations().all().stream().filter(condition).findFirst().map(field::definition);
    }
}
