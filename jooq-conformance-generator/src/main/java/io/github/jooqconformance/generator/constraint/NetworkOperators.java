package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.validation.PgInet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators and functions of {@code inet} and {@code cidr}. */
final class NetworkOperators {
    private final DtoSource source;

    NetworkOperators(DtoSource source) {
        this.source = source;
    }

    /** Whether both of two operands are network addresses. */
    static boolean isMeant(Scalar left, Scalar right) {
        return Stream.of(left, right)
                .allMatch(value -> value.branches().stream()
                        .anyMatch(branch -> branch.term().kind() == Kind.INET));
    }

    /** {@code left operator right}. */
    Truth apply(QualifiedName operator, Scalar left, Scalar right) {
        return switch (operator.name()) {
            case "<<" -> left.test(right, (one, other) -> test("isWithin", one, other));
            case "<<=" -> left.test(right, (one, other) -> test("isWithinOrEqual", one, other));
            case ">>" -> left.test(right, (one, other) -> test("isWithin", other, one));
            case ">>=" -> left.test(right, (one, other) -> test("isWithinOrEqual", other, one));
            case "&&" -> left.test(right, (one, other) -> test("overlaps", one, other));
            default -> throw Operators.unknown(operator);
        };
    }

    private Truth test(String method, Term one, Term other) {
        var test = "%s.%s(%s)".formatted(java(one, source), method, java(other, source));
        return Truth.certain(Condition.holds(test, Comparison.reads(one, other)));
    }

    /** What a function makes of an address; empty if it is none of addresses. */
    static Optional<Scalar> find(String function, Scalar argument) {
        return switch (function) {
            case "family", "masklen" ->
                Optional.of(argument.map(term -> derived(function, term, Functions.INTEGER, Form.INT)));
            case "network" -> Optional.of(argument.map(NetworkOperators::network));
            case "broadcast" -> Optional.of(argument.map(term -> derived(function, term, type("inet"), Form.OBJECT)));
            default -> Optional.empty();
        };
    }

    /** {@code network(address)}, which is also what the cast to {@code cidr} makes of it. */
    static Term network(Term address) {
        return derived("network", address, type("cidr"), Form.OBJECT);
    }

    private static Term derived(String function, Term term, SqlType type, Form form) {
        if (term.kind() != Kind.INET || term.isLiteral()) {
            throw Functions.unknown(function);
        }
        return term.derived(type, form, term.source() + "." + function + "()");
    }

    private static SqlType type(String name) {
        return new SqlType(Kind.INET, new QualifiedName(ColumnType.SYSTEM_SCHEMA, name));
    }

    /** The address in Java; of a literal, the name of a constant. */
    static String java(Term term, DtoSource source) {
        if (!term.isLiteral()) {
            return term.source();
        }
        if (!PgInet.isInet(term.source())) {
            throw new Refusal("has the address " + term.source());
        }
        var name = term.source().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-F]+", "_");
        return source.constant(
                PgInet.class,
                "NETWORK_" + name,
                "%s.of(%s)".formatted(source.use(PgInet.class), JavaText.literal(term.source())));
    }
}
