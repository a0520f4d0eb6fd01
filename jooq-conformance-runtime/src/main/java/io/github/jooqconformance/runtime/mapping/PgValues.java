package io.github.jooqconformance.runtime.mapping;

import io.github.jooqconformance.runtime.json.Json;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.XML;
import org.jooq.impl.DefaultDataType;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Turns the values of jOOQ's records into those of DTOs, and back. SQL's NULL is null on both sides. */
public final class PgValues {
    static {
        // jOOQ hands to the driver only what is of a type that it has heard of, and hears of types by their
        // constructor. The name is one that its code generator never asks for.
        new DefaultDataType<>(SQLDialect.POSTGRES, PGobject.class, "pgobject");
    }

    private PgValues() {}

    /** The elements of an array, as an unmodifiable list that may hold nulls. */
    public static <T extends @Nullable Object> @Nullable List<T> list(T @Nullable [] array) {
        return array == null ? null : Collections.unmodifiableList(Arrays.asList(array.clone()));
    }

    /**
     * The elements of a list, as an array.
     *
     * @param newArray makes an array of a length
     */
    public static <T extends @Nullable Object> T @Nullable [] array(@Nullable List<T> list, IntFunction<T[]> newArray) {
        return list == null ? null : list.toArray(newArray);
    }

    /** The elements of an array, each turned into something else, as an unmodifiable list that may hold nulls. */
    public static <S, T> @Nullable List<@Nullable T> list(
            @Nullable S @Nullable [] array, Function<S, ? extends @Nullable T> element) {
        if (array == null) {
            return null;
        }
        var list = new ArrayList<@Nullable T>(array.length);
        for (var value : array) {
            list.add(mapped(value, element));
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * The elements of a list, each turned into something else, as an array.
     *
     * @param newArray makes an array of a length
     */
    public static <S, T> @Nullable T @Nullable [] array(
            @Nullable List<@Nullable S> list, Function<S, ? extends @Nullable T> element, IntFunction<T[]> newArray) {
        if (list == null) {
            return null;
        }
        @Nullable T[] array = newArray.apply(list.size());
        for (int i = 0; i < array.length; i++) {
            array[i] = mapped(list.get(i), element);
        }
        return array;
    }

    /** A value turned into something else; null for null. */
    public static <S, T> @Nullable T mapped(@Nullable S value, Function<S, ? extends @Nullable T> function) {
        return value == null ? null : function.apply(value);
    }

    /** The JSON of a {@code jsonb} column. */
    public static @Nullable Json json(@Nullable JSONB value) {
        return value == null ? null : new Json(value.data());
    }

    /** The JSON of a {@code json} column. */
    public static @Nullable Json json(@Nullable JSON value) {
        return value == null ? null : new Json(value.data());
    }

    /** The value of a {@code jsonb} column. */
    public static @Nullable JSONB jsonb(@Nullable Json value) {
        return value == null ? null : JSONB.valueOf(value.text());
    }

    /** The value of a {@code json} column. */
    public static @Nullable JSON plainJson(@Nullable Json value) {
        return value == null ? null : JSON.valueOf(value.text());
    }

    /** The value of an {@code xml} column. */
    public static @Nullable XML xml(@Nullable String value) {
        return value == null ? null : XML.valueOf(value);
    }

    /** The text of a value as PostgreSQL writes it: of {@code xml}, and of types that jOOQ does not know. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * A value whose type jOOQ does not know, for the driver.
     *
     * @param type the name of the type, as SQL writes it
     * @param text the value, as PostgreSQL reads it
     */
    public static @Nullable Object object(String type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var value = new PGobject();
            value.setType(type);
            value.setValue(text);
            return value;
        } catch (SQLException e) {
            throw new IllegalArgumentException(text + " is no " + type, e);
        }
    }
}
