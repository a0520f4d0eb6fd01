package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.validation.PgBytes;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The functions of {@code bytea}, apart from its length. */
final class BytesFunctions {
    private static final SqlType BIGINT = new SqlType(Kind.BIGINT, new QualifiedName(ColumnType.SYSTEM_SCHEMA, "int8"));

    private final DtoSource source;

    BytesFunctions(DtoSource source) {
        this.source = source;
    }

    /** What a function makes of its arguments; empty if it is none of bytes. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        var isOfBytes = arguments.get(0).branches().stream()
                .allMatch(branch ->
                        branch.term().kind() == Kind.BYTES && !branch.term().isLiteral());
        if (!isOfBytes) {
            return Optional.empty();
        }
        return switch (function + "/" + arguments.size()) {
            case "substr/2", "substring/2", "substr/3", "substring/3" ->
                Optional.of(Scalar.combined(arguments, this::part));
            case "get_byte/2" -> Optional.of(octet(arguments.get(0), arguments.get(1)));
            case "bit_count/1" ->
                Optional.of(arguments.get(0).map(bytes -> bytes.derived(BIGINT, Form.LONG, call("bitCount", bytes))));
            case "encode/2" -> Optional.of(Scalar.combined(arguments, this::encoded));
            default -> Optional.empty();
        };
    }

    private String call(String function, Term bytes, String... arguments) {
        return arguments.length == 0
                ? "%s.%s(%s)".formatted(source.use(PgBytes.class), function, bytes.source())
                : "%s.%s(%s, %s)"
                        .formatted(source.use(PgBytes.class), function, bytes.source(), String.join(", ", arguments));
    }

    private Term part(List<Term> terms) {
        var bytes = terms.get(0);
        var numbers = terms.subList(1, terms.size());
        // A count below zero is an error.
        boolean isCountNegative = numbers.size() > 1 && numbers.get(1).source().startsWith("-");
        if (isCountNegative || !numbers.stream().allMatch(Term::isLiteral)) {
            throw new Refusal("takes a part of bytes that is no constant");
        }
        return bytes.derived(
                bytes.type(),
                Form.OBJECT,
                call("substr", bytes, numbers.stream().map(Term::source).toArray(String[]::new)));
    }

    private Scalar octet(Scalar value, Scalar place) {
        var index = place.findLiteral().orElseThrow(() -> new Refusal("reads a byte by an index that is no constant"));
        var isMissing =
                value.test(bytes -> Truth.certain(Condition.holds(call("hasByte", bytes, index.source()), bytes.reads())
                        .negated()
                        .raising(EvaluationError.NO_SUCH_BYTE)));
        return value.map(bytes -> bytes.derived(Functions.INTEGER, Form.INT, call("getByte", bytes, index.source())))
                .thenFails(isMissing.isTrue());
    }

    private Term encoded(List<Term> terms) {
        var format = terms.get(1);
        if (!format.isLiteral() || !format.source().equals("hex")) {
            throw Functions.unknown("encode");
        }
        var bytes = terms.get(0);
        return bytes.derived(
                Functions.TEXT,
                Form.OBJECT,
                "%s.of().formatHex(%s)".formatted(source.use(HexFormat.class), bytes.source()));
    }
}
