package io.github.jooqconformance.runtime.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The arguments of a routine as {@code pg_get_function_identity_arguments} prints them, each with a name if it has one.
 *
 * @param arguments one text an argument
 */
record ArgumentTypes(List<String> arguments) {
    /** The first words of types that have several; no argument's name can be told from them otherwise. */
    private static final Set<String> BEGINNINGS = Set.of("bit", "character", "double", "interval", "time", "timestamp");

    ArgumentTypes {
        arguments = List.copyOf(arguments);
    }

    static ArgumentTypes of(String printed) {
        var arguments = new ArrayList<String>();
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < printed.length(); i++) {
            var c = printed.charAt(i);
            quoted ^= c == '"';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                arguments.add(printed.substring(start, i).strip());
                start = i + 1;
            }
        }
        arguments.add(printed.substring(start).strip());
        return new ArgumentTypes(arguments);
    }

    /** Whether these differ from the others in nothing but names. */
    boolean mayBe(ArgumentTypes others) {
        return arguments.size() == others.arguments.size()
                && IntStream.range(0, arguments.size())
                        .allMatch(i -> sameType(arguments.get(i), others.arguments.get(i)));
    }

    private static boolean sameType(String expected, String actual) {
        return type(expected).equals(type(actual));
    }

    /** The argument without its first word, if that is its name. Of procedures, the mode is printed in any case. */
    private static String type(String printed) {
        var argument = printed.startsWith("IN ") ? printed.substring(3) : printed;
        var end = argument.startsWith("\"") ? argument.indexOf("\" ") + 1 : argument.indexOf(' ');
        return end <= 0 || BEGINNINGS.contains(argument.substring(0, end)) ? argument : argument.substring(end + 1);
    }
}
