package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.runtime.classes.DtoClasses;
import io.github.jooqconformance.runtime.manifest.Manifest;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Catalog;
import org.jooq.Schema;

/** Compiled classes: with manifests, or of plain jOOQ, or written by hand. */
final class Classes {
    private static final String MANIFEST = Manifest.class.getName().replace('.', '/');
    private static final String CATALOG = "org/jooq/impl/CatalogImpl";
    private static final String SCHEMA = "org/jooq/impl/SchemaImpl";

    private final Path shown;
    private final List<ClassHeader> headers;
    private final ClassLoader loader;

    private Classes(Path shown, List<ClassHeader> headers, ClassLoader loader) {
        this.shown = shown;
        this.headers = headers;
        this.loader = loader;
    }

    /**
     * The classes of a jar; of one that holds an application with its libraries, those of the application and, if they
     * are no model of jOOQ's, those of a library that is one.
     *
     * @param classPath what they need beside the libraries of this program
     */
    static Classes ofJar(Path jar, List<Path> classPath) {
        try {
            var packed = PackedClasses.read(jar);
            var headers = new ArrayList<>(packed.headers());
            if (headers.stream().noneMatch(Classes::isOfModel)) {
                headers.addAll(packed.headersOfLibraries(header -> isOfModel(header) && !isOfThisProgram(header)));
            }
            var all = Stream.concat(packed.libraries().stream(), classPath.stream());
            return new Classes(jar, headers, loader(packed.location(), all.toList()));
        } catch (IOException e) {
            throw new FailureException("The jar " + jar + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static boolean isOfModel(ClassHeader header) {
        return header.interfaces().contains(MANIFEST)
                || header.superclass().filter(Set.of(CATALOG, SCHEMA)::contains).isPresent();
    }

    /** jOOQ itself has catalogs, and applications bring it along. */
    private static boolean isOfThisProgram(ClassHeader header) {
        return Classes.class.getClassLoader().getResource(header.name() + ".class") != null;
    }

    /** As above, of class files below a directory, which need not be the one that packages are relative to. */
    static Classes ofFiles(Path shown, List<Path> files, List<Path> classPath) {
        var headers = files.stream().map(Classes::read).toList();
        var first = headers.get(0).name().split("/", -1);
        var root = files.get(0)
                .toAbsolutePath()
                .resolve("../".repeat(first.length))
                .normalize();
        return new Classes(shown, headers, loader(root, classPath));
    }

    private static ClassHeader read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return ClassHeader.read(in);
        } catch (IOException e) {
            throw new FailureException("The class file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static ClassLoader loader(Path location, List<Path> classPath) {
        var urls = Stream.concat(Stream.of(location), classPath.stream())
                .map(Classes::url)
                .toArray(URL[]::new);
        // Open until the program ends: the classes are looked at when they are compared.
        return new OwnResources(urls);
    }

    /** Finds the libraries of this program for the model's classes, but does not take their classes for the model's. */
    private static final class OwnResources extends URLClassLoader {
        OwnResources(URL[] urls) {
            super(urls, Classes.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UsageException("The path " + path + " cannot be on a class path.", e);
        }
    }

    private List<ClassHeader> with(Predicate<ClassHeader> condition) {
        return headers.stream().filter(condition).toList();
    }

    /** The manifests among them. */
    List<Manifest> manifests() {
        return with(header -> header.interfaces().contains(MANIFEST)).stream()
                .map(header -> instance(header, Manifest.class))
                .toList();
    }

    private <T> T instance(ClassHeader header, Class<T> type) {
        try {
            return type.cast(load(header).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable(header, e);
        }
    }

    private Class<?> load(ClassHeader header) throws ClassNotFoundException {
        return Class.forName(header.className(), false, loader);
    }

    private FailureException unusable(ClassHeader header, Throwable reason) {
        return new FailureException(
                "The class " + header.className() + " in " + shown + " cannot be used: " + reason
                        + ". Name what it needs with --classpath.",
                reason);
    }

    /** The schemas that jOOQ's own classes stand for, if there are any. */
    List<Schema> schemas() {
        var catalogs = instances(CATALOG, Catalog.class);
        return catalogs.isEmpty()
                ? instances(SCHEMA, Schema.class)
                : catalogs.stream().flatMap(Catalog::schemaStream).toList();
    }

    private <T> List<T> instances(String superclass, Class<T> type) {
        return with(header -> header.superclass().filter(superclass::equals).isPresent()).stream()
                .map(header -> constant(header, type))
                .toList();
    }

    /** The constant of its own type that each of jOOQ's classes has. */
    private <T> T constant(ClassHeader header, Class<T> type) {
        try {
            var owner = load(header);
            for (var field : owner.getFields()) {
                if (field.getType() == owner && Modifier.isStatic(field.getModifiers())) {
                    return type.cast(field.get(null));
                }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable(header, e);
        }
        throw new FailureException("The class " + header.className() + " in " + shown
                + " has no constant of its own type," + " as those that jOOQ generates have.");
    }

    /**
     * The model that classes written by hand are.
     *
     * @param inSchemas where their tables are
     */
    DtoClasses dtos(Set<String> inSchemas) {
        try {
            return DtoClasses.inPackage(commonPackage(), loader).inSchemas(inSchemas.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "In " + shown + " is nothing to compare a database with: no manifest, no class of"
                            + " jOOQ, and no class that looks like the row of a table.",
                    e);
        }
    }

    private String commonPackage() {
        var packages = headers.stream().map(ClassHeader::packageName).toList();
        var common = packages.get(0);
        for (var other : packages) {
            while (!(other + ".").startsWith(common + ".") && !common.isEmpty()) {
                common = common.contains(".") ? common.substring(0, common.lastIndexOf('.')) : "";
            }
        }
        return common;
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }
}
