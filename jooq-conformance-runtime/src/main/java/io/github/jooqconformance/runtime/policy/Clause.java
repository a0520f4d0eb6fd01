package io.github.jooqconformance.runtime.policy;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence of a policy: what becomes of some findings. Immutable; each method that takes something gives another
 * clause.
 *
 * <pre>{@code
 * Clause.ignore("The audit team owns these.").code("JC4*").location("public.audit_*").until(LocalDate.of(2027, 3, 31))
 * }</pre>
 *
 * @param outcome what becomes of them
 * @param selection which findings are meant
 * @param reason why; never empty if they are ignored
 * @param until the last day on which the clause holds, in UTC; empty if it always does
 */
public record Clause(Outcome outcome, Selection selection, Optional<String> reason, Optional<LocalDate> until) {
    static final String NO_REASON = "An ignore needs a reason. Say why it does not matter.";

    /**
     * Refuses to ignore without a reason.
     *
     * @throws IllegalArgumentException if findings are to be ignored without a reason, or if the reason is blank
     */
    public Clause {
        requireNonNull(outcome, "outcome");
        requireNonNull(selection, "selection");
        requireNonNull(until, "until");
        if (outcome == Outcome.IGNORE && reason.isEmpty()) {
            throw new IllegalArgumentException(NO_REASON);
        }
        reason.ifPresent(Clause::requireReason);
    }

    static String requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The reason is blank. Say why.");
        }
        return reason;
    }

    /**
     * A clause that says what becomes of findings, and not yet of which.
     *
     * @throws IllegalArgumentException if that is to ignore them, for which there has to be a reason
     */
    public static Clause of(Outcome outcome) {
        return new Clause(outcome, Selection.EVERYTHING, Optional.empty(), Optional.empty());
    }

    /**
     * A clause by which findings do not count, and that does not yet say which.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Clause ignore(String reason) {
        return new Clause(Outcome.IGNORE, Selection.EVERYTHING, Optional.of(reason), Optional.empty());
    }

    /** The same for findings of this severity only. */
    public Clause severity(Severity severity) {
        return selecting(new Selection(Optional.of(severity), selection.code(), selection.location()));
    }

    /**
     * The same for findings of these rules only.
     *
     * @param code a code, or its beginning and an asterisk: {@code JC211}, {@code JC4*}
     * @throws IllegalArgumentException if there is no such rule
     */
    public Clause code(String code) {
        return selecting(new Selection(selection.severity(), Optional.of(new CodePattern(code)), selection.location()));
    }

    /**
     * The same for findings at these places only.
     *
     * @param pattern such as {@code public.film}, {@code public.audit_*} or {@code public.film.title}; see
     *     {@link LocationPattern}
     * @throws IllegalArgumentException if it is no pattern
     */
    public Clause location(String pattern) {
        return selecting(
                new Selection(selection.severity(), selection.code(), Optional.of(LocationPattern.parse(pattern))));
    }

    private Clause selecting(Selection other) {
        return new Clause(outcome, other, reason, until);
    }

    /** The same up to and including this day, in UTC. */
    public Clause until(LocalDate lastDay) {
        return new Clause(outcome, selection, reason, Optional.of(lastDay));
    }

    boolean holdsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean matches(Finding finding) {
        return selection.matches(finding);
    }

    /** The clause in one line: {@code ignore JC4* public.audit_* until 2027-03-31 (The audit team owns these.)}. */
    @Override
    public String toString() {
        return outcome.name().toLowerCase(Locale.ROOT) + " " + selection
                + until.map(day -> " until " + day).orElse("")
                + reason.map(text -> " (" + text + ")").orElse("");
    }
}
