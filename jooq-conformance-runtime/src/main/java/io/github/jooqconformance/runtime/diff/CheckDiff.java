package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the CHECK constraints of tables and domains, with their comments. */
final class CheckDiff implements ConstraintKind<CheckConstraint> {
    private final Comparison comparison;
    private final Set<String> texts;

    /** Compares checks that read no columns. */
    CheckDiff(Comparison comparison) {
        this(comparison, Set.of());
    }

    private CheckDiff(Comparison comparison, Set<String> texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** Compares the checks of a table. */
    static CheckDiff of(Comparison comparison, Table expected, Table actual) {
        var texts = texts(expected);
        texts.retainAll(texts(actual));
        return new CheckDiff(comparison, texts);
    }

    private static Set<String> texts(Table table) {
        return table.columns().stream()
                .filter(column ->
                        column.type().isBuiltIn("text") || column.type().isBuiltIn("varchar"))
                .map(Column::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Stream<Difference> between(Location owner, List<CheckConstraint> expected, List<CheckConstraint> actual) {
        return new MemberDiff<>(this).between(owner, expected, actual);
    }

    @Override
    public String name(CheckConstraint member) {
        return member.name();
    }

    @Override
    public String definition(CheckConstraint member) {
        return member.definition();
    }

    @Override
    public Rule missing(CheckConstraint expected) {
        return Rule.CHECK_MISSING;
    }

    @Override
    public Rule unexpected(CheckConstraint actual) {
        return Rule.CHECK_UNEXPECTED;
    }

    @Override
    public Optional<String> comment(CheckConstraint member) {
        return member.comment();
    }

    @Override
    public Optional<Rule> changed(CheckConstraint expected, CheckConstraint actual) {
        var alike = meansTheSame(expected.expression(), actual.expression())
                && expected.columns().equals(actual.columns());
        return alike ? TraitDiff.between(expected.traits(), actual.traits()) : Optional.of(Rule.CHECK_CHANGED);
    }

    private boolean meansTheSame(String expected, String actual) {
        return comparison.same(expected, actual) || Expression.sameMeaning(expected, actual, texts);
    }
}
