package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;

import io.github.jooqconformance.runtime.expression.Token.Kind;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the names of types. */
final class TypeParser {
    /** SQL's words for types that the catalog calls otherwise. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("smallint", "int2"),
            Map.entry("bigint", "int8"),
            Map.entry("real", "float4"),
            Map.entry("boolean", "bool"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"));

    /** The words that begin a type wherever they stand before a string. */
    private static final Set<String> KEYWORDS = Set.of(
            "bigint",
            "bit",
            "boolean",
            "char",
            "character",
            "dec",
            "decimal",
            "float",
            "int",
            "integer",
            "interval",
            "numeric",
            "real",
            "smallint",
            "time",
            "timestamp",
            "varchar");

    private static final Set<String> INTERVAL_FIELDS = Set.of("year", "month", "day", "hour", "minute", "second", "to");

    private static final int SINGLE_PRECISION_BITS = 24;
    private static final int DOUBLE_PRECISION_BITS = 53;

    private final Tokens tokens;

    TypeParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the next word can only begin a type, and so a constant such as {@code interval '1 day'}. */
    boolean atKeyword() {
        var token = tokens.peek();
        return token.kind() == Kind.WORD
                && (KEYWORDS.contains(token.text())
                        || (token.is("double") && tokens.peek(1).is("precision")));
    }

    TypeName type() {
        var type = scalar();
        return new TypeName(type.name(), type.modifiers(), dimensions());
    }

    private boolean dimensions() {
        var array = tokens.take("array");
        while (tokens.take("[")) {
            if (tokens.at(Kind.NUMBER)) {
                tokens.next();
            }
            tokens.expect("]");
            array = true;
        }
        return array;
    }

    private TypeName scalar() {
        if (!tokens.at(Kind.WORD) || tokens.peek(1).is(".")) {
            return named();
        }
        return switch (tokens.peek().text()) {
            case "double" -> doublePrecision();
            case "float" -> floatingPoint();
            case "character", "char" -> character();
            case "bit" -> bit();
            case "time", "timestamp" -> temporal();
            case "interval" -> interval();
            default -> named();
        };
    }

    private static TypeName withModifiers(String catalogName, List<String> modifiers) {
        return new TypeName(new QualifiedName(SYSTEM_SCHEMA, catalogName), modifiers, false);
    }

    private TypeName named() {
        var isWord = tokens.at(Kind.WORD);
        var first = tokens.identifier();
        if (tokens.take(".")) {
            return new TypeName(new QualifiedName(first, tokens.identifier()), modifiers(), false);
        }
        var isSynonym = isWord && SYNONYMS.containsKey(first);
        // SQL's own words take no modifiers, except those for numeric.
        var modifiers = isSynonym && !first.startsWith("dec") ? List.<String>of() : modifiers();
        return withModifiers(isSynonym ? SYNONYMS.getOrDefault(first, first) : first, modifiers);
    }

    private TypeName doublePrecision() {
        tokens.next();
        tokens.expect("precision");
        return TypeName.builtIn("float8");
    }

    private TypeName floatingPoint() {
        var start = tokens.next();
        var bits = modifiers();
        if (bits.isEmpty()) {
            return TypeName.builtIn("float8");
        }
        if (bits.size() > 1 || !bits.get(0).matches("[1-9][0-9]?")) {
            throw start.unexpected();
        }
        var precision = Integer.parseInt(bits.get(0));
        if (precision > DOUBLE_PRECISION_BITS) {
            throw start.unexpected();
        }
        return TypeName.builtIn(precision <= SINGLE_PRECISION_BITS ? "float4" : "float8");
    }

    private TypeName character() {
        tokens.next();
        var catalogName = tokens.take("varying") ? "varchar" : "bpchar";
        return lengthOne(catalogName, modifiers());
    }

    private TypeName bit() {
        tokens.next();
        var catalogName = tokens.take("varying") ? "varbit" : "bit";
        return lengthOne(catalogName, modifiers());
    }

    /** SQL's {@code character} and {@code bit} have a length of 1 unless they say otherwise. */
    private static TypeName lengthOne(String catalogName, List<String> modifiers) {
        var fixed = catalogName.equals("bpchar") || catalogName.equals("bit");
        return withModifiers(catalogName, fixed && modifiers.isEmpty() ? List.of("1") : modifiers);
    }

    private TypeName temporal() {
        var word = tokens.next().text();
        var modifiers = modifiers();
        var with = tokens.at("with") && tokens.peek(1).is("time");
        if (with || (tokens.at("without") && tokens.peek(1).is("time"))) {
            tokens.next();
            tokens.next();
            tokens.expect("zone");
        }
        return withModifiers(with ? word + "tz" : word, modifiers);
    }

    private TypeName interval() {
        tokens.next();
        var modifiers = new ArrayList<>(intervalFields());
        modifiers.addAll(modifiers());
        return withModifiers("interval", modifiers);
    }

    /** What limits an interval: nothing, or one text such as {@code day to second}. */
    List<String> intervalFields() {
        var fields = new ArrayList<String>();
        while (tokens.at(Kind.WORD) && INTERVAL_FIELDS.contains(tokens.peek().text())) {
            fields.add(tokens.next().text());
        }
        return fields.isEmpty() ? List.of() : List.of(String.join(" ", fields));
    }

    /** What stands in parentheses after a type's name, if anything does. */
    List<String> modifiers() {
        if (!tokens.take("(")) {
            return List.of();
        }
        var modifiers = new ArrayList<String>();
        do {
            modifiers.add(modifier());
        } while (tokens.take(","));
        tokens.expect(")");
        return modifiers;
    }

    private String modifier() {
        var negative = tokens.at(Kind.OPERATOR) && tokens.peek().text().equals("-");
        if (negative) {
            tokens.next();
            return "-" + tokens.expect(Kind.NUMBER).text();
        }
        var token = tokens.next();
        return switch (token.kind()) {
            case NUMBER, WORD -> token.text();
            case STRING -> SqlWriter.string(token.text());
            case QUOTED, BITS, OPERATOR, SYMBOL, VALUE, END -> throw token.unexpected();
        };
    }
}
