package io.github.jooqconformance.runtime.mapping;

import java.sql.SQLException;
import java.sql.Types;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.DataType;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * Reads and writes arrays as text, since the JDBC driver makes {@code java.sql.Date} and the like of the elements.
 *
 * @param <T> the type of the elements, which may be arrays as well
 */
final class ArrayBinding<T> extends ExactBinding<T[]> {
    private static final long serialVersionUID = 1L;

    private final DataType<T[]> type;

    private ArrayBinding(DataType<T[]> type, TextConverter<?> element) {
        super(type, new ArrayConverter<>(type.getType(), element));
        this.type = type;
    }

    /** The type of a column of arrays. */
    static <T> DataType<T[]> of(DataType<T[]> type, TextConverter<?> element) {
        return type.asConvertedDataType(new ArrayBinding<>(type, element));
    }

    @Override
    QueryPart literal(String text) {
        return DSL.inline(text).cast(type);
    }

    @Override
    void send(BindingSetStatementContext<T[]> context, T[] value) throws SQLException {
        context.statement().setObject(context.index(), text.text(value), Types.OTHER);
    }

    @Override
    public void get(BindingGetResultSetContext<T[]> context) throws SQLException {
        context.value(text.from(context.resultSet().getObject(context.index())));
    }

    @Override
    public void get(BindingGetStatementContext<T[]> context) throws SQLException {
        context.value(text.from(context.statement().getObject(context.index())));
    }
}
