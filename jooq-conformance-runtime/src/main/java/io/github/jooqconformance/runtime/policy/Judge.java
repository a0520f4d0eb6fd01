package io.github.jooqconformance.runtime.policy;

import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.IgnoredFinding;
import io.github.jooqconformance.runtime.report.Judgement;
import io.github.jooqconformance.runtime.report.Notice;
import io.github.jooqconformance.runtime.report.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Divides the findings of one report into what counts, what is ignored and what is accepted. */
final class Judge {
    private final Policy policy;
    private final Baseline baseline;
    private final List<Clause> holding = new ArrayList<>();
    // By identity: of two equal clauses, the second is of no use.
    private final Set<Clause> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> counting = new ArrayList<>();
    private final List<IgnoredFinding> ignored = new ArrayList<>();
    private final List<Finding> accepted = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private Judge(Policy policy, Baseline baseline) {
        this.policy = policy;
        this.baseline = baseline;
    }

    static ConformanceReport judge(ConformanceReport report, Policy policy, Baseline baseline) {
        var judge = new Judge(policy, baseline);
        judge.readClauses(LocalDate.ofInstant(report.subject().checkedAt(), ZoneOffset.UTC));
        var everything = report.everything();
        everything.forEach(judge::judge);
        judge.noticeUnused();
        baseline.without(everything)
                .forEach(entry -> judge.notices.add(new Notice(Notice.Kind.RESOLVED, entry.toString())));
        return new ConformanceReport(
                report.subject(),
                report.coverage(),
                judge.counting,
                new Judgement(policy.notCompared(), policy.unknown(), judge.ignored, judge.accepted, judge.notices));
    }

    private void readClauses(LocalDate today) {
        for (var clause : policy.clauses()) {
            if (clause.holdsOn(today)) {
                holding.add(clause);
            } else {
                notices.add(new Notice(Notice.Kind.EXPIRED, clause.toString()));
            }
        }
    }

    private void judge(Finding finding) {
        var clause = findClause(finding);
        clause.ifPresent(used::add);
        var outcome = clause.map(Clause::outcome).orElseGet(() -> policy.outcome(finding.severity()));
        var judged = new Finding(finding.difference(), finding.severity(), outcome);
        if (outcome == Outcome.IGNORE) {
            clause.ifPresent(
                    by -> ignored.add(new IgnoredFinding(judged, by.reason().orElseThrow(), by.until())));
        } else if (baseline.accepts(finding)) {
            accepted.add(judged);
        } else {
            counting.add(judged);
        }
    }

    private Optional<Clause> findClause(Finding finding) {
        return holding.stream().filter(clause -> clause.matches(finding)).findFirst();
    }

    private void noticeUnused() {
        holding.stream()
                .filter(clause -> clause.outcome() == Outcome.IGNORE && !used.contains(clause))
                .forEach(clause -> notices.add(new Notice(Notice.Kind.UNUSED_IGNORE, clause.toString())));
    }
}
