package io.github.jooqconformance.runtime.json;

/**
 * An object that knows which of its properties were set. With the modules of this package, Jackson writes those, null
 * or not, and leaves the others out.
 */
public interface Partial {
    /** Whether a property was set, be it to null. False for a name that is no property's. */
    boolean isSet(String property);
}
