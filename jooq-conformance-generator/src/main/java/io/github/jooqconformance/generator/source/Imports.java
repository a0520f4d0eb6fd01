package io.github.jooqconformance.generator.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the imports of one generated class, and tells how the class may call each type: by its simple name where
 * that is unambiguous.
 */
public final class Imports {
    /** Simple names that generated code uses, or that mean something to every reader. */
    private static final Set<String> RESERVED = Set.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Double",
            "Enum",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Number",
            "Object",
            "Override",
            "Record",
            "Short",
            "String",
            "SuppressWarnings",
            "System",
            "Void");

    private static final String JAVA_LANG = "java.lang.";

    /** One of the names in a type with type arguments. */
    private static final Pattern QUALIFIED_NAME =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
                    + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)+");

    private final String packageName;
    private final Map<String, String> qualifiedNames = new HashMap<>();

    /** The imports of a class of this name. */
    public Imports(String packageName, String className) {
        this.packageName = packageName;
        qualifiedNames.put(className, packageName + "." + className);
    }

    /** How the class may call a type; array brackets and type arguments are kept. */
    public String use(String typeName) {
        return QUALIFIED_NAME.matcher(typeName).replaceAll(name -> Matcher.quoteReplacement(simplified(name.group())));
    }

    private String simplified(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        var simpleName = qualifiedName.substring(dot + 1);
        if (RESERVED.contains(simpleName) && !qualifiedName.equals(JAVA_LANG + simpleName)) {
            return qualifiedName;
        }
        return qualifiedNames.computeIfAbsent(simpleName, name -> qualifiedName).equals(qualifiedName)
                ? simpleName
                : qualifiedName;
    }

    /** How the class may call a type. */
    public String use(Class<?> type) {
        return use(type.getCanonicalName());
    }

    /** The types to import, sorted. */
    public List<String> lines() {
        return qualifiedNames.values().stream()
                .filter(name ->
                        !packageOf(name).equals(packageName) && !packageOf(name).equals("java.lang"))
                .sorted()
                .toList();
    }

    private static String packageOf(String qualifiedName) {
        return qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
    }
}
