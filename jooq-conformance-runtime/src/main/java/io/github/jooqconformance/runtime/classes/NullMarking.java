package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;

/**
 * Whether types without an annotation are not null, as JSpecify has it.
 *
 * @see <a href="https://jspecify.dev/docs/spec/#null-marked-scope">Null-marked scope</a>
 */
final class NullMarking {
    private NullMarking() {}

    /** Whether the annotation that is nearest to the class, at it or around it, is {@code @NullMarked}. */
    static boolean isNullMarked(Class<?> type) {
        return scopes(type)
                .map(scope -> Annotations.of(Stream.of(scope)))
                .filter(annotations -> annotations.has("NullMarked", "NullUnmarked"))
                .findFirst()
                .filter(annotations -> annotations.has("NullMarked"))
                .isPresent();
    }

    private static Stream<AnnotatedElement> scopes(Class<?> type) {
        var classes = Stream.<Class<?>>iterate(type, scope -> scope != null, Class::getEnclosingClass);
        return Stream.concat(classes, Stream.of(type.getPackage(), type.getModule()));
    }
}
