package org.commended.panel.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.engine.names.Body;
import org.commended.engine.names.Register;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a category with judges and entries of the councils of the register. */
@TestComponent
class Crowd {

    private static final Instant THEN = Season.LONG_AGO;
    private static final List<Body> COUNCILS = Register.shipped().list().stream()
            .filter(body -> body.kind().isCouncil()
                    && body.existsOn(THEN.atZone(java.time.ZoneOffset.UTC).toLocalDate()))
            .toList();

    private final Season season;
    private final JdbcClient jdbc;

    Crowd(Season season, JdbcClient jdbc) {
        this.season = season;
        this.jdbc = jdbc;
    }

    void entries(Season.Run run, CategoryId category, int from, int to) {
        for (int i = from; i < to; i++) {
            season.entry(
                    run.edition(),
                    category,
                    "Entry " + i,
                    new EntryOrganisation(
                            council(i).name(), Role.LEAD, council(i).id().value()),
                    new EntryOrganisation("Supplier " + i % 7, Role.PARTNER, null));
        }
    }

    void judges(CategoryId category, int from, int to) {
        for (int i = from; i < to; i++) {
            PersonId judge = season.judge(category, "Judge " + i);
            Body council = council(i * 5);
            jdbc.sql("update panel_member set organisation = ?, body = ?, invited_at = ? where id = ?")
                    .params(council.name(), council.id().value(), Timestamp.from(THEN), seat(category, judge))
                    .update();
        }
    }

    private UUID seat(CategoryId category, PersonId judge) {
        return jdbc.sql("select id from panel_member where category_id = ? and person_id = ?")
                .params(category.value(), judge.value())
                .query(UUID.class)
                .single();
    }

    private static Body council(int i) {
        return COUNCILS.get(i % COUNCILS.size());
    }
}
