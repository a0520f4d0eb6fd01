package io.github.jooqconformance.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.jooqconformance.cli";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void commandsAreOnTop() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("commands")
                .definedBy(ROOT)
                .layer("database")
                .definedBy(ROOT + ".database")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("console")
                .definedBy(ROOT + ".console")
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("database")
                .mayOnlyAccessLayers("console")
                .whereLayer("model")
                .mayOnlyAccessLayers("console")
                .whereLayer("console")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void onlyCommandsKnowOfOptions() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".database", ROOT + ".model", ROOT + ".console")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("what they do has nothing to do with how it is asked for")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedButThroughTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void exceptionsSayWhatTheyAreAbout() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }
}
