package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that does not count, because a policy says so.
 *
 * @param finding what was found
 * @param reason why it does not matter
 * @param until the last day on which it does not, in UTC; empty if that has no end
 */
public record IgnoredFinding(Finding finding, String reason, Optional<LocalDate> until)
        implements Comparable<IgnoredFinding> {
    public IgnoredFinding {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
        requireNonNull(until, "until");
    }

    /** Sorts as the findings do. */
    @Override
    public int compareTo(IgnoredFinding other) {
        return finding.compareTo(other.finding);
    }
}
