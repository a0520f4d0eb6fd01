package io.github.jooqconformance.runtime.policy;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.report.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads policies that people have written. */
final class PolicyReader {
    private static final List<String> FIELDS = List.of("fail_on", "not_compared", "unknown", "clauses");
    private static final List<String> SELECTING_FIELDS = List.of("severity", "code", "location");
    private static final List<String> CLAUSE_FIELDS =
            List.of("outcome", "severity", "code", "location", "reason", "until");

    private final Problems problems;

    private PolicyReader(Problems problems) {
        this.problems = problems;
    }

    /** The policy of a file; to be used only if there is no problem. */
    static Policy read(Json document, Problems problems) {
        return new PolicyReader(problems).policy(document);
    }

    private Policy policy(Json document) {
        var fields = Fields.of(document, FIELDS, problems);
        var standard = Policy.standard();
        return new Policy(
                fields.find("fail_on", Fields.constant(Severity.class)).orElse(standard.failOn()),
                fields.find("not_compared", PolicyReader::said).orElse(standard.notCompared()),
                fields.find("unknown", PolicyReader::said).orElse(standard.unknown()),
                fields.elements("clauses").stream()
                        .flatMap(clause -> clause(clause).stream())
                        .toList());
    }

    private static Outcome said(String text) {
        return Policy.requireSaid(Fields.constant(Outcome.class).apply(text));
    }

    /** The clause; empty only if there is a problem. */
    private Optional<Clause> clause(Json json) {
        var fields = Fields.of(json, CLAUSE_FIELDS, problems);
        var selection = new Selection(
                fields.find("severity", Fields.constant(Severity.class)),
                fields.find("code", CodePattern::new),
                fields.find("location", LocationPattern::parse));
        fields.requireAny(SELECTING_FIELDS, Policy.NO_SELECTION);
        var reason = fields.find("reason", Clause::requireReason);
        var until = fields.find("until", PolicyReader::day);
        var outcome = fields.require("outcome", Fields.constant(Outcome.class));
        if (outcome.filter(Outcome.IGNORE::equals).isPresent()) {
            fields.requireAny(List.of("reason"), Clause.NO_REASON);
        }
        return problems.isEmpty()
                ? outcome.map(decided -> new Clause(decided, selection, reason, until))
                : Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day. Write it as 2027-12-31.", e);
        }
    }
}
