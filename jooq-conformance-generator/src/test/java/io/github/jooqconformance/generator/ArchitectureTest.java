package io.github.jooqconformance.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.jooqconformance.generator";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void modelsAreCompleteBeforeTheyArePrinted() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("source")
                .definedBy(ROOT + ".source")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("constraint")
                .definedBy(ROOT + ".constraint")
                .layer("dto")
                .definedBy(ROOT + ".dto")
                .layer("jsonschema")
                .definedBy(ROOT + ".jsonschema")
                .layer("jakarta")
                .definedBy(ROOT + ".jakarta")
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("redis")
                .definedBy(ROOT + ".redis")
                .layer("manifest")
                .definedBy(ROOT + ".manifest")
                .layer("database")
                .definedBy(ROOT + ".database")
                .layer("generator")
                .definedBy(ROOT)
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("source")
                .whereLayer("constraint")
                .mayOnlyAccessLayers("model", "source")
                .whereLayer("dto")
                .mayOnlyAccessLayers("model", "source")
                .whereLayer("jsonschema")
                .mayOnlyAccessLayers("constraint", "model", "source", "json")
                .whereLayer("jakarta")
                .mayOnlyAccessLayers("jsonschema", "constraint", "model", "source")
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("redis")
                .mayOnlyAccessLayers("model", "source", "json")
                .whereLayer("manifest")
                .mayOnlyAccessLayers("model", "source")
                .whereLayer("database")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theGeneratorIsASocket() throws IOException {
        var source = Path.of("src", "main", "java", ROOT.replace('.', '/'), "ConformanceGenerator.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void publicClassesCannotBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotBelongToAnyOf(ConformanceGenerator.class, ConformanceStrategy.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("only the generator and its strategy are made to be extended")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void exceptionsSayWhatTheyAreAbout() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }
}
