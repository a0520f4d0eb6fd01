package io.github.jooqconformance.runtime.policy;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.Finding;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which findings a clause is about: those that have all that it names.
 *
 * @param severity how much they matter; empty if that is all the same
 * @param code whose rule they come from; empty for all rules
 * @param location where they are; empty for everywhere
 */
public record Selection(Optional<Severity> severity, Optional<CodePattern> code, Optional<LocationPattern> location) {
    /** Every finding. */
    public static final Selection EVERYTHING = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    public Selection {
        requireNonNull(severity, "severity");
        requireNonNull(code, "code");
        requireNonNull(location, "location");
    }

    /** Whether it is about the finding. */
    public boolean matches(Finding finding) {
        return severity.map(finding.severity()::equals).orElse(true)
                && code.map(pattern -> pattern.matches(finding.rule())).orElse(true)
                && location.map(pattern -> pattern.matches(finding.location())).orElse(true);
    }

    /** What it names, in the words of a policy file: {@code warning JC4* public.film}. */
    @Override
    public String toString() {
        return Stream.of(severity.map(level -> level.name().toLowerCase(Locale.ROOT)), code, location)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
