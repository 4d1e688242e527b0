package org.commended.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine is usable on its own: what it may lean on is listed here, and everything else is refused. */
class EngineDependenciesTest {

    /** Each with all packages below it. */
    private static final List<String> ALLOWED = List.of(
            "java",
            "org.commended.engine",
            "org.jspecify.annotations",
            "org.apache.commons.csv",
            "org.apache.commons.rng",
            "org.ejml",
            "org.hipparchus",
            "picocli",
            "tools.jackson");

    private static final DescribedPredicate<JavaClass> AN_ALLOWED_CLASS =
            describe("of " + ALLOWED, type -> isAllowed(type.getBaseComponentType()));

    private static final ArchRule RULE = classes()
            .that()
            .resideInAPackage("org.commended.engine..")
            .should()
            .onlyDependOnClassesThat(AN_ALLOWED_CLASS);

    @Test
    void theEngineLeansOnNothingButWhatIsListed() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.commended.engine");

        assertThat(engine).as("classes of the engine").hasSizeGreaterThan(10);
        RULE.check(engine);
    }

    @Test
    void aClassThatLeansOnAnythingElseIsCaught() {
        EvaluationResult result = RULE.evaluate(new ClassFileImporter().importClasses(LeansOnTooMuch.class));

        assertThat(result.getFailureReport().getDetails())
                .anyMatch(line -> line.contains("javax.sql.DataSource"))
                .anyMatch(line -> line.contains("org.assertj.core.api.Assertions"))
                .noneMatch(line -> line.contains("<java.lang.String>"));
    }

    private static boolean isAllowed(JavaClass type) {
        String packageName = type.getPackageName();
        return type.isPrimitive()
                || ALLOWED.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
    }
}
