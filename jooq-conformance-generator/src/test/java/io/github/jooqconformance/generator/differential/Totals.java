package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a whole schema. */
final class Totals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Untranslatable untranslatable;

    /** What became of each CHECK; that of a domain counts once, for the column that fares worst. */
    private final Map<String, Fate> checks = new TreeMap<>();

    private final Map<String, String> reasons = new TreeMap<>();
    private long values;
    private int disagreements;

    Totals(Untranslatable untranslatable) {
        this.untranslatable = untranslatable;
    }

    /** What may become of a CHECK, from good to bad. */
    private enum Fate {
        TRANSLATED,
        IN_PART,
        LEFT,
        UNTRANSLATABLE
    }

    void add(GeneratedTable table) {
        var facts = table.facts();
        var like = "like " + facts.name();
        facts.constraints().checks().forEach(check -> add(table, facts.name(), check, like));
        for (var column : table.columns()) {
            for (var domain : column.domains()) {
                domain.checks().forEach(check -> add(table, domain.name(), check, value(domain)));
            }
        }
    }

    /** A column that is called like what a domain's condition is about. */
    private static String value(Domain domain) {
        return "value " + domain.base().sql();
    }

    private void add(GeneratedTable table, QualifiedName owner, CheckConstraint check, String columns) {
        if (check.traits().contains(Trait.NOT_ENFORCED)) {
            return;
        }
        var subject = owner + " " + check.name();
        var fate = table.findLeft(check.name()).map(left -> {
            if (left.inPart()) {
                return Fate.IN_PART;
            }
            var reason = untranslatable.findReason(owner, check, columns, left);
            reason.ifPresent(text -> reasons.put(subject, text));
            return reason.isPresent() ? Fate.UNTRANSLATABLE : Fate.LEFT;
        });
        checks.merge(subject, fate.orElse(Fate.TRANSLATED), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    void add(Trial trial) {
        values += trial.tried();
        disagreements += trial.disagreements().size();
    }

    int disagreements() {
        return disagreements;
    }

    private long count(Fate fate) {
        return checks.values().stream().filter(fate::equals).count();
    }

    /** Why some CHECKs cannot be translated, a line each, then how many of how many are, and what was tried. */
    @Override
    public String toString() {
        long inPart = count(Fate.IN_PART);
        long translated = count(Fate.TRANSLATED) + inPart;
        long translatable = translated + count(Fate.LEFT);
        var why = reasons.entrySet().stream()
                .map(entry -> "%s: cannot be translated, as %s%n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return why
                + "%d of %d CHECKs translated (%s), %d of them in part%n"
                        .formatted(translated, checks.size(), share(translated, checks.size()), inPart)
                + "%d of %d CHECKs that can be translated (%s)%n"
                        .formatted(translated, translatable, share(translated, translatable))
                + "%d values tried, %d disagreements".formatted(values, disagreements);
    }

    /** Rounded down, so that only all are 100 percent. */
    private static String share(long part, long all) {
        if (all == 0) {
            return "none";
        }
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN) + " %";
    }
}
