package org.commended.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.commended.architecture.breaches.BadDomain;
import org.commended.architecture.breaches.BadNameManager;
import org.commended.architecture.breaches.BadTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the house asks of every class, each rule shown to bite on a class that breaks it. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.commended");

    /** What domain packages may know besides the JDK: the words of their own house, and the records' JSON names. */
    private static final String[] DOMAIN_MAY_KNOW = {
        "java..",
        "org.jspecify..",
        "org.springframework.modulith..",
        "org.commended.shared",
        "org.commended.shared.web",
        "org.commended.shared.picture",
        "org.commended.shared.files",
        "org.commended.engine..",
        "org.commended.*",
        "org.commended.*.domain.."
    };

    private record Rule(String name, ArchRule rule, Class<?> breach) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("names say what a thing is", namesSayWhatAThingIs(), BadNameManager.class),
                new Rule("time is passed in", timeIsPassedIn(), BadTime.class),
                new Rule("domains know no framework and no SQL", domainsArePlain(), BadDomain.class));
    }

    private static ArchRule namesSayWhatAThingIs() {
        return ArchRuleDefinition.noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Helper|Impl|D[Tt][Oo])")
                .orShould()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..");
    }

    private static ArchRule timeIsPassedIn() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule domainsArePlain() {
        DescribedPredicate<JavaClass> domain = JavaClass.Predicates.resideInAnyPackage("org.commended..domain..")
                .or(JavaClass.Predicates.equivalentTo(BadDomain.class));
        return ArchRuleDefinition.classes()
                .that(domain)
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(DOMAIN_MAY_KNOW)
                        .or(JavaClass.Predicates.INTERFACES.and(DescribedPredicate.alwaysFalse()))
                        .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("arrays", JavaClass::isArray)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(Rule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites(Rule rule) {
        JavaClasses breach = new ClassFileImporter().importClasses(rule.breach());
        assertThat(rule.rule().evaluate(breach).hasViolation()).isTrue();
    }
}
