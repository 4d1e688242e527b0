package org.commended.architecture;

import org.commended.Commended;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /** Every arrow between modules is declared and points down, and nothing reaches into another module's rooms. */
    @Test
    void the_modules_keep_to_their_floors() {
        ApplicationModules.of(Commended.class).verify();
    }
}
