package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an organiser sees every morning. */
@EntrantTest
class DeskTest {

    private static final Map<String, String> ANSWERS = Map.of("statement", "It was wet, and now it is dry.");

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    private Run run;
    private CategoryId category;
    private PersonId priya;
    private Visitor ffion;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(new HouseRules(null, null, null, null, 5, null, null));
        category = awards.category(run.edition());
        priya = awards.person("Priya Nair");
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
    }

    private EntryId sent(String title, String organisation, Instant at) {
        return entrants.sent(category, Entrants.about(title, organisation), ANSWERS, priya, at);
    }

    @Test
    void before_anything_came_it_says_so_and_what_will_be_here() {
        assertThat(ffion.get(run.desk()).text())
                .contains("Nothing sent in yet, three days to go", "Entries stand here as soon as somebody starts one");
    }

    @Test
    void the_first_sentence_compares_with_last_year_at_the_same_time_before_the_deadline() {
        var last = awards.year(run.programme(), "2026", "2026-02-01T09:00Z", "2026-03-13T17:00Z", HouseRules.NONE);
        CategoryId then = awards.category(last);
        Instant closed = Instant.parse("2026-03-13T17:00:00Z");
        for (Duration early : new Duration[] {Duration.ofDays(9), Duration.ofDays(4), Duration.ofHours(1)}) {
            entrants.sent(then, Entrants.about("Old", "Old Council"), ANSWERS, priya, closed.minus(early));
        }
        for (int i = 0; i < 5; i++) sent("New " + i, "Council " + i, Awards.OPEN.minus(Duration.ofDays(i)));

        assertThat(ffion.get(run.desk()).text())
                .contains(
                        "3 ahead of last year, three days to go",
                        "sent in, one of them today 5 drafts 0",
                        "2027: 5 so far")
                .contains("2026: 2", "3 in the end", "Last year 1 of 3 were still to come");
    }

    @Test
    void after_the_deadline_it_says_how_many_are_to_check() {
        sent("Streets that breathe", "Aldermoor Council", Awards.OPEN);
        clock.set(Awards.CLOSES);
        assertThat(ffion.get(run.desk()).text()).contains("One entry sent in, one of them to check");
    }

    @Test
    void a_category_under_the_minimum_is_named() {
        sent("Streets that breathe", "Aldermoor Council", Awards.OPEN);
        assertThat(ffion.get(run.desk()).text())
                .contains("categories under the minimum of 5: Climate and nature", "fewer than 5");
    }

    @Test
    void entries_are_found_by_title_organisation_writer_and_without_accents() {
        sent("Y wyliadwriaeth", "Cyngor Sir Ynys Môn", Awards.OPEN);
        sent("Streets that breathe", "Aldermoor Council", Awards.OPEN);
        assertThat(ffion.get(run.desk() + "?words=ynys+mon").text())
                .contains("Y wyliadwriaeth")
                .doesNotContain("Streets that breathe");
        assertThat(ffion.get(run.desk() + "?words=PRIYA").text()).contains("Y wyliadwriaeth", "Streets that breathe");
        assertThat(ffion.get(run.desk() + "?words=%25").text()).contains("No entries here");
    }

    @Test
    void entries_are_shown_by_standing_and_by_category() {
        sent("Streets that breathe", "Aldermoor Council", Awards.OPEN);
        entrants.withdraw(sent("Taken back", "Dunmere Council", Awards.OPEN), priya, Awards.OPEN);
        assertThat(ffion.get(run.desk() + "?standing=withdrawn").text())
                .contains("Taken back")
                .doesNotContain("Streets that breathe");
        assertThat(ffion.get(run.desk() + "?category=" + awards.category(run.edition()))
                        .text())
                .contains("No entries here");
        assertThat(ffion.get(run.desk() + "?standing=won").status()).isEqualTo(404);
    }

    @Test
    void the_list_goes_on_over_pages() {
        for (int i = 0; i < 27; i++) sent("Entry " + i, "Council " + i, Awards.OPEN.minusSeconds(i));
        assertThat(ffion.get(run.desk()).text())
                .contains("1 to 25 of 27", "Next")
                .doesNotContain("Entry 26");
        assertThat(ffion.get(run.desk() + "?page=1").text()).contains("26 to 27 of 27", "Entry 26", "Previous");
    }

    @Test
    void a_draft_worth_a_word_has_its_contact_and_how_far_it_is() {
        entrants.draft(category, Entrants.about("The repair van", "Brackenford Council"), priya, Awards.OPENS);
        EntryId complete =
                entrants.draft(category, Entrants.about("Heat from the mine", "Eskholme Council"), priya, Awards.OPEN);
        entrants.write(complete, priya, ANSWERS, Awards.OPEN);
        assertThat(ffion.get(run.desk()).text())
                .contains("The repair van", "0 of one section done", "36 days ago")
                .contains("Complete, not sent", "Priya Nair", "@example.org", "Write to people with drafts");
    }
}
