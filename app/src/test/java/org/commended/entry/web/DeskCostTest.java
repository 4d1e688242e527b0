package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The number of queries does not grow with the entries. */
@EntrantTest
@Import(Queries.Counting.class)
class DeskCostTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    @Test
    void the_desk_its_sheet_and_a_persons_own_page_cost_the_same_queries_for_one_entry_and_for_nine() {
        clock.set(Awards.OPEN);
        Run run = awards.edition(HouseRules.NONE);
        CategoryId category = awards.category(run.edition());
        var priya = awards.person("Priya Nair");
        Visitor ffion = awards.visitor(port, run.by(), Awards.OPEN);
        Visitor writer = awards.visitor(port, priya, Awards.OPEN);
        add(category, priya, 1);
        long[] one = {
            queries(ffion, run.desk()), queries(ffion, run.desk() + ".xlsx"), queries(writer, "/my"),
        };
        add(category, priya, 8);
        assertThat(new long[] {
                    queries(ffion, run.desk()), queries(ffion, run.desk() + ".xlsx"), queries(writer, "/my"),
                })
                .containsExactly(one);
    }

    private void add(CategoryId category, PersonId writer, int entries) {
        for (int i = 0; i < entries; i++) {
            var about = Entrants.about("Entry " + i, "Council " + i, "Partner " + i);
            entrants.sent(category, about, Map.of("statement", "Wet."), writer, Awards.OPEN);
            entrants.draft(category, about, writer, Awards.OPEN);
        }
    }

    private long queries(Visitor visitor, String page) {
        visitor.get(page);
        long before = Queries.sinceStart();
        assertThat(visitor.get(page).status()).isEqualTo(200);
        return Queries.sinceStart() - before;
    }
}
