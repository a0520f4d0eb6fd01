package io.github.jooqconformance.runtime.mapping;

import org.jooq.DataType;

/**
 * The types of columns whose values jOOQ sends as numbers or as text that PostgreSQL takes for another type's, and
 * refuses: {@code bit}, {@code varbit}, {@code xid}, {@code cid}, {@code money}, and arrays of these. With this, a
 * value goes as text of the column's own type. Called by generated code.
 *
 * @see <a href="https://www.postgresql.org/docs/current/typeconv-query.html">PostgreSQL, Value Storage</a>
 */
public final class OwnType {
    private OwnType() {}

    /**
     * The type of a column, or of a domain over its type.
     *
     * @param name PostgreSQL's name of the type, or of an array's elements, without a length, which would cut what is
     *     too long
     */
    public static <T> DataType<T> of(DataType<T> type, String name) {
        return type.asConvertedDataType(new TextBinding<>(type, name));
    }
}
