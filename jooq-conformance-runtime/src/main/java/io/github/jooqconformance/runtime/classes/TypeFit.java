package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges whether the type of a field holds the values of a column. */
final class TypeFit {
    /** What holds any value whatever. */
    private static final Set<String> ANYTHING =
            Set.of("java.lang.Object", "java.io.Serializable", "java.lang.Comparable", "org.postgresql.util.PGobject");

    private final SchemaSnapshot actual;
    private final DtoField field;

    private TypeFit(SchemaSnapshot actual, DtoField field) {
        this.actual = actual;
        this.field = field;
    }

    /**
     * How the values of the field hold those of a column of the given type.
     *
     * @param actual where the domains are that the type may be made of
     */
    static Fit of(DtoField field, ColumnType column, SchemaSnapshot actual) {
        if (field.isConverted()) {
            return Fit.HOLDS;
        }
        return new TypeFit(actual, field).of(field.type(), column);
    }

    private Fit of(JavaType wrapper, ColumnType declared) {
        var java = wrapper.unwrapped();
        var column = Domains.base(actual, declared);
        if (ANYTHING.contains(java.raw().getName())) {
            return Fit.HOLDS;
        }
        return column.array() ? ofArray(java, column) : ofScalar(java, column);
    }

    private Fit ofArray(JavaType java, ColumnType column) {
        if (java.raw().getName().equals("java.sql.Array")) {
            return Fit.HOLDS;
        }
        var element = new ColumnType(
                column.sql(), column.name(), column.kind(), column.modifier(), false, column.collation());
        return java.element()
                .map(inner -> of(atom(inner.unwrapped(), element), element))
                .orElseGet(() -> foreignOrNot(java, Fit.UNKNOWN));
    }

    /** What is within the arrays of an array, of whatever dimension; {@code byte[]} is one value where it can be. */
    private static JavaType atom(JavaType java, ColumnType element) {
        var isValue = Correspondence.of(element)
                .filter(family -> listed(family, java, element).isPresent())
                .isPresent();
        return isValue
                ? java
                : java.element().map(inner -> atom(inner.unwrapped(), element)).orElse(java);
    }

    private Fit ofScalar(JavaType java, ColumnType column) {
        if (java.raw().isEnum()) {
            return EnumFit.of(field, column);
        }
        return switch (column.kind()) {
            case ENUM -> isText(java) ? Fit.HOLDS : foreignOrNot(java, Fit.UNKNOWN);
            case COMPOSITE ->
                isText(java) || Map.class.isAssignableFrom(java.raw()) ? Fit.HOLDS : foreignOrNot(java, Fit.HOLDS);
            case RANGE, MULTIRANGE -> isText(java) ? Fit.HOLDS : foreignOrNot(java, Fit.HOLDS);
            case BASE, DOMAIN, PSEUDO ->
                Correspondence.of(column)
                        .map(family -> ofBase(family, java, column))
                        // Types of extensions come as text, if nothing else is known of them.
                        .orElse(isText(java) ? Fit.HOLDS : Fit.UNKNOWN);
        };
    }

    private static boolean isText(JavaType java) {
        return java.raw() == String.class || java.raw() == CharSequence.class;
    }

    /** What is said of the application's own types; others would be listed if they went with the column. */
    private static Fit foreignOrNot(JavaType java, Fit foreign) {
        var isKnown = java.raw().isEnum() || Correspondence.isListed(java.raw().getName());
        return java.isForeign() && !isKnown ? foreign : Fit.INCOMPATIBLE;
    }

    private Fit ofBase(Correspondence family, JavaType java, ColumnType column) {
        return listed(family, java, column).orElseGet(() -> foreignOrNot(java, ofForeign(family, java, column)));
    }

    private Fit ofForeign(Correspondence family, JavaType java, ColumnType column) {
        if (family.isStructured()) {
            return Fit.HOLDS;
        }
        return wrapped(java).filter(inner -> of(inner, column) == Fit.HOLDS).isPresent() ? Fit.HOLDS : Fit.UNKNOWN;
    }

    /** The only value of a record that is made for it, such as {@code record Email(String text)}. */
    private static Optional<JavaType> wrapped(JavaType java) {
        if (!java.raw().isRecord() || java.raw().getRecordComponents().length != 1) {
            return Optional.empty();
        }
        return Properties.of(java.raw()).stream()
                .map(Property::type)
                .filter(type -> !type.isForeign())
                .findFirst();
    }

    private static Optional<Fit> listed(Correspondence family, JavaType java, ColumnType column) {
        var name = java.raw().isArray() ? java.toString() : java.boxed().getName();
        var isGeneral = (family.isNumeric() && java.raw() == Number.class)
                || (family.holding().contains("java.lang.String") && java.raw() == CharSequence.class)
                || (family == Correspondence.JSON && java.element().isPresent());
        if (isGeneral || family.holding().contains(name)) {
            return Optional.of(Fit.HOLDS);
        }
        if (!family.tooNarrow().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(Limits.suit(family, java, column) ? Fit.HOLDS : Fit.TOO_NARROW);
    }
}
