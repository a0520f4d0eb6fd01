package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;

/** What jOOQ's class states of a column. */
final class StatedColumn {
    /** What jOOQ takes for an identity as well. */
    private static final String SERIAL = "nextval(";

    private final Field<?> field;
    private final DataType<?> dataType;
    private final StatedType type;
    private final boolean hasComment;

    StatedColumn(Field<?> field, StatedNames names, boolean hasComment) {
        this.field = field;
        this.dataType = field.getDataType();
        this.type = StatedType.of(field, names);
        this.hasComment = hasComment;
    }

    String name() {
        return field.getName();
    }

    /** The column, were the model right in all that it states of a table's column. */
    Column over(Column actual, SchemaSnapshot snapshot) {
        return new Column(
                name(),
                type.over(actual.type(), snapshot),
                nullable(actual, snapshot),
                source(actual, snapshot),
                comment(actual));
    }

    /** The column, were the model right; of a view's, only the values are stated. */
    Column overView(Column actual, SchemaSnapshot snapshot) {
        return new Column(
                name(), type.over(actual.type(), snapshot), actual.nullable(), actual.source(), comment(actual));
    }

    /** The column as far as it is known without the actual one. */
    Column alone() {
        return new Column(
                name(),
                type.alone(),
                isNullable(),
                dataType.identity() ? identity() : dataType.defaulted() ? defaultValue() : ValueSource.STATEMENT,
                Optional.of(comment()).filter(text -> !text.isEmpty()));
    }

    private boolean nullable(Column actual, SchemaSnapshot snapshot) {
        // Of composite types, jOOQ states nothing but the type. A NOT NULL of a domain, it takes for the column's.
        var isDomain = !actual.type().array()
                && snapshot.findDomain(actual.type().name()).isPresent();
        if (isComposite(actual) || (isDomain && isNullable() == snapshot.acceptsNull(actual))) {
            return actual.nullable();
        }
        return isNullable();
    }

    /** NOT NULL stands at the elements of an array of enums, instead of the array. */
    private boolean isNullable() {
        var element = dataType.getArrayComponentDataType();
        return dataType.nullable() && (element == null || element.getDomain() != null || element.nullable());
    }

    private static boolean isComposite(Column actual) {
        return actual.type().kind() == TypeKind.COMPOSITE;
    }

    private ValueSource source(Column actual, SchemaSnapshot snapshot) {
        var source = actual.source();
        // Of a domain, jOOQ states the default as if it were the column's.
        var isOfDomain = !source.isProvided() && snapshot.provides(actual);
        if (isComposite(actual) || source.kind().isGenerated() || isOfDomain) {
            return source;
        }
        if (dataType.identity()) {
            return isIdentity(source) ? source : identity();
        }
        if (dataType.defaulted()) {
            return source.kind() == ValueSource.Kind.DEFAULT && !differs(source) ? source : defaultValue();
        }
        // The identity of a column of a domain is not stated.
        return source.kind().isIdentity() && actual.type().kind() == TypeKind.DOMAIN ? source : ValueSource.STATEMENT;
    }

    private static boolean isIdentity(ValueSource source) {
        return source.kind().isIdentity() || source.expression().startsWith(SERIAL);
    }

    private static ValueSource identity() {
        return new ValueSource(ValueSource.Kind.IDENTITY_BY_DEFAULT, "");
    }

    private boolean differs(ValueSource actual) {
        return StatedExpression.differ(defaultText(), actual.expression());
    }

    private ValueSource defaultValue() {
        return new ValueSource(ValueSource.Kind.DEFAULT, defaultText());
    }

    private String defaultText() {
        return String.valueOf(dataType.defaultValue());
    }

    private Optional<String> comment(Column actual) {
        return hasComment && !comment().equals(actual.comment().orElse(""))
                ? Optional.of(comment()).filter(text -> !text.isEmpty())
                : actual.comment();
    }

    private String comment() {
        return Objects.requireNonNullElse(field.getComment(), "");
    }
}
