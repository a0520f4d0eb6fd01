package io.github.jooqconformance.runtime.mapping;

import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.DataType;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Sends values, or arrays of them, as text of a type that PostgreSQL is told the name of.
 *
 * @param <T> Java's type
 */
final class TextBinding<T> extends AbstractBinding<T, T> {
    private static final long serialVersionUID = 1L;

    private final Binding<?, T> ofJooq;
    private final Converter<T, T> converter;
    private final String name;

    TextBinding(DataType<T> type, String name) {
        this.ofJooq = type.getBinding();
        this.converter = Converters.identity(type.getType());
        this.name = type.getType().isArray() ? name + "[]" : name;
    }

    @Override
    public Converter<T, T> converter() {
        return converter;
    }

    @Override
    protected void sqlInline(BindingSQLContext<T> context) {
        var text = context.value() == null ? null : text(context.value());
        context.render()
                .visit(DSL.keyword("cast"))
                .sql('(')
                .visit(DSL.inline(text))
                .sql(' ')
                .visit(DSL.keyword("as"))
                .sql(' ')
                .sql(name)
                .sql(')');
    }

    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        var value = context.value();
        if (value == null) {
            context.statement().setNull(context.index(), Types.OTHER);
        } else {
            context.statement().setObject(context.index(), PgValues.object(name, text(value)));
        }
    }

    /**
     * The driver takes some of the types that jOOQ does not know for numbers, which lose what its text says, and the
     * elements of a {@code bit[]} for truth values.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        var type = converter.toType();
        if (type != Object.class && !type.isArray()) {
            ofJooq.get(context);
            return;
        }
        var text = context.resultSet().getString(context.index());
        context.value((T) (text == null || !type.isArray() ? text : new ArrayReader(text, this::parsed).array(type)));
    }

    private Object parsed(String element) {
        return converter.toType().getName().endsWith("java.lang.Long;") ? Long.valueOf(element) : element;
    }

    private static String text(Object value) {
        return value instanceof Object[] array
                ? Arrays.stream(array).map(TextBinding::element).collect(Collectors.joining(",", "{", "}"))
                : value.toString();
    }

    private static String element(@Nullable Object value) {
        if (value == null) {
            return ArrayReader.NULL;
        }
        var text = text(value);
        return value instanceof Object[]
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
