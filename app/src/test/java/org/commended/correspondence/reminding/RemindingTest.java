package org.commended.correspondence.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Judges who are reminded by themselves before their stage ends. */
@Running
@Import(Season.class)
class RemindingTest {

    private static final Instant OPENED = Instant.parse("2027-04-01T09:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-04-20T11:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Reminding reminding;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private PersonId ben;
    private PersonId ann;
    private Visitor ffion;
    private String letters;

    @BeforeEach
    void two_judges_at_an_open_stage() {
        clock.set(OPENED);
        run = season.edition();
        jdbc.sql("update edition set public_since = now() - interval '1 second' where id = ?")
                .param(run.edition().value())
                .update();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        ben = season.judge(category, "Ben Okoro");
        ann = season.judge(category, "Ann Lee");
        ffion = season.visitor(port, run.by(), OPENED);
        letters = run.desk().replaceFirst("/judging$", "/letters");
        ffion.post(
                run.desk() + "/" + category + "/stages",
                Map.of("kind", "desk", "closes-date", "2027-04-20", "closes-time", "12:00"));
    }

    private void choose(String... days) {
        Map<String, List<String>> form = new HashMap<>(Map.of("judges-behind", List.of(days)));
        form.put("act", List.of(UUID.randomUUID().toString()));
        assertThat(ffion.postAll(letters + "/reminders", form).status()).isEqualTo(303);
    }

    private List<String> bodies(PersonId person) {
        return jdbc.sql("select body from letter where person_id = ? and kind = 'judges-behind'")
                .param(person.value())
                .query((row, number) -> row.getString("body"))
                .list();
    }

    private static Instant before(int days) {
        return ENDS.minus(Duration.ofDays(days));
    }

    @Test
    void whoever_is_done_gets_none_and_the_others_one_for_each_day_chosen() {
        choose("7", "1");
        Visitor done = season.visitor(port, ben, OPENED);
        done.post("/judging/" + category + "/entries/" + rain + "/handing-in", Map.of("seen", "0", "mark-need", "4"));
        reminding.remind(before(7).minusSeconds(1));
        assertThat(bodies(ann)).isEmpty();
        reminding.remind(before(7));
        reminding.remind(before(7).plusSeconds(300));
        assertThat(bodies(ann)).hasSize(1);
        assertThat(bodies(ann).getFirst())
                .contains("Tuesday 20 April 2027 at midday (UK time)")
                .doesNotContain("{");
        reminding.remind(before(1));
        assertThat(bodies(ann)).hasSize(2);
        assertThat(bodies(ben)).isEmpty();
    }

    @Test
    void days_that_had_passed_when_they_were_chosen_and_ends_that_have_come_remind_nobody() {
        clock.set(before(5));
        ffion = season.visitor(port, run.by(), before(5));
        choose("7");
        reminding.remind(before(5));
        reminding.remind(ENDS);
        assertThat(bodies(ann)).isEmpty();
    }

    @Test
    void a_server_that_was_away_for_two_days_chosen_writes_one_letter() {
        choose("7", "3");
        reminding.remind(before(2));
        assertThat(bodies(ann)).hasSize(1);
    }

    @Test
    void a_later_end_has_reminders_of_its_own() {
        choose("3");
        reminding.remind(before(3));
        ffion.post(
                run.desk() + "/" + category + "/stages/"
                        + jdbc.sql("select id from judging_stage where category_id = ?")
                                .param(category.value())
                                .query(UUID.class)
                                .single()
                        + "/end",
                Map.of("closes-date", "2027-04-30", "closes-time", "12:00"));
        reminding.remind(before(3).plus(Duration.ofDays(10)));
        assertThat(bodies(ann)).hasSize(2);
    }

    @Test
    void what_was_chosen_stands_on_the_page_and_goes_when_it_is_taken_away() {
        choose("7", "1");
        assertThat(ffion.get(letters).page().select("input[name=judges-behind][checked]"))
                .hasSize(2);
        choose();
        reminding.remind(before(1));
        assertThat(bodies(ann)).isEmpty();
    }
}
