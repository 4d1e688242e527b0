package org.commended.shared.web.stored;

import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A word that is another one after each change of what is public: another set-up, another entry's text, an announcement
 * that opens. Read before a page is made, it can only be too old for it, never too new.
 */
@Component
class PublicState {

    private final JdbcClient jdbc;

    PublicState(@Published JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String read() {
        return jdbc.sql("select word from published_state").query(String.class).single();
    }
}
