package io.github.jooqconformance.runtime.policy;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of what a check finds. The first clause that is about a finding decides; if none is, its severity does.
 * Immutable.
 *
 * <pre>{@code
 * Policy.standard()
 *         .failingOn(Severity.WARNING)
 *         .with(Clause.ignore("The audit team owns these.").location("public.audit_*"))
 * }</pre>
 *
 * @param failOn findings that matter as much as this, or more, fail where no clause decides; of the others, warnings
 *     warn, and the rest is told
 * @param notCompared what becomes of there being objects that are not compared
 * @param unknown what becomes of there being facts that the connecting role cannot read
 * @param clauses what else is to happen to some findings; the first that is about a finding decides
 */
public record Policy(Severity failOn, Outcome notCompared, Outcome unknown, List<Clause> clauses) {
    static final String NO_SELECTION = "The clause is about every finding."
            + " Say which are meant, by severity, code or location; if all are, the location is *.*.";

    private static final Policy STANDARD = new Policy(Severity.ERROR, Outcome.NOTE, Outcome.NOTE, List.of());
    private static final Policy STRICT = new Policy(Severity.ERROR, Outcome.FAIL, Outcome.FAIL, List.of());

    /**
     * Refuses what would hide more than was meant.
     *
     * @throws IllegalArgumentException if a clause is about every finding, or if what was not compared is to be ignored
     */
    public Policy {
        requireNonNull(failOn, "failOn");
        requireSaid(notCompared);
        requireSaid(unknown);
        clauses = List.copyOf(clauses);
        clauses.forEach(Policy::requireSelection);
    }

    static Outcome requireSaid(Outcome ofBlindSpots) {
        if (ofBlindSpots == Outcome.IGNORE) {
            throw new IllegalArgumentException(
                    "What was not compared, or could not be read, cannot be ignored. Let it fail, warn or be a note.");
        }
        return ofBlindSpots;
    }

    private static void requireSelection(Clause clause) {
        if (clause.selection().equals(Selection.EVERYTHING)) {
            throw new IllegalArgumentException(NO_SELECTION);
        }
    }

    /** Errors fail, warnings warn, and everything else is told, also what was not compared. */
    public static Policy standard() {
        return STANDARD;
    }

    /** As {@link #standard()}, and it fails if anything was not compared or could not be read. */
    public static Policy strict() {
        return STRICT;
    }

    /**
     * Reads a policy from a JSON file; {@code docs/policy.md} has the format.
     *
     * @throws PolicyException if the file cannot be read, or says what it may not say
     */
    public static Policy read(Path file) {
        return parse(PolicyFile.text("The policy", file), file.toString());
    }

    /**
     * Reads a policy from the text of a JSON file.
     *
     * @param json the text
     * @param name what messages call the file
     * @throws PolicyException if it says what it may not say
     */
    public static Policy parse(String json, String name) {
        return PolicyFile.parse(json, "The policy " + name, PolicyReader::read);
    }

    /** The same, but where no clause decides, findings that matter as much as this, or more, fail. */
    public Policy failingOn(Severity severity) {
        return new Policy(severity, notCompared, unknown, clauses);
    }

    /**
     * The same, but with another outcome of there being objects that are not compared.
     *
     * @throws IllegalArgumentException if it is to be ignored
     */
    public Policy onNotCompared(Outcome outcome) {
        return new Policy(failOn, outcome, unknown, clauses);
    }

    /**
     * The same, but with another outcome of there being facts that cannot be read.
     *
     * @throws IllegalArgumentException if it is to be ignored
     */
    public Policy onUnknown(Outcome outcome) {
        return new Policy(failOn, notCompared, outcome, clauses);
    }

    /** The same and, where nothing before it decides, this clause. */
    public Policy with(Clause clause) {
        return new Policy(
                failOn,
                notCompared,
                unknown,
                Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    /** What becomes of findings that no clause is about. */
    Outcome outcome(Severity severity) {
        return severity.isAtLeast(failOn) ? Outcome.FAIL : Outcome.of(severity);
    }

    /**
     * The report with the outcomes that this policy gives to what was found. Dates are compared with the day, in UTC,
     * on which the database was read.
     *
     * @param report a report; what it says of policies and baselines is forgotten
     * @param baseline the findings that are accepted, unless the policy ignores them already
     */
    public ConformanceReport judge(ConformanceReport report, Baseline baseline) {
        return Judge.judge(report, this, baseline);
    }
}
