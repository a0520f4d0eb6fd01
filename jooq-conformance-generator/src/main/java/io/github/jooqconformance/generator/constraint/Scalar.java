package io.github.jooqconformance.generator.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value that is no condition.
 *
 * @param branches the terms that it may be; exactly one guard holds
 * @param fails when evaluating it is an error
 */
record Scalar(List<Branch> branches, Condition fails) implements Value {
    /** The constant NULL. */
    static final Scalar NULL = of(Term.NULL);

    /** A term, and when the value is that term. */
    record Branch(Condition guard, Term term) {}

    Scalar {
        branches = branches.stream()
                .filter(branch -> !branch.guard.equals(Condition.never()))
                .toList();
    }

    /** The value that is always the same term. */
    static Scalar of(Term term) {
        return new Scalar(List.of(new Branch(Condition.always(), term)), Condition.never());
    }

    /** The constant that this is, or empty if it is none. */
    Optional<Term> findLiteral() {
        return branches.size() == 1 ? Optional.of(branches.get(0).term).filter(Term::isLiteral) : Optional.empty();
    }

    @Override
    public Condition isNull() {
        return branches.stream()
                .map(branch -> branch.guard.and(branch.term.isNull()))
                .reduce(Condition.never(), Condition::or);
    }

    @Override
    public boolean isNullConstant() {
        return isNull().equals(Condition.always());
    }

    @Override
    public Scalar orFails(Condition condition) {
        return new Scalar(branches, condition.or(fails));
    }

    /** The same, where what is made of it is an error under the given condition. */
    Scalar thenFails(Condition condition) {
        return new Scalar(branches, fails.or(condition));
    }

    @Override
    public Truth truth() {
        if (!isNullConstant()) {
            throw new Refusal("uses a value as a condition");
        }
        return Truth.UNKNOWN;
    }

    @Override
    public Scalar scalar() {
        return this;
    }

    /** What a function makes of whichever term this is. */
    Scalar map(Function<Term, Term> function) {
        return new Scalar(
                branches.stream()
                        .map(branch -> new Branch(branch.guard, function.apply(branch.term)))
                        .toList(),
                fails);
    }

    /** What a function, which may fail, makes of whichever term this is. */
    Scalar flatMap(Function<Term, Scalar> function) {
        var guards = branches.stream().map(Branch::guard).toList();
        var results =
                branches.stream().map(branch -> function.apply(branch.term)).toList();
        var chosen = chosen(guards, results);
        return new Scalar(chosen.branches, fails.or(chosen.fails));
    }

    /** The condition that a test of this value is; unknown if the value is null. */
    Truth test(Function<Term, Truth> test) {
        var guards = branches.stream()
                .map(branch -> branch.guard.and(branch.term.isNull().negated()))
                .toList();
        var truths = branches.stream()
                .map(branch ->
                        branch.term.isNull().equals(Condition.always()) ? Truth.UNKNOWN : test.apply(branch.term))
                .toList();
        return Truth.chosen(guards, truths).orFails(fails);
    }

    /** The condition that a test of this value and another one is; unknown if either is null. */
    Truth test(Scalar other, BiFunction<Term, Term, Truth> test) {
        // PostgreSQL evaluates both operands, even if one is null.
        Value.requireEvaluated(this, other);
        var left = new Scalar(branches, Condition.never());
        var right = new Scalar(other.branches, Condition.never());
        return left.test(one -> right.test(two -> test.apply(one, two))).orFails(fails.or(other.fails));
    }

    /**
     * What a function makes of whichever terms some values are; NULL if any of them is NULL.
     *
     * @throws Refusal if PostgreSQL may see that one is NULL without evaluating the others
     */
    static Scalar combined(List<Scalar> values, Function<List<Term>, Term> function) {
        values.forEach(value -> values.forEach(other -> Value.requireEvaluated(value, other)));
        var combinations = List.of(new Combination(Condition.always(), List.of()));
        for (var value : values) {
            combinations = combinations.stream()
                    .flatMap(combination -> value.branches.stream().map(combination::with))
                    .toList();
        }
        return new Scalar(
                combinations.stream()
                        .map(combination -> new Branch(combination.guard, combination.result(function)))
                        .toList(),
                values.stream().map(Scalar::fails).reduce(Condition.never(), Condition::or));
    }

    /** One term of each of some values, and when these are their values. */
    private record Combination(Condition guard, List<Term> terms) {
        Combination with(Branch branch) {
            var all = new ArrayList<>(terms);
            all.add(branch.term);
            return new Combination(guard.and(branch.guard), all);
        }

        Term result(Function<List<Term>, Term> function) {
            return terms.stream().anyMatch(term -> term.isNull().equals(Condition.always()))
                    ? Term.NULL
                    : function.apply(terms);
        }
    }

    /** The value of the branch whose guard holds. */
    static Scalar chosen(List<Condition> guards, List<Scalar> values) {
        var branches = new ArrayList<Branch>();
        var fails = Condition.never();
        for (int i = 0; i < guards.size(); i++) {
            var guard = guards.get(i);
            values.get(i).branches.forEach(branch -> branches.add(new Branch(guard.and(branch.guard), branch.term)));
            fails = fails.or(guard.and(values.get(i).fails));
        }
        return new Scalar(branches, fails);
    }
}
