package io.github.jooqconformance.generator.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Gives out Java identifiers, each only once. */
public final class Names {
    /**
     * What a record component may not be called, since every object has a method of that name (Java Language
     * Specification, 8.10.1).
     */
    private static final Set<String> ILLEGAL_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What only newer versions of jOOQ avoid in Java: code is to be the same, whichever generates it. */
    private static final Set<String> AVOIDED_BY_JOOQ = Set.of("sealed");

    private static final Pattern WORD_START = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private final Set<String> taken = new HashSet<>();

    /** Names none of which is taken but the given ones. */
    public Names(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** The wanted name, made a legal identifier, with as many underscores after it as it takes to be free. */
    public String unique(String wanted) {
        var name = legal(wanted);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static String legal(String wanted) {
        var name = new StringBuilder();
        wanted.codePoints()
                .map(point ->
                        Character.isJavaIdentifierPart(point) && !Character.isIdentifierIgnorable(point) ? point : '_')
                .forEach(name::appendCodePoint);
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        var identifier = name.toString();
        return isFree(identifier) ? identifier : identifier + "_";
    }

    private static boolean isFree(String identifier) {
        return SourceVersion.isName(identifier)
                && !identifier.equals("_")
                && !ILLEGAL_COMPONENTS.contains(identifier)
                && !AVOIDED_BY_JOOQ.contains(identifier);
    }

    /** The name with its first letter in upper case: {@code releaseYear} becomes {@code ReleaseYear}. */
    public static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    /** The name as constants are called: {@code releaseYear} becomes {@code RELEASE_YEAR}. */
    public static String constant(String name) {
        return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
