package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.TypeName;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes constants of SQL as Java source, as far as both certainly mean the same.
 *
 * @param type the type of the column, without domains
 * @param javaType the type of its component, fully qualified and with its type arguments
 * @param types the snapshot that has the enums
 * @param imports the imports of the class that is to hold the constant
 */
record LiteralSource(ColumnType type, String javaType, SchemaSnapshot types, Imports imports) {
    /** The length of the longest text that is worth a constant, and that the class format surely can hold. */
    private static final int LONGEST = 1000;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Set<String> TEXTS = Set.of("text", "varchar");
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "numeric");
    private static final Set<String> FLOATS = Set.of("float4", "float8");

    /** The source of a constant that is not NULL, and is the column's default. */
    Optional<String> find(Literal literal) {
        // A bare string is of the column's type.
        var from = literal.type().orElseGet(this::typeName);
        var text = literal.value().orElse("");
        if (text.length() > LONGEST || !from.modifiers().isEmpty() || from.array() != type.array()) {
            return Optional.empty();
        }
        if (type.array()) {
            return javaType.startsWith(List.class.getName()) && text.equals("{}")
                    ? Optional.of(imports.use(List.class) + ".of()")
                    : Optional.empty();
        }
        if (isAmong(NUMBERS, from) && isAmong(NUMBERS, typeName())) {
            return DECIMAL.matcher(text).matches() ? number(new BigDecimal(text)) : Optional.empty();
        }
        if (isAmong(NUMBERS, from) && isAmong(FLOATS, typeName())) {
            return DECIMAL.matcher(text).matches() ? ofFloat(text) : Optional.empty();
        }
        if (isAmong(TEXTS, from) && isAmong(TEXTS, typeName())) {
            return javaType.equals(String.class.getName()) ? Optional.of(JavaText.literal(text)) : Optional.empty();
        }
        return from.name().equals(type.name()) ? ofSameType(text) : Optional.empty();
    }

    private TypeName typeName() {
        return new TypeName(type.name(), List.of(), type.array());
    }

    private static boolean isAmong(Set<String> builtIn, TypeName name) {
        return name.name().schema().equals(ColumnType.SYSTEM_SCHEMA)
                && builtIn.contains(name.name().name());
    }

    private Optional<String> number(BigDecimal number) {
        if (javaType.equals(BigDecimal.class.getName())) {
            return Optional.of("new " + imports.use(BigDecimal.class) + "(\"" + number.toPlainString() + "\")");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        var integer = number.toBigInteger();
        return switch (javaType) {
            case "java.lang.Byte" -> within(integer, Byte.SIZE, "");
            case "java.lang.Short" -> within(integer, Short.SIZE, "");
            case "java.lang.Integer" -> within(integer, Integer.SIZE, "");
            case "java.lang.Long" -> within(integer, Long.SIZE, "L");
            case "java.math.BigInteger" ->
                Optional.of("new " + imports.use(BigInteger.class) + "(\"" + integer + "\")");
            default -> Optional.empty();
        };
    }

    private static Optional<String> within(BigInteger integer, int bits, String suffix) {
        return integer.bitLength() < bits ? Optional.of(integer + suffix) : Optional.empty();
    }

    private Optional<String> ofFloat(String decimal) {
        return switch (javaType) {
            case "java.lang.Double" -> Optional.of(String.valueOf(Double.parseDouble(decimal)));
            case "java.lang.Float" -> Optional.of(Float.parseFloat(decimal) + "f");
            default -> Optional.empty();
        };
    }

    private Optional<String> ofSameType(String text) {
        if (type.kind() == TypeKind.ENUM) {
            return ofEnum(text);
        }
        return switch (javaType) {
            case "java.lang.Boolean" -> ofBoolean(text);
            case "java.lang.String" ->
                type.isBuiltIn("bpchar") ? Optional.of(JavaText.literal(text)) : Optional.empty();
            case "java.time.LocalDate" -> ofDate(text);
            case "java.util.UUID" ->
                UUID_TEXT.matcher(text).matches()
                        ? Optional.of(imports.use(UUID.class) + ".fromString(" + JavaText.literal(text) + ")")
                        : Optional.empty();
            default ->
                javaType.equals(Json.class.getName())
                        ? Optional.of(imports.use(Json.class) + ".of(" + JavaText.literal(text) + ")")
                        : Optional.empty();
        };
    }

    private Optional<String> ofEnum(String label) {
        boolean isLabel =
                types.findEnum(type.name()).map(EnumType::labels).stream().anyMatch(labels -> labels.contains(label));
        return isLabel && !javaType.startsWith("java.")
                ? Optional.of(imports.use(org.jooq.EnumType.class) + ".lookupLiteral(" + imports.use(javaType)
                        + ".class, " + JavaText.literal(label) + ")")
                : Optional.empty();
    }

    private static Optional<String> ofBoolean(String text) {
        return switch (text) {
            case "true", "t" -> Optional.of("true");
            case "false", "f" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private Optional<String> ofDate(String text) {
        return type.isBuiltIn("date") && DATE.matcher(text).matches()
                ? Optional.of(imports.use(LocalDate.class) + ".parse(\"" + text + "\")")
                : Optional.empty();
    }
}
