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
 * Reads and writes arrays of dates and times as text, since the JDBC driver makes {@code java.sql.Date} and the like of
 * the elements.
 *
 * @param <T> the type of the elements, which may be arrays as well
 */
final class TimeArrayBinding<T> extends TimeBinding<T[]> {
    private static final long serialVersionUID = 1L;

    private final DataType<T[]> type;

    TimeArrayBinding(DataType<T[]> type, TimeConverter<?> element) {
        super(type, new TimeArrayConverter<>(type.getType(), element));
        this.type = type;
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
