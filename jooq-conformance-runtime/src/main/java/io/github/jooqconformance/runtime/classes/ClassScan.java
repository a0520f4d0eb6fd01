package io.github.jooqconformance.runtime.classes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the classes of a package and those below it, in directories and jars, without initialising them. */
final class ClassScan {
    private static final String SUFFIX = ".class";

    /** Not anonymous, not local, no description of a package or module. */
    private static final Pattern NAMED_CLASS =
            Pattern.compile("(?:.*[./])?(?!package-info|module-info)(?!.*\\$\\d)[^/]+");

    private final ClassLoader loader;
    private final String path;
    private final String prefix;
    private final TreeSet<String> names = new TreeSet<>();

    private ClassScan(String packageName, ClassLoader loader) {
        this.loader = loader;
        this.path = packageName.replace('.', '/');
        // Classes of the unnamed package are in no directory.
        this.prefix = path.isEmpty() ? "" : path + "/";
    }

    /**
     * The classes, sorted by name. A class that cannot be linked is among them.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    static List<Class<?>> in(String packageName, ClassLoader loader) {
        var scan = new ClassScan(packageName, loader);
        scan.read();
        return scan.names.stream().<Class<?>>map(scan::load).toList();
    }

    private void read() {
        try {
            for (var location : Collections.list(loader.getResources(path))) {
                read(location);
            }
            if (names.isEmpty()) {
                readJarsWithoutDirectories();
            }
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException("looking for the classes of " + path, asIo(e));
        }
    }

    private static IOException asIo(Exception failure) {
        return failure instanceof IOException io ? io : new IOException(failure);
    }

    private void read(URL location) throws IOException, URISyntaxException {
        if (location.openConnection() instanceof JarURLConnection jar) {
            readJar(jar);
        } else if (location.getProtocol().equals("file")) {
            var directory = Path.of(location.toURI());
            try (var files = Files.walk(directory)) {
                files.map(file -> directory.relativize(file).toString().replace('\\', '/'))
                        .forEach(file -> add(prefix + file));
            }
        }
    }

    private void readJar(JarURLConnection connection) throws IOException {
        // A cached file is shared with the class loader, and not ours to close.
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            add(jar);
        }
    }

    /** Some tools leave directories out of jars, so that no loader finds the package itself. */
    private void readJarsWithoutDirectories() throws IOException, URISyntaxException {
        var classPath = System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator));
        var jars = Arrays.stream(classPath).map(Path::of).collect(Collectors.toCollection(LinkedHashSet::new));
        if (loader instanceof URLClassLoader urls) {
            for (var url : urls.getURLs()) {
                if (url.getProtocol().equals("file")) {
                    jars.add(Path.of(url.toURI()));
                }
            }
        }
        for (var jar : jars) {
            if (jar.toString().endsWith(".jar") && Files.isRegularFile(jar)) {
                try (var file = new JarFile(jar.toFile())) {
                    add(file);
                }
            }
        }
    }

    private void add(JarFile jar) {
        jar.stream().forEach(entry -> add(entry.getName()));
    }

    private void add(String file) {
        if (file.startsWith(prefix) && file.endsWith(SUFFIX)) {
            var name = file.substring(0, file.length() - SUFFIX.length());
            if (NAMED_CLASS.matcher(name).matches()) {
                names.add(name.replace('/', '.'));
            }
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("loading " + name + ", which is on the class path", e);
        }
    }
}
