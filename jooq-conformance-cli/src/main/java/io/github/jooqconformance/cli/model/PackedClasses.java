package io.github.jooqconformance.cli.model;

import io.github.jooqconformance.cli.console.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The classes of a jar, and where a class loader finds them. Jars that Spring Boot or a servlet container runs hold the
 * application in a directory of its own, and its libraries as jars; these are unpacked until the program ends.
 *
 * @param headers the classes of the jar, or of the application in it
 * @param location the jar, or the directory that the application was unpacked to
 * @param libraries the jars that were in it
 * @see <a href="https://docs.spring.io/spring-boot/specification/executable-jar/nested-jars.html">Spring Boot, Nested
 *     JARs</a>
 */
record PackedClasses(List<ClassHeader> headers, Path location, List<Path> libraries) {
    private static final List<Layout> LAYOUTS = List.of(
            new Layout("BOOT-INF/classes/", List.of("BOOT-INF/lib/")),
            new Layout("WEB-INF/classes/", List.of("WEB-INF/lib/", "WEB-INF/lib-provided/")));

    /** Where an application and its libraries are in a jar. */
    private record Layout(String classes, List<String> libraries) {
        boolean isLibrary(String name) {
            return name.endsWith(".jar") && libraries.stream().anyMatch(name::startsWith);
        }

        boolean isUsedBy(String name) {
            return name.startsWith(classes) || isLibrary(name);
        }
    }

    PackedClasses {
        headers = List.copyOf(headers);
        libraries = List.copyOf(libraries);
    }

    /**
     * Looks into a jar.
     *
     * @throws IOException if it is none, or holds what is no class
     */
    static PackedClasses read(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var layout = LAYOUTS.stream()
                    .filter(each -> file.stream().anyMatch(entry -> each.isUsedBy(entry.getName())))
                    .findFirst();
            return layout.isPresent()
                    ? unpacked(file, layout.get())
                    : new PackedClasses(headers(file, ""), jar, List.of());
        }
    }

    /** The classes of the libraries that are wanted. */
    List<ClassHeader> headersOfLibraries(Predicate<ClassHeader> wanted) throws IOException {
        var found = new ArrayList<ClassHeader>();
        for (var library : libraries) {
            try (var file = new JarFile(library.toFile())) {
                headers(file, "").stream().filter(wanted).forEach(found::add);
            }
        }
        return found;
    }

    private static PackedClasses unpacked(JarFile file, Layout layout) throws IOException {
        // Classes are loaded from it for as long as the program runs.
        var target = TemporaryDirectory.create().path();
        var classes = Files.createDirectory(target.resolve("classes"));
        var libraries = new ArrayList<Path>();
        for (var entry : entries(file)) {
            var name = entry.getName();
            if (layout.isLibrary(name)) {
                var library = target.resolve(libraries.size() + ".jar");
                copy(file, entry, library);
                libraries.add(library);
            } else if (name.startsWith(layout.classes())) {
                var relative = name.substring(layout.classes().length());
                copy(file, entry, inside(classes, relative));
            }
        }
        return new PackedClasses(headers(file, layout.classes()), classes, libraries);
    }

    private static void copy(JarFile file, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolve("..").normalize());
        try (var in = file.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }

    /** Whoever made the jar writes nowhere else. */
    private static Path inside(Path directory, String name) throws IOException {
        var path = directory.resolve(name).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("the entry " + name + " leads out of it");
        }
        return path;
    }

    private static List<ClassHeader> headers(JarFile file, String directory) throws IOException {
        var headers = new ArrayList<ClassHeader>();
        for (var entry : entries(file)) {
            var name = entry.getName();
            if (name.startsWith(directory) && isClass(name.substring(directory.length()))) {
                try (var in = file.getInputStream(entry)) {
                    headers.add(ClassHeader.read(in));
                }
            }
        }
        return headers;
    }

    private static List<JarEntry> entries(JarFile file) {
        return file.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }
}
