package io.github.jooqconformance.runtime.classes.scanned.below;

/** A row of no table. */
public class Orphan {
    public int id;
}
