package io.github.jooqconformance.runtime.validation;

import java.util.List;
import java.util.Optional;

/**
 * A regular expression with the meaning that PostgreSQL's {@code ~} and {@code ~*} give it, in a UTF-8 database.
 * Immutable; a search allocates nothing and looks at each character at most once for each part of the pattern.
 *
 * <p>Which characters beyond ASCII are letters, digits or blanks depends on the server's locale. Where that decides,
 * the two methods to ask differ: {@link #find} answers true and {@link #findInEveryLocale} false, so that a caller
 * refuses nothing that the server might accept.
 *
 * <p>Case is ignored as under the database's default collation; under a Turkish collation of a column's own {@code i}
 * and {@code I} are not one letter, and PostgreSQL's verdict may differ.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-POSIX-REGEXP">regular
 *     expressions</a>
 */
public final class PgRegex {
    private final String pattern;
    private final List<Search> searches;

    private PgRegex(String pattern, List<Search> searches) {
        this.pattern = pattern;
        this.searches = searches;
    }

    /**
     * Translates a pattern.
     *
     * @param ignoreCase whether the operator is {@code ~*}
     * @throws IllegalArgumentException if there is a {@link #refusal}
     */
    public static PgRegex compile(String pattern, boolean ignoreCase) {
        var letterCase = ignoreCase ? LetterCase.IGNORED : LetterCase.SIGNIFICANT;
        return new PgRegex(pattern, List.copyOf(new RegexParser(pattern, letterCase).searches()));
    }

    /**
     * Why a pattern cannot be translated exactly, or is none that PostgreSQL accepts; empty if {@link #compile} would
     * translate it.
     */
    public static Optional<String> refusal(String pattern, boolean ignoreCase) {
        try {
            compile(pattern, ignoreCase);
            return Optional.empty();
        } catch (RegexRefusal e) {
            return Optional.of(e.reason());
        }
    }

    /** Whether the pattern matches a part of the value in some locale. If not, {@code value ~ pattern} is false. */
    public boolean find(String value) {
        for (int i = 0; i < searches.size(); i++) {
            if (!searches.get(i).succeeds(value, Reading.LENIENT)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern matches a part of the value in every locale. If so, {@code value !~ pattern} is false. */
    public boolean findInEveryLocale(String value) {
        for (int i = 0; i < searches.size(); i++) {
            if (!searches.get(i).succeeds(value, Reading.STRICT)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the locale decides on some value: if not, the two methods to ask never differ. */
    public boolean dependsOnLocale() {
        return searches.stream().anyMatch(Search::dependsOnLocale);
    }

    /** The pattern. */
    @Override
    public String toString() {
        return pattern;
    }
}
