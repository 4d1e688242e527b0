package org.commended.entry.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import({Awards.class, Entrants.class})
class AlikeTest {

    private static final String BUS =
            "A bus that comes when it is called replaced three empty routes; 41,200 journeys were made, each for 38% less.";
    private static final String MOOR =
            "Rangers blocked ditches with heather bales, so that the moor holds its water and curlews came back.";

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private FindingAlike finding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Awards.Run run;
    private CategoryId climate;
    private CategoryId transport;
    private PersonId priya;
    private Visitor ffion;

    @BeforeEach
    void two_categories() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        climate = awards.category(run.edition());
        transport = awards.category(run.edition());
        priya = awards.person("Priya Nair");
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
    }

    private EntryId sent(CategoryId category, String title, String organisation, String text) {
        Map<String, String> answers = Map.of("statement", text);
        return entrants.sent(category, Entrants.about(title, organisation), answers, priya, Awards.OPEN);
    }

    private Document page() {
        return ffion.get(run.desk() + "/alike").page();
    }

    @Test
    void a_project_in_two_categories_is_shown_with_both_and_a_third_is_not() {
        EntryId one = sent(climate, "The bus that is called", "Dale Council", BUS);
        EntryId other = sent(transport, "Called and come", "Hill Council", BUS);
        sent(climate, "The moor", "Dale Council", MOOR);
        finding.find(run.edition());
        Document page = page();
        assertThat(page.select("main h1").text()).isEqualTo("One pair of entries looks alike");
        assertThat(page.select("article h3 a").eachAttr("href"))
                .containsExactlyInAnyOrder(run.desk() + "/" + one, run.desk() + "/" + other);
        assertThat(page.select("article").text()).contains("Dale Council", "Hill Council", "41200");
    }

    @Test
    void who_takes_an_entry_back_is_like_nobody_any_more() {
        sent(climate, "The bus that is called", "Dale Council", BUS);
        EntryId other = sent(transport, "Called and come", "Hill Council", BUS);
        finding.find(run.edition());
        entrants.withdraw(other, priya, Awards.OPEN);
        finding.find(run.edition());
        assertThat(page().select("main").text()).contains("Nothing to look at");
    }

    @Test
    void entries_that_come_in_one_minute_are_compared_once_at_its_end() {
        sent(climate, "The bus that is called", "Dale Council", BUS);
        sent(transport, "Called and come", "Hill Council", BUS);
        assertThat(jdbc.sql(
                                "select count(*) from scheduled_tasks where task_name = 'find-alike' and task_instance like ?")
                        .param(run.edition() + "@%")
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
