package org.commended.entry;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has a category judged without names, with every entry gone through. */
@TestComponent
public class Nameless {

    private final Redactions redactions;
    private final Anonymity anonymity;
    private final JdbcClient jdbc;

    Nameless(Redactions redactions, Anonymity anonymity, JdbcClient jdbc) {
        this.redactions = redactions;
        this.anonymity = anonymity;
        this.jdbc = jdbc;
    }

    public void hide(CategoryId category, Collection<EntryId> entries, PersonId by) {
        jdbc.sql("update category set details = (details::jsonb || '{\"anonymous\": true}')::json where id = ?")
                .param(category.value())
                .update();
        for (EntryId entry : entries)
            redactions.add(new Redaction(UUID.randomUUID(), entry, "", Map.of(), by, Season.LONG_AGO));
        anonymity.hide(category);
    }
}
