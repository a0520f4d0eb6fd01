package io.github.jooqconformance.runtime.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.DataType;
import org.jooq.QueryPart;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Has the JDBC driver read and write values of one of Java's types, except those that it would make others.
 *
 * @param <T> Java's type
 */
abstract class ExactBinding<T> implements Binding<T, T> {
    private static final long serialVersionUID = 1L;

    /** What casts values to the type of the column. */
    final Binding<?, T> ofJooq;

    /** What turns values into text, and back. */
    final TextConverter<T> text;

    private final DataType<T> type;
    private final Converter<T, T> converter;

    /** A binding for a type of columns, as jOOQ has it. */
    ExactBinding(DataType<T> type, TextConverter<T> text) {
        this.type = type;
        this.text = text;
        this.ofJooq = type.getBinding();
        this.converter = Converters.identity(type.getType());
    }

    /** The type of an attribute of a composite type, given that of a column. */
    // Generated code hands over the type that a function of ours made.
    @SuppressWarnings("unchecked")
    static <T> DataType<T> ofAttribute(DataType<T> column) {
        var binding = (ExactBinding<T>) column.getBinding();
        return binding.type.asConvertedDataType(binding.text);
    }

    /** A value in a statement that has no bind values. */
    abstract QueryPart literal(String text);

    /** Whether the driver would send another value, so that this one goes as text. */
    boolean isMistakenByDriver(T value) {
        return false;
    }

    /** Sends the value that a statement has, which is not null. */
    void send(BindingSetStatementContext<T> context, T value) throws SQLException {
        if (isMistakenByDriver(value)) {
            context.statement().setObject(context.index(), text.text(value), Types.OTHER);
        } else {
            context.statement().setObject(context.index(), value);
        }
    }

    @Override
    public final Converter<T, T> converter() {
        return converter;
    }

    @Override
    public final void sql(BindingSQLContext<T> context) throws SQLException {
        var value = context.value();
        if (value == null || context.render().paramType() != ParamType.INLINED) {
            ofJooq.sql(context);
        } else {
            context.render().visit(literal(text.text(value)));
        }
    }

    @Override
    public final void set(BindingSetStatementContext<T> context) throws SQLException {
        var value = context.value();
        if (value == null) {
            ofJooq.set(context);
        } else {
            send(context, value);
        }
    }

    @Override
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), converter.toType()));
    }

    @Override
    public void get(BindingGetStatementContext<T> context) throws SQLException {
        context.value(context.statement().getObject(context.index(), converter.toType()));
    }

    @Override
    public final void register(BindingRegisterContext<T> context) throws SQLException {
        ofJooq.register(context);
    }

    @Override
    public final void set(BindingSetSQLOutputContext<T> context) throws SQLException {
        ofJooq.set(context);
    }

    @Override
    public final void get(BindingGetSQLInputContext<T> context) throws SQLException {
        ofJooq.get(context);
    }

    static final class OfDate extends ExactBinding<LocalDate> {
        private static final long serialVersionUID = 1L;

        /** The driver sends all that is before as {@code -infinity}. */
        private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);

        OfDate(DataType<LocalDate> type) {
            super(type, new TextConverter.OfDate());
        }

        @Override
        QueryPart literal(String text) {
            return DSL.sql("date {0}", DSL.inline(text));
        }

        @Override
        boolean isMistakenByDriver(LocalDate value) {
            return value.isBefore(FIRST);
        }
    }

    static final class OfTimestamp extends ExactBinding<LocalDateTime> {
        private static final long serialVersionUID = 1L;

        OfTimestamp(DataType<LocalDateTime> type) {
            super(type, new TextConverter.OfTimestamp());
        }

        @Override
        QueryPart literal(String text) {
            return DSL.sql("timestamp {0}", DSL.inline(text));
        }

        @Override
        boolean isMistakenByDriver(LocalDateTime value) {
            return value.toLocalDate().isBefore(OfDate.FIRST);
        }
    }

    /** What the server sends in binary, the driver reads at another offset, and 24:00 not at all. */
    static final class OfTimeWithZone extends ExactBinding<OffsetTime> {
        private static final long serialVersionUID = 1L;

        private static final int BINARY_LENGTH = Long.BYTES + Integer.BYTES;

        OfTimeWithZone(DataType<OffsetTime> type) {
            super(type, new TextConverter.OfTimeWithZone());
        }

        @Override
        QueryPart literal(String text) {
            return DSL.sql("time with time zone {0}", DSL.inline(text));
        }

        @Override
        boolean isMistakenByDriver(OffsetTime value) {
            return true;
        }

        @Override
        public void get(BindingGetResultSetContext<OffsetTime> context) throws SQLException {
            context.value(read(context.resultSet().getBytes(context.index())));
        }

        @Override
        public void get(BindingGetStatementContext<OffsetTime> context) throws SQLException {
            context.value(text.from(context.statement().getString(context.index())));
        }

        /** What the server sent: text, which is never as long, or the microseconds and the seconds to the west. */
        private @Nullable OffsetTime read(byte @Nullable [] value) {
            if (value == null || value.length != BINARY_LENGTH) {
                return value == null ? null : text.parse(new String(value, StandardCharsets.US_ASCII));
            }
            var binary = ByteBuffer.wrap(value);
            long nanos = TimeUnit.MICROSECONDS.toNanos(binary.getLong());
            var time = nanos > LocalTime.MAX.toNanoOfDay() ? LocalTime.MAX : LocalTime.ofNanoOfDay(nanos);
            return time.atOffset(ZoneOffset.ofTotalSeconds(-binary.getInt()));
        }
    }

    static final class OfTime extends ExactBinding<LocalTime> {
        private static final long serialVersionUID = 1L;

        OfTime(DataType<LocalTime> type) {
            super(type, new TextConverter.OfTime());
        }

        @Override
        QueryPart literal(String text) {
            return DSL.sql("time {0}", DSL.inline(text));
        }
    }

    /**
     * jOOQ reads a value at the offset of the session, and no infinity. It sends values as text as well, but without
     * the seconds of an offset.
     */
    static final class OfTimestampWithZone extends ExactBinding<OffsetDateTime> {
        private static final long serialVersionUID = 1L;

        OfTimestampWithZone(DataType<OffsetDateTime> type) {
            super(type, new TextConverter.OfTimestampWithZone());
        }

        @Override
        QueryPart literal(String text) {
            return DSL.sql("timestamp with time zone {0}", DSL.inline(text));
        }

        @Override
        void send(BindingSetStatementContext<OffsetDateTime> context, OffsetDateTime value) throws SQLException {
            context.statement().setString(context.index(), text.text(value));
        }

        @Override
        public void get(BindingGetResultSetContext<OffsetDateTime> context) throws SQLException {
            if (isInfinite(context.resultSet().getString(context.index()))) {
                super.get(context);
            } else {
                ofJooq.get(context);
            }
        }

        @Override
        public void get(BindingGetStatementContext<OffsetDateTime> context) throws SQLException {
            if (isInfinite(context.statement().getString(context.index()))) {
                super.get(context);
            } else {
                ofJooq.get(context);
            }
        }

        /** The driver writes some of the first days that PostgreSQL knows as an infinity, and yet reads them. */
        private static boolean isInfinite(@Nullable String text) {
            return text != null && text.endsWith(TimeText.INFINITY);
        }
    }
}
