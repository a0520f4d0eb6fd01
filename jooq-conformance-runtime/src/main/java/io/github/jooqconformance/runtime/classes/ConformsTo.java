package io.github.jooqconformance.runtime.classes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the table or view whose rows a class written by hand holds.
 *
 * <pre>{@code
 * @ConformsTo("sales.invoice")
 * record Bill(long id, BigDecimal total) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConformsTo {
    /**
     * The table's name, or its schema and name with a dot in between. A name that holds a dot or a double quote itself
     * is written as in SQL, in double quotes.
     */
    String value();

    /** Whether the class means to hold only some of the columns, so that it is no finding if it lacks others. */
    boolean partial() default false;
}
