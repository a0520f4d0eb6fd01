package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Remedy;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.diff.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A difference as a report tells it.
 *
 * @param difference what differs
 * @param severity how much it matters here, which need not be what its rule says
 * @param outcome what becomes of it, which need not go with the severity
 */
public record Finding(Difference difference, Severity severity, Outcome outcome) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::difference);

    public Finding {
        requireNonNull(difference, "difference");
        requireNonNull(severity, "severity");
        requireNonNull(outcome, "outcome");
    }

    /** A finding of which becomes what goes with its severity. */
    public Finding(Difference difference, Severity severity) {
        this(difference, severity, Outcome.of(severity));
    }

    /** The difference with the severity that its rule gives it. */
    public static Finding of(Difference difference) {
        return new Finding(difference, difference.rule().severity());
    }

    /**
     * The name by which the finding is known from one report to the next, 16 hexadecimal digits: that of its rule,
     * location, expected and actual definition. What differs in any of them is another finding.
     */
    public String id() {
        return FindingId.of(rule().code(), location().toString(), difference.expected(), difference.actual());
    }

    public Rule rule() {
        return difference.rule();
    }

    public Location location() {
        return difference.location();
    }

    /**
     * What differs where, and what the application would notice, on one line unless names or expressions contain line
     * breaks: {@code JC220 public.film.title: expected not null, found null. Rows may hold NULL ...}.
     */
    public String text() {
        return rule().code() + " " + location() + ": " + departure() + ". " + rule().explanation();
    }

    /** What can be done about it, in one sentence. */
    public String advice() {
        var remedy = difference.remedy();
        if (remedy == Remedy.REGENERATE) {
            return "Regenerate the code.";
        }
        var advice = remedy.advice();
        if (remedy.isByHand()) {
            return advice + ".";
        }
        // What only the database has is there for a reason, more likely than not.
        return difference.expected().isEmpty()
                ? "Regenerate the code, or " + advice.substring(0, 1).toLowerCase(Locale.ROOT) + advice.substring(1)
                        + "."
                : advice + ", or regenerate the code.";
    }

    /**
     * The DDL that brings the database back, without a closing semicolon. It is for people to judge: identifiers in it
     * are quoted, but nothing else makes it safe to execute unseen.
     */
    public Optional<String> statement() {
        return difference.remedy().statement(difference);
    }

    /** The advice, the statement and what to beware of, together. */
    public String action() {
        return advice()
                + statement().map(statement -> " DDL: " + statement + ";").orElse("")
                + difference.remedy().hazard().map(hazard -> " " + hazard).orElse("");
    }

    private String departure() {
        return orNothing("expected ", difference.expected()) + ", " + orNothing("found ", difference.actual());
    }

    private static String orNothing(String label, Optional<String> definition) {
        return label + definition.orElse("nothing");
    }

    /** Sorts by severity, the gravest first, then by location and rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
