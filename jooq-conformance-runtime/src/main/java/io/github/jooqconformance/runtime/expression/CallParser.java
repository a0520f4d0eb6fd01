package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.NamedArgument;
import io.github.jooqconformance.runtime.expression.Expression.SessionValue;
import io.github.jooqconformance.runtime.expression.Token.Kind;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads calls of functions, also those for which SQL has a syntax of its own. */
final class CallParser {
    private static final Map<String, SessionValue.Source> SESSION_VALUES = Arrays.stream(SessionValue.Source.values())
            .collect(Collectors.toUnmodifiableMap(s -> s.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final Set<String> NORMAL_FORMS = Set.of("nfc", "nfd", "nfkc", "nfkd");

    private final Tokens tokens;
    private final Parser parser;

    /** What reads the arguments after a key word and its opening parenthesis. */
    private final Map<String, Supplier<Expression>> syntaxes;

    CallParser(Tokens tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
        syntaxes = Map.ofEntries(
                Map.entry("coalesce", () -> ordinary("coalesce")),
                Map.entry("extract", this::extract),
                Map.entry("greatest", () -> ordinary("greatest")),
                Map.entry("least", () -> ordinary("least")),
                Map.entry("normalize", this::normalize),
                Map.entry("nullif", () -> ordinary("nullif")),
                Map.entry("overlay", this::overlay),
                Map.entry("position", this::position),
                Map.entry("substring", this::substring),
                Map.entry("trim", this::trim),
                Map.entry("xmlexists", this::xmlExists));
    }

    /** The call that begins with the next word, if that word has a syntax of its own here. */
    Optional<Expression> special() {
        var word = tokens.peek().text();
        var source = Optional.ofNullable(SESSION_VALUES.get(word));
        if (source.isPresent()) {
            tokens.next();
            return Optional.of(new SessionValue(source.get(), precision()));
        }
        if (tokens.at("collation") && tokens.peek(1).is("for")) {
            tokens.next();
            return Optional.of(collationFor());
        }
        var syntax = Optional.ofNullable(syntaxes.get(word));
        if (syntax.isEmpty() || !tokens.peek(1).is("(")) {
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        return Optional.of(syntax.get().get());
    }

    private OptionalInt precision() {
        if (!tokens.take("(")) {
            return OptionalInt.empty();
        }
        var digits = tokens.expect(Kind.NUMBER);
        if (!digits.text().matches("[0-9]")) {
            throw digits.unexpected();
        }
        tokens.expect(")");
        return OptionalInt.of(Integer.parseInt(digits.text()));
    }

    private Expression collationFor() {
        tokens.expect("for");
        tokens.expect("(");
        return closed("pg_collation_for", List.of(parser.expression()));
    }

    private Expression ordinary(String function) {
        return arguments(Parser.system(function), List.of());
    }

    /** The arguments of a call, from the opening parenthesis on. */
    Expression call(QualifiedName function) {
        tokens.expect("(");
        return arguments(function, List.of());
    }

    /** The arguments of a call, after those already read and before the closing parenthesis. */
    private Expression arguments(QualifiedName function, List<Expression> read) {
        var arguments = new ArrayList<>(read);
        var notation = Notation.PLAIN;
        if (tokens.take(")")) {
            return new Call(function, arguments, notation);
        }
        if (!arguments.isEmpty()) {
            tokens.expect(",");
        }
        do {
            notation = tokens.take("variadic") ? Notation.VARIADIC : notation;
            arguments.add(argument());
        } while (notation == Notation.PLAIN && tokens.take(","));
        tokens.expect(")");
        return new Call(function, arguments, notation);
    }

    private Expression argument() {
        var named = tokens.peek(1).is("=>") || tokens.peek(1).is(":=");
        if (!named) {
            return parser.expression();
        }
        var name = tokens.identifier();
        tokens.next();
        return new NamedArgument(name, parser.expression());
    }

    private Expression extract() {
        var field = tokens.next();
        var mayBeField = field.isIdentifier() || field.kind() == Kind.STRING;
        if (!mayBeField || !CallSyntax.isWord(field.text())) {
            throw field.unexpected();
        }
        tokens.expect("from");
        return closed("extract", List.of(text(field.text()), parser.expression()));
    }

    private Expression normalize() {
        var operand = parser.expression();
        return closed("normalize", tokens.take(",") ? List.of(operand, normalForm(tokens.next())) : List.of(operand));
    }

    /** One of Unicode's normal forms as the functions want it. */
    static Expression normalForm(Token word) {
        if (word.kind() != Kind.WORD || !NORMAL_FORMS.contains(word.text())) {
            throw word.unexpected();
        }
        return text(word.text().toUpperCase(Locale.ROOT));
    }

    private Expression overlay() {
        var arguments = firstArgument();
        if (!tokens.take("placing")) {
            return arguments(Parser.system("overlay"), arguments);
        }
        arguments.add(parser.expression());
        tokens.expect("from");
        arguments.add(parser.expression());
        if (tokens.take("for")) {
            arguments.add(parser.expression());
        }
        return closed("overlay", arguments);
    }

    private Expression position() {
        var searched = firstArgument();
        tokens.expect("in");
        return closed("position", List.of(parser.expression(), searched.get(0)));
    }

    private Expression substring() {
        var arguments = firstArgument();
        if (tokens.take("similar")) {
            arguments.add(parser.expression());
            tokens.expect("escape");
            arguments.add(parser.expression());
        } else if (tokens.take("from")) {
            arguments.add(parser.expression());
            if (tokens.take("for")) {
                arguments.add(parser.expression());
            }
        } else if (tokens.take("for")) {
            arguments.add(Numerals.literal("1"));
            arguments.add(parser.expression());
        } else {
            return arguments(Parser.system("substring"), arguments);
        }
        return closed("substring", arguments);
    }

    private List<Expression> firstArgument() {
        // What binds less tightly may be a key word of the call: IN, SIMILAR.
        return new ArrayList<>(List.of(parser.expression(Precedence.OPERATOR)));
    }

    private Expression trim() {
        var function = tokens.take("leading") ? "ltrim" : tokens.take("trailing") ? "rtrim" : "btrim";
        tokens.take("both");
        if (tokens.take("from")) {
            return closed(function, List.of(parser.expression()));
        }
        var first = parser.expression();
        if (tokens.take("from")) {
            return closed(function, List.of(parser.expression(), first));
        }
        return closed(function, tokens.take(",") ? List.of(first, parser.expression()) : List.of(first));
    }

    private Expression xmlExists() {
        var path = parser.expression();
        tokens.expect("passing");
        return closed("xmlexists", List.of(path, parser.expression()));
    }

    private Expression closed(String function, List<Expression> arguments) {
        tokens.expect(")");
        return new Call(Parser.system(function), arguments, Notation.SPECIAL);
    }

    private static Expression text(String value) {
        return new Literal(Optional.of(value), Optional.of(TypeName.TEXT));
    }
}
