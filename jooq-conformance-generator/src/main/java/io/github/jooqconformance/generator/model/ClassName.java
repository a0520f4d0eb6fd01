package io.github.jooqconformance.generator.model;

import static java.util.Objects.requireNonNull;

/** The name of a generated class. */
public record ClassName(String packageName, String simpleName) {
    public ClassName {
        requireNonNull(packageName, "packageName");
        requireNonNull(simpleName, "simpleName");
    }

    /** The file of the class, relative to the directory of its root package, with slashes. */
    public String path() {
        return (packageName + "." + simpleName).replace('.', '/') + ".java";
    }

    /** The fully qualified name. */
    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
