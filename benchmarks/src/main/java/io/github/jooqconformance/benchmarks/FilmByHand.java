package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.benchmarks.db.tables.dtos.FilmDto;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks of a film in one method, as somebody would write them who knows the table. */
final class FilmByHand {
    private static final Pattern CONTACT = Pattern.compile("[a-z0-9._]+@[a-z0-9-]+\\.[a-z]+");
    private static final OffsetDateTime FIRST = OffsetDateTime.of(-4712, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LAST = OffsetDateTime.of(294276, 12, 31, 23, 59, 59, 0, ZoneOffset.UTC);

    private FilmByHand() {}

    /** What is wrong; nothing if all is good. */
    static List<String> problems(FilmDto film) {
        var problems = new Problems();
        if (film.title() == null) {
            problems.add("title must not be null");
        } else if (film.title().isEmpty()
                || isTooLong(film.title(), 255)
                || film.title().indexOf('\0') >= 0) {
            problems.add("title must have 1 to 255 characters");
        }
        if (film.description() != null && film.description().indexOf('\0') >= 0) {
            problems.add("description must be text");
        }
        if (film.releaseYear() != null && (film.releaseYear() < 1901 || film.releaseYear() > 2155)) {
            problems.add("releaseYear must be between 1901 and 2155");
        }
        if (film.languageId() == null) {
            problems.add("languageId must not be null");
        }
        if (film.rentalDuration() == null || film.rentalDuration() <= 0) {
            problems.add("rentalDuration must be positive");
        }
        if (film.rentalRate() == null
                || film.rentalRate().signum() < 0
                || film.rentalRate().setScale(2, RoundingMode.HALF_UP).precision() > 4) {
            problems.add("rentalRate must be a numeric(4, 2) and not negative");
        }
        if (film.length() != null && film.length() <= 0) {
            problems.add("length must be positive");
        }
        if (film.status() == null || !isStatus(film.status())) {
            problems.add("status must be one of draft, active, retired");
        } else if (film.status().equals("active") && film.releaseYear() == null) {
            problems.add("an active film must have a release year");
        }
        if (film.contact() != null && !CONTACT.matcher(film.contact()).matches()) {
            problems.add("contact must be an e-mail address");
        }
        if (film.lastUpdate() == null
                || film.lastUpdate().isBefore(FIRST)
                || film.lastUpdate().isAfter(LAST)) {
            problems.add("lastUpdate must be a timestamptz");
        }
        return problems.found();
    }

    private static boolean isStatus(String text) {
        return text.equals("draft") || text.equals("active") || text.equals("retired");
    }

    private static boolean isTooLong(String text, int max) {
        return text.length() > max && text.codePointCount(0, text.length()) > max;
    }

    /** A list that is made when it is needed. */
    private static final class Problems {
        private @Nullable List<String> list;

        void add(String problem) {
            if (list == null) {
                list = new ArrayList<>();
            }
            list.add(problem);
        }

        List<String> found() {
            return list == null ? List.of() : list;
        }
    }
}
