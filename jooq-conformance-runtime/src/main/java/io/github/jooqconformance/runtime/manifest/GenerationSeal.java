package io.github.jooqconformance.runtime.manifest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a generated class is recognised by, so that a check can tell one that was edited, or that was left behind by an
 * earlier generation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GenerationSeal {
    /** A hash of the source file, this value aside. */
    String source();

    /** A hash of the names and types of the fields that make up an object; empty if they are not looked at. */
    String members() default "";
}
