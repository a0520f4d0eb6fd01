package io.github.jooqconformance.runtime.classes.scanned;

/** A bean as Lombok makes them; must not be initialised by being looked at. */
public class Actor {
    static {
        if (true) {
            throw new IllegalStateException("initialised");
        }
    }

    private Long id;
    private boolean isFamous;

    public Long getId() {
        return id;
    }

    public boolean isFamous() {
        return isFamous;
    }

    /** A builder is no row. */
    public static class ActorBuilder {
        private Long id;

        public Actor build() {
            var actor = new Actor();
            actor.id = id;
            return actor;
        }
    }
}
