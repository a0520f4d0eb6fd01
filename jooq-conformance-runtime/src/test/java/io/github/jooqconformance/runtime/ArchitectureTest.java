package io.github.jooqconformance.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.jooqconformance.runtime.mapping.PartialRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.jooqconformance.runtime";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void packagesFormLayers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schema")
                .definedBy(ROOT + ".schema")
                .layer("expression")
                .definedBy(ROOT + ".expression")
                .layer("postgres")
                .definedBy(ROOT + ".postgres")
                .layer("manifest")
                .definedBy(ROOT + ".manifest")
                .layer("diff")
                .definedBy(ROOT + ".diff")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("classes")
                .definedBy(ROOT + ".classes")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("policy")
                .definedBy(ROOT + ".policy")
                .layer("spelling")
                .definedBy(ROOT + ".spelling")
                .layer("diagram")
                .definedBy(ROOT + ".diagram")
                .layer("sources")
                .definedBy(ROOT + ".sources")
                .layer("startup")
                .definedBy(ROOT + ".startup")
                .layer("spring")
                .definedBy(ROOT + ".spring")
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("value")
                .definedBy(ROOT + ".value")
                .layer("validation")
                .definedBy(ROOT + ".validation")
                .layer("beanvalidation")
                .definedBy(ROOT + ".beanvalidation")
                .layer("mapping")
                .definedBy(ROOT + ".mapping")
                .layer("redis")
                .definedBy(ROOT + ".redis")
                .whereLayer("schema")
                .mayNotAccessAnyLayer()
                .whereLayer("expression")
                .mayOnlyAccessLayers("schema")
                .whereLayer("postgres")
                .mayOnlyAccessLayers("schema", "expression")
                .whereLayer("manifest")
                .mayOnlyAccessLayers("schema", "expression")
                .whereLayer("diff")
                .mayOnlyAccessLayers("schema", "expression")
                .whereLayer("diagram")
                .mayNotAccessAnyLayer()
                .whereLayer("report")
                .mayOnlyAccessLayers("schema", "diff", "diagram")
                .whereLayer("sources")
                .mayOnlyAccessLayers("schema", "diff", "report")
                .whereLayer("classes")
                .mayOnlyAccessLayers("schema", "expression", "model", "manifest", "diff")
                .whereLayer("model")
                .mayOnlyAccessLayers("schema", "expression", "manifest", "mapping", "diff")
                .whereLayer("spelling")
                .mayNotAccessAnyLayer()
                .whereLayer("policy")
                .mayOnlyAccessLayers("schema", "diff", "report", "spelling")
                .whereLayer("startup")
                .mayOnlyAccessLayers("schema", "postgres", "model", "manifest", "diff", "report", "policy")
                .whereLayer("spring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("validation")
                .mayOnlyAccessLayers("value")
                .whereLayer("json")
                .mayOnlyAccessLayers("validation", "manifest", "value")
                .whereLayer("beanvalidation")
                .mayOnlyAccessLayers("validation")
                .whereLayer("mapping")
                .mayOnlyAccessLayers("json", "validation", "value")
                .whereLayer("redis")
                .mayOnlyAccessLayers("json", "mapping", "report", "validation", "value")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCatalogKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".postgres", ROOT + ".startup", ROOT + ".spring", ROOT + ".mapping")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
                .because("the rest of the run time works on snapshots, which need no database")
                .check(CLASSES);
    }

    @Test
    void onlyWhatIsWrittenAsJsonKnowsAJsonLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".manifest",
                        ROOT + ".report",
                        ROOT + ".sources",
                        ROOT + ".policy",
                        ROOT + ".json",
                        ROOT + ".redis",
                        ROOT + ".spring")
                .and()
                .doNotBelongToAnyOf(PartialRow.class) // whose annotations do nothing without Jackson
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson.."))
                .because("whoever validates or compares needs no Jackson")
                .check(CLASSES);
    }

    @Test
    void lookingForSomethingGivesAnOptional() {
        methods()
                .that()
                .haveNameMatching("find[A-Z].*")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + ".json") // where names are Jackson's
                .and()
                .arePublic()
                .and()
                .doNotHaveRawReturnType(boolean.class)
                .should()
                .haveRawReturnType(Optional.class)
                .check(CLASSES);
    }

    @Test
    void renderersAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Renderer")
                .and()
                .areNotInterfaces()
                .should()
                .bePackagePrivate()
                .because("a report is rendered through its format")
                .check(CLASSES);
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
                .doNotBelongToAnyOf(PartialRow.class) // which generated classes extend
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what users may extend, they will")
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
