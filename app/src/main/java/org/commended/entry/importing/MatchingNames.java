package org.commended.entry.importing;

import java.time.Instant;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which body of the register a name means that imported entries print; the name stays as it is printed. */
@Component
public class MatchingNames {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MatchingNames(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param by whoever runs the edition */
    public record Match(EditionId edition, String name, String body, PersonId by) {}

    /** Does nothing where the name is matched already. */
    @Transactional
    public void match(Match match, Instant now) {
        int entries = jdbc.sql("""
                update entry_organisation set body = ?
                where name = ? and body is null
                    and entry_id in (select id from entry where edition_id = ? and origin = 'imported')""")
                .params(match.body(), match.name(), match.edition().value())
                .update();
        if (entries > 0) {
            events.publishEvent(new OrganisationMatched(match.edition(), match.by(), now, match.body(), entries));
        }
    }
}
