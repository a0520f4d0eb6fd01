package io.github.jooqconformance.runtime.classes.scanned;

import java.util.function.Supplier;

/** Holds no row: nothing outside can read its fields. */
public class FilmService {
    private final Supplier<Film> films;

    public FilmService(Supplier<Film> films) {
        this.films = films;
    }

    public Film first() {
        return films.get();
    }

    enum Order {
        BY_NAME
    }

    interface Listener {
        String getName();
    }

    abstract static class Template {
        public int count;
    }

    static class FilmException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public final int code = 1;
    }

    static Listener anonymous() {
        return new Listener() {
            @Override
            public String getName() {
                return "anonymous";
            }
        };
    }
}
