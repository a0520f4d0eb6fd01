package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Constant arrays, as lists. Those of an enum are lists of its labels. */
final class ArrayConstants {
    /** What PostgreSQL prints of an array: elements in quotes where they need some. */
    private static final Pattern ELEMENT = Pattern.compile("\"([^\"\\\\]*)\"|([^\\s\",{}\\\\]+)");

    private static final String EMPTY = ".of()";

    private final SchemaSnapshot types;
    private final DtoSource source;
    private final String constant;

    /**
     * The constant arrays of one condition.
     *
     * @param types the snapshot that has the enums
     * @param source where the constants go
     * @param constant how the names of the constants begin
     */
    ArrayConstants(SchemaSnapshot types, DtoSource source, String constant) {
        this.types = types;
        this.source = source;
        this.constant = constant;
    }

    /** The kind of an array's elements. */
    Kind elementKind(SqlType array) {
        return Kind.of(array.name(), /* array= */ false, types);
    }

    /** The constant array that a text is: {@code {a,"b c"}}. */
    Term literal(SqlType array, String text) {
        return list(array, elements(array, text));
    }

    /** The elements of the constant array that a text is. */
    List<Term> elements(SqlType array, String text) {
        if (!text.matches("(?s)\\{.*}")) {
            throw unreadable(text);
        }
        var inside = text.substring(1, text.length() - 1);
        var matcher = ELEMENT.matcher(inside);
        var type = new SqlType(elementKind(array), array.name());
        var elements = matcher.results()
                .map(match -> Optional.ofNullable(match.group(1)).orElse(match.group()))
                .map(element -> Term.literal(type, element))
                .toList();
        var isUnderstood =
                matcher.replaceAll("").equals(",".repeat(Math.max(0, elements.size() - 1))) && !inside.contains("NULL");
        if (!isUnderstood) {
            throw unreadable(text);
        }
        return elements;
    }

    private static Refusal unreadable(String text) {
        return new Refusal("has the array " + text);
    }

    /** {@code ARRAY[elements]}. */
    Term list(List<Value> elements) {
        var literals = elements.stream()
                .map(Value::scalar)
                .flatMap(scalar -> scalar.findLiteral().stream())
                .filter(literal -> !literal.isNull().equals(Condition.always()))
                .toList();
        if (literals.isEmpty() || literals.size() < elements.size()) {
            throw new Refusal("builds an array");
        }
        return list(new SqlType(Kind.ARRAY, literals.get(0).type().name()), literals);
    }

    /** A constant array of the given type. */
    Term list(SqlType array, List<Term> literals) {
        var list = source.use(List.class);
        var values = literals.stream().map(this::java).collect(Collectors.joining(", "));
        var name = literals.isEmpty()
                ? list + EMPTY
                : source.constant(
                        "%s<%s>"
                                .formatted(
                                        list,
                                        source.use(javaClass(literals.get(0).kind()))),
                        constant + "_ELEMENTS",
                        list + ".of(" + values + ")");
        var isOfLabels = elementKind(array) == Kind.ENUM;
        var type = new SqlType(Kind.ARRAY, isOfLabels ? Functions.TEXT.name() : array.name());
        return new Term(type, Form.LIST, name, Condition.never(), Set.of());
    }

    /** Whether a list is the constant array that has no elements. */
    static boolean isEmpty(Term list) {
        return list.reads().isEmpty() && list.source().endsWith(EMPTY);
    }

    private static Class<?> javaClass(Kind kind) {
        return switch (kind) {
            case TEXT, ENUM -> String.class;
            case SMALLINT -> Short.class;
            case INTEGER -> Integer.class;
            case BIGINT -> Long.class;
            case NUMERIC -> BigDecimal.class;
            case UUID -> UUID.class;
            case DATE -> LocalDate.class;
            case TIMESTAMP -> LocalDateTime.class;
            case TIMESTAMPTZ -> OffsetDateTime.class;
            default -> throw new Refusal("builds an array");
        };
    }

    /** An element of a constant array, as an argument. */
    String java(Term literal) {
        return switch (literal.kind()) {
            case TEXT, ENUM -> JavaText.literal(literal.source());
            case SMALLINT -> "(short) " + literal.source();
            case INTEGER -> literal.source();
            case BIGINT -> literal.source() + "L";
            case NUMERIC -> NumericComparison.decimal(literal, source);
            case UUID -> "%s.fromString(%s)".formatted(source.use(UUID.class), JavaText.literal(literal.source()));
            case DATE, TIMESTAMP, TIMESTAMPTZ -> TemporalComparison.constant(literal, source);
            default -> throw new Refusal("builds an array");
        };
    }
}
