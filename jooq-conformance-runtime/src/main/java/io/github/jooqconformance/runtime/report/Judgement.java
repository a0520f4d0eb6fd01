package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a policy and a baseline say about a report, beyond the outcome of each finding that counts.
 *
 * @param notCompared what becomes of there being objects that are not compared
 * @param unknown what becomes of there being facts that cannot be read
 * @param ignored what does not count because of the policy, sorted as findings are
 * @param accepted what does not count because the baseline has it, sorted
 * @param notices what is out of date in policy and baseline, in their order
 */
public record Judgement(
        Outcome notCompared,
        Outcome unknown,
        List<IgnoredFinding> ignored,
        List<Finding> accepted,
        List<Notice> notices) {
    /** Everything counts, and what could not be compared is told. */
    public static final Judgement NONE = new Judgement(Outcome.NOTE, Outcome.NOTE, List.of(), List.of(), List.of());

    public Judgement {
        requireNonNull(notCompared, "notCompared");
        requireNonNull(unknown, "unknown");
        ignored = ignored.stream().sorted().toList();
        accepted = accepted.stream().sorted().toList();
        notices = List.copyOf(notices);
    }

    /** What becomes of a report with this coverage because of what it does not cover. */
    Outcome of(Coverage coverage) {
        var ofNotCompared = coverage.notCompared().isEmpty() ? Outcome.NOTE : notCompared;
        var ofUnknown = coverage.unknown().isEmpty() ? Outcome.NOTE : unknown;
        return ofNotCompared.isAtLeast(ofUnknown) ? ofNotCompared : ofUnknown;
    }
}
