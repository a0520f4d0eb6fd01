package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.Constant;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.validation.Pg;
import io.github.jooqconformance.runtime.validation.PgMath;
import io.github.jooqconformance.runtime.validation.PgRange;
import io.github.jooqconformance.runtime.validation.PgText;
import io.github.jooqconformance.runtime.validation.PgTime;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of a DTO as far as its checks need it: imports, names of methods and constants. */
final class DtoSource {
    private final Imports imports;
    private final Names methods;
    private final Names constantNames;
    private final List<Constant> constants = new ArrayList<>();

    /** The source of a DTO with these components. */
    DtoSource(Imports imports, Collection<String> components) {
        this.imports = imports;
        methods = new Names(components);
        constantNames = new Names(components);
    }

    /** How the source may call a type. */
    String use(Class<?> type) {
        return imports.use(type);
    }

    /** How the source may call a type that is given by its fully qualified name. */
    String use(String typeName) {
        return imports.use(typeName);
    }

    /** A call of a function of {@link Pg}. */
    String pg(String function, Object... arguments) {
        return use(Pg.class) + call(function, Stream.of(arguments));
    }

    /** A call of a function of {@link PgMath}. */
    String math(String function, Object... arguments) {
        return use(PgMath.class) + call(function, Stream.of(arguments));
    }

    /** A call of a function of {@link PgRange}. */
    String range(String function, Object... arguments) {
        return use(PgRange.class) + call(function, Stream.of(arguments));
    }

    /** A call of a function of {@link PgText}. */
    String text(String function, Object... arguments) {
        return use(PgText.class) + call(function, Stream.of(arguments));
    }

    /** A call of a function of {@link PgTime}. */
    String time(String function, Object... arguments) {
        return use(PgTime.class) + call(function, Stream.of(arguments));
    }

    /** A call of a factory of {@link Rule}, whose first argument is a path. */
    String rule(String factory, String path, Object... arguments) {
        return use(Rule.class) + call(factory, Stream.concat(Stream.of(JavaText.literal(path)), Stream.of(arguments)));
    }

    private static String call(String function, Stream<Object> arguments) {
        return "." + function + arguments.map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A name for a method, the wanted one if it is free. */
    String method(String wanted) {
        return methods.unique(wanted);
    }

    /**
     * The name of a constant with this value: of one that is there already, or else of a new one.
     *
     * @param wanted the name of a new one, if it is free
     * @param expression the value, as Java source
     */
    String constant(Class<?> type, String wanted, String expression) {
        return constant(use(type), wanted, expression);
    }

    /** The name of a constant with this value, as above, whose type has type arguments. */
    String constant(String type, String wanted, String expression) {
        return constants.stream()
                .filter(constant ->
                        constant.type().equals(type) && constant.expression().equals(expression))
                .findFirst()
                .map(Constant::name)
                .orElseGet(() -> {
                    var name = constantNames.unique(wanted);
                    constants.add(new Constant(type, name, expression));
                    return name;
                });
    }

    /** The number of constants, to {@link #forgetConstants} those that are added later. */
    int constantCount() {
        return constants.size();
    }

    /** Forgets all constants but the first ones, since what needed them was given up. */
    void forgetConstants(int count) {
        constants.subList(count, constants.size()).clear();
    }

    List<Constant> constants() {
        return List.copyOf(constants);
    }
}
