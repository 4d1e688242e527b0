package org.commended.meeting.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.commended.meeting.domain.TieRule;
import org.commended.meeting.domain.TieRules;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTieRules implements TieRules {

    private final JdbcClient jdbc;

    JdbcTieRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TieRule> find(CategoryId category) {
        return jdbc.sql("select kind, criterion from category_tie_rule where category_id = ?")
                .param(category.value())
                .query((row, number) ->
                        new TieRule(TieRule.Kind.find(row.getString("kind")).orElseThrow(), row.getString("criterion")))
                .optional();
    }

    @Override
    public void put(CategoryId category, TieRule rule, PersonId by, Instant now) {
        jdbc.sql("""
                insert into category_tie_rule (category_id, kind, criterion, chosen_by, chosen_at) values (?, ?, ?, ?, ?)
                on conflict (category_id) do update
                set kind = excluded.kind, criterion = excluded.criterion, chosen_by = excluded.chosen_by,
                    chosen_at = excluded.chosen_at""")
                .param(category.value())
                .param(rule.kind().word())
                .param(rule.criterion())
                .param(by.value())
                .param(Timestamp.from(now))
                .update();
    }
}
