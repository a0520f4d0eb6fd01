package io.github.jooqconformance.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.spring.scanned.FilmManifest;
import io.github.jooqconformance.runtime.testing.Logs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ManifestLookupTest {
    /** Must be left alone by every lookup: it cannot be instantiated. */
    private static final String POISON = "no.such.Manifest";

    private static ApplicationContextRunner application() {
        return Applications.with(FilmManifest.DDL);
    }

    private static ApplicationContextRunner below(String... packages) {
        return application()
                .withInitializer(context -> AutoConfigurationPackages.register(
                        (BeanDefinitionRegistry) context.getBeanFactory(), packages));
    }

    private static void conforms(ApplicationContextRunner application) {
        application.run(
                context -> assertThat(Applications.report(context).findings()).isEmpty());
    }

    private static void fails(ApplicationContextRunner application, String message) {
        application.run(context -> assertThat(context)
                .getFailure()
                .hasMessageEndingWith(message)
                .hasStackTraceContaining(MissingManifestException.class.getName()));
    }

    @Test
    void prefersBeans() {
        conforms(application().withBean(FilmManifest.class).withPropertyValues("jooq.conformance.manifests=" + POISON));
    }

    @Test
    void takesTheClassesThatAreNamed() {
        conforms(application().withPropertyValues("jooq.conformance.manifests=" + FilmManifest.class.getName()));
    }

    @Test
    void scansThePackagesOfTheApplication() {
        // The second lies within the first.
        conforms(below(getClass().getPackageName(), FilmManifest.class.getPackageName()));
    }

    @Test
    void saysWhereItLooked() {
        fails(
                below("com.example.film", "com.example.rental"),
                "No manifest was found. There is none below the application's packages [com.example.film, com.example.rental], "
                        + "the property jooq.conformance.manifests names no class, and there is no bean of type Manifest.");
        fails(
                application(),
                "No manifest was found. The application has no package to look in, "
                        + "the property jooq.conformance.manifests names no class, and there is no bean of type Manifest.");
    }

    @Test
    void saysWhatIsWrongWithAClassThatIsNamed() {
        fails(
                application().withPropertyValues("jooq.conformance.manifests=" + POISON),
                "The manifest no.such.Manifest cannot be loaded.");
        fails(
                application().withPropertyValues("jooq.conformance.manifests=java.lang.String"),
                "The manifest java.lang.String does not implement " + Manifest.class.getName() + ".");
        fails(
                application().withPropertyValues("jooq.conformance.manifests=" + Manifest.class.getName()),
                "The manifest " + Manifest.class.getName() + " has no constructor without parameters that works.");
    }

    @Test
    void startsWithoutManifestIfItIsToWarn() throws Exception {
        var log = Logs.during(() -> application()
                .withPropertyValues("jooq.conformance.mode=warn")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(StartupConformance.class).report())
                            .isEmpty();
                }));

        assertThat(log).contains("WARN", "was not checked", "No manifest was found.");
    }
}
