package io.github.jooqconformance.runtime.classes;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One annotation, read by the names of its attributes.
 *
 * @param annotation the annotation, of whatever library
 */
record Stated(Annotation annotation) {
    /** Attributes of Bean Validation that say nothing of what is valid. */
    private static final Set<String> SILENT = Set.of("message", "payload", "groups");

    /** The annotation's name without its package, such as {@code Size}. */
    String name() {
        return annotation.annotationType().getSimpleName();
    }

    /** The attribute's text, unless there is no such attribute or it is blank. */
    Optional<String> text(String attribute) {
        return value(attribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    /** The attribute's texts; a single one counts as a list. */
    List<String> texts(String attribute) {
        return elements(attribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The annotations that the attribute holds; a single one counts as a list. */
    List<Stated> annotations(String attribute) {
        return elements(attribute)
                .filter(Annotation.class::isInstance)
                .map(Annotation.class::cast)
                .map(Stated::new)
                .toList();
    }

    /** The attribute's number, whether it is given as one or as text. */
    Optional<BigDecimal> number(String attribute) {
        return value(attribute).map(Object::toString).flatMap(Stated::parsed);
    }

    /** The attribute's number, unless it is that of the annotation's default. */
    Optional<BigDecimal> chosenNumber(String attribute) {
        return number(attribute).filter(number -> !isDefault(attribute));
    }

    /** Whether the attribute is there and has this value, a constant of an enum by its name. */
    boolean says(String attribute, String text) {
        return value(attribute).map(Object::toString).filter(text::equals).isPresent();
    }

    /** Whether a constraint of Bean Validation holds only when certain groups are validated. */
    boolean isConditional() {
        return value("groups").filter(groups -> Array.getLength(groups) > 0).isPresent();
    }

    private Stream<Object> elements(String attribute) {
        return value(attribute).stream().flatMap(Stated::elements);
    }

    private static Stream<Object> elements(Object value) {
        return value.getClass().isArray()
                ? IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i))
                : Stream.of(value);
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<Object> value(String attribute) {
        return attributes()
                .filter(method -> method.getName().equals(attribute))
                .findFirst()
                .map(this::value);
    }

    private boolean isDefault(String attribute) {
        return attributes().filter(method -> method.getName().equals(attribute)).anyMatch(this::isDefault);
    }

    private boolean isDefault(Method attribute) {
        return Objects.deepEquals(attribute.getDefaultValue(), value(attribute));
    }

    private Stream<Method> attributes() {
        return Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0);
    }

    private Object value(Method attribute) {
        try {
            // An annotation's type need not be public.
            attribute.setAccessible(true);
            return attribute.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("reading " + attribute, e);
        }
    }

    /** The annotation as source code has it, with the attributes that were chosen: {@code @Size(max = 255)}. */
    @Override
    public String toString() {
        var chosen = attributes()
                .filter(attribute -> !SILENT.contains(attribute.getName()) && !isDefault(attribute))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        if (chosen.isEmpty()) {
            return "@" + name();
        }
        if (chosen.size() == 1 && chosen.get(0).getName().equals("value")) {
            return "@" + name() + "(" + literal(value(chosen.get(0))) + ")";
        }
        return chosen.stream()
                .map(attribute -> attribute.getName() + " = " + literal(value(attribute)))
                .collect(Collectors.joining(", ", "@" + name() + "(", ")"));
    }

    private static String literal(Object value) {
        if (value.getClass().isArray()) {
            return elements(value).map(Stated::literal).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Annotation nested) {
            return new Stated(nested).toString();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
