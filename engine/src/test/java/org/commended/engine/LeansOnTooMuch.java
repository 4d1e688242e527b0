package org.commended.engine;

import javax.sql.DataSource;
import org.assertj.core.api.Assertions;

/** A bad example: the engine must know neither databases nor other people's libraries. */
record LeansOnTooMuch(DataSource database, String[][] names) {

    void complain() {
        Assertions.fail("nobody calls this");
    }
}
