package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody before the form that starts an entry, in an edition with strict house rules. */
@EntrantTest
abstract class Starting {

    static final HouseRules STRICT = new HouseRules(null, null, true, true, null, null, null);

    @LocalServerPort
    int port;

    @Autowired
    Awards awards;

    @Autowired
    Entries entries;

    @Autowired
    MovableClock clock;

    Run run;
    CategoryId category;
    PersonId priya;
    Visitor browser;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(STRICT);
        category = awards.category(run.edition());
        priya = awards.person("Priya Nair");
        browser = awards.visitor(port, priya, Awards.OPEN);
    }

    final Map<String, String> fields(CategoryId of, String... typed) {
        Map<String, String> fields = new HashMap<>();
        fields.put("category", of.toString());
        fields.put("act", UUID.randomUUID().toString());
        for (int i = 0; i < typed.length; i += 2) fields.put(typed[i], typed[i + 1]);
        return fields;
    }

    static EntryId id(Seen started) {
        assertThat(started.status()).as(started.text()).isEqualTo(303);
        return EntryId.of(started.location().replaceFirst(".*/", ""));
    }
}
