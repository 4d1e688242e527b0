package org.commended.results.storage;

import org.commended.panel.DecidedCategories;
import org.commended.shared.CategoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells panels whether anything is decided, so that nobody comes back to a panel that decided without them. */
@Repository
class DecidedSoFar implements DecidedCategories {

    private final JdbcClient jdbc;

    DecidedSoFar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isDecided(CategoryId category) {
        return jdbc.sql("select exists (select from decision where category_id = ?)")
                .param(category.value())
                .query(Boolean.class)
                .single();
    }
}
