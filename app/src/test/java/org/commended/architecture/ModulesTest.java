package org.commended.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.commended.Commended;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /** The other two buildings stand below every floor of this one, and the templates beside all; they are no modules. */
    private static final DescribedPredicate<JavaClass> OTHER_BUILDINGS = JavaClass.Predicates.resideInAnyPackage(
            "org.commended.engine..", "org.commended.solvers..", "org.commended.templates..");

    /** Every arrow between modules is declared and points down, and nothing reaches into another module's rooms. */
    @Test
    void the_modules_keep_to_their_floors() {
        ApplicationModules.of(Commended.class, OTHER_BUILDINGS).verify();
    }
}
