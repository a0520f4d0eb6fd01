package io.github.jooqconformance.runtime.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Canonical sets of traits: unmodifiable, in the order of the enum. */
final class Traits {
    private Traits() {}

    static Set<Trait> copy(Collection<Trait> traits) {
        return traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    /** The traits as SQL appends them to a definition, each after a blank. */
    static String suffix(Set<Trait> traits) {
        var suffix = new StringBuilder();
        traits.forEach(trait -> suffix.append(' ').append(trait));
        return suffix.toString();
    }

    static String columns(Collection<String> names) {
        return String.join(", ", names.stream().map(QualifiedName::quoted).toList());
    }
}
