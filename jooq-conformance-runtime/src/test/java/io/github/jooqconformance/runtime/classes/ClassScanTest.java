package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassScanTest {
    private static final String PACKAGE = "io.github.jooqconformance.runtime.classes.scanned";
    private static final String DDL = "create table film (id bigint, title text);"
            + " create table actor (id bigint, is_famous boolean not null); create table city (id int)";

    @TempDir
    Path directory;

    @Test
    void comparesWhatLooksLikeRowsWithTheirTables() {
        assertThat(Findings.of(DtoClasses.inPackage(PACKAGE), DDL))
                .containsExactly(
                        "TABLE_WITHOUT_CLASS public.city: nothing | table",
                        "CLASS_WITHOUT_TABLE public.orphan: class " + PACKAGE + ".below.Orphan | nothing");
    }

    @Test
    void findsNothingAboveThePackage() {
        assertThat(Findings.of(DtoClasses.inPackage(PACKAGE + ".below"), "create table orphan (id int not null)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsJarsWithAndWithoutDirectories(boolean withDirectories) throws IOException {
        var jar = jar(withDirectories, file -> true);

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ClassScan.in(PACKAGE, loader))
                    .extracting(Class::getSimpleName)
                    .containsExactly(
                            "Actor",
                            "ActorBuilder",
                            "Film",
                            "Title",
                            "FilmService",
                            "FilmException",
                            "Listener",
                            "Order",
                            "Template",
                            "Orphan");
        }
    }

    @Test
    void tellsOfAClassThatNeedsAnother() throws IOException {
        var jar = jar(true, file -> !file.contains("Title") && !file.contains("Orphan"));

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(Findings.of(DtoClasses.inPackage(PACKAGE, loader), DDL + "; drop table city"))
                    .containsExactly("CLASS_UNREADABLE public.film: class " + PACKAGE + ".Film, which needs "
                            + PACKAGE.replace('.', '/') + "/Film$Title | nothing");
        }
    }

    @Test
    void refusesAPackageWithoutRows() {
        assertThatThrownBy(() -> DtoClasses.inPackage("io.github.jooqconformance.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("io.github.jooqconformance.nowhere");
    }

    private Path jar(boolean withDirectories, Predicate<String> condition) throws IOException {
        var root = classes();
        var jar = directory.resolve("rows.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(root.resolve(PACKAGE.replace('.', '/')))) {
            for (var file : files.sorted().toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file) && withDirectories) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                } else if (Files.isRegularFile(file) && condition.test(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        }
        return jar;
    }

    private static Path classes() {
        try {
            URI location = ClassScanTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("looking for the test's own classes", e);
        }
    }
}
