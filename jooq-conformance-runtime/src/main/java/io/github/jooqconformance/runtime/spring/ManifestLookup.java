package io.github.jooqconformance.runtime.spring;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.manifest.Manifest;
import java.util.List;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the manifests of an application: its beans, else the classes that it names, else those in its packages. */
final class ManifestLookup {
    /** As the generator names them by default. Without it, every class of the application would have to be read. */
    private static final String RESOURCES = "**/*Manifest.class";

    private final ListableBeanFactory beans;
    private final List<String> named;

    /**
     * A lookup that has not begun.
     *
     * @param beans the beans of the application
     * @param named the names of manifest classes that the application is configured with
     */
    ManifestLookup(ListableBeanFactory beans, List<String> named) {
        this.beans = beans;
        this.named = named;
    }

    /**
     * The manifests, at least one.
     *
     * @throws MissingManifestException if there is none, or if a class that is named is not one
     */
    List<Manifest> find() {
        var defined = beans.getBeanProvider(Manifest.class).orderedStream().toList();
        if (!defined.isEmpty()) {
            return defined;
        }
        return named.isEmpty()
                ? scan()
                : named.stream().map(ManifestLookup::instantiate).toList();
    }

    private List<Manifest> scan() {
        List<String> packages = AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern(RESOURCES);
        scanner.addIncludeFilter(new AssignableTypeFilter(Manifest.class));
        var found = packages.stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(candidate -> requireNonNull(candidate.getBeanClassName()))
                .distinct()
                .sorted()
                .map(ManifestLookup::instantiate)
                .toList();
        if (found.isEmpty()) {
            throw MissingManifestException.in(packages);
        }
        return found;
    }

    private static Manifest instantiate(String className) {
        try {
            var type = ClassUtils.forName(className, ClassUtils.getDefaultClassLoader());
            return BeanUtils.instantiateClass(type.asSubclass(Manifest.class));
        } catch (ClassNotFoundException | LinkageError e) {
            throw MissingManifestException.of(className, "cannot be loaded", e);
        } catch (ClassCastException e) {
            throw MissingManifestException.of(className, "does not implement " + Manifest.class.getName(), e);
        } catch (BeanInstantiationException e) {
            throw MissingManifestException.of(className, "has no constructor without parameters that works", e);
        }
    }
}
