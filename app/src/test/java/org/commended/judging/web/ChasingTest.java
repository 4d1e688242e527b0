package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Panels;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who is behind, who is reminded, and what becomes of the scores of a judge who leaves. */
@Running
@Import(Season.class)
class ChasingTest {

    private static final Instant OPENED = Instant.parse("2027-04-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2027-04-12T09:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Panels panels;

    @Autowired
    private People people;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ffion;
    private Visitor ben;

    @BeforeEach
    void two_judges_at_an_open_stage() {
        clock.set(OPENED);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        season.entry(run.edition(), category, "The moor");
        ben = season.visitor(port, season.judge(category, "Ben Okoro"), OPENED);
        season.judge(category, "Ann Lee");
        ffion = season.visitor(port, run.by(), OPENED);
        ffion.post(room() + "/stages", Map.of("kind", "desk", "closes-date", "2027-04-20", "closes-time", "12:00"));
        ben.post("/judging/" + category + "/entries/" + rain + "/handing-in", Map.of("seen", "0", "mark-need", "4"));
    }

    private String room() {
        return run.desk() + "/" + category;
    }

    private String letters() {
        return run.desk().replaceFirst("/judging$", "/letters/judges-behind");
    }

    @Test
    void the_overview_shows_how_far_everybody_is_and_who_is_behind() {
        assertThat(ffion.get(run.desk()).text()).contains("Nobody is behind");
        clock.set(LATER);
        Document page = ffion.get(run.desk()).page();
        assertThat(page.text()).contains("One judge is behind", "Ann Lee: 2 left not begun");
        assertThat(page.select("svg.pace[role=img]").attr("aria-label")).contains("1 of 4 score sheets are in");
        assertThat(page.select("svg.pace text:contains(Ann Lee)")).hasSize(1);
    }

    @Test
    void only_those_behind_are_ticked_and_whoever_was_reminded_says_so_and_is_not_reminded_again() {
        clock.set(LATER);
        Document form = ffion.get(letters() + "?category=" + category).page();
        assertThat(form.select("input[name=to]")).hasSize(2);
        assertThat(form.select("input[name=to][checked]")).hasSize(1);
        Map<String, String> letter = new HashMap<>();
        letter.put("to", form.select("input[name=to][checked]").attr("value"));
        letter.put("subject", "Your scores");
        letter.put("text", "Dear {name}");
        letter.put("people", "1");
        letter.put("act", "remind-" + category);
        assertThat(ffion.post(letters() + "/sending", letter).status()).isEqualTo(303);
        assertThat(ffion.get(run.desk()).text()).contains("reminded 12 April");
        letter.put("act", "again-" + category);
        assertThat(ffion.post(letters() + "/sending", letter).status()).isEqualTo(422);
    }

    @Test
    void the_scores_of_who_leaves_are_set_aside_named_and_count_again_when_it_is_taken_back() {
        String removal = ffion.get(room())
                .page()
                .select("a[href$=removal]:contains(Ben)")
                .attr("href");
        assertThat(ffion.get(removal).text()).contains("counted nowhere");
        assertThat(ffion.post(removal, Map.of("because", "decision")).text())
                .contains("Say in a sentence why you decided so");
        ffion.post(removal, Map.of("because", "conflict", "why", "He advises an entrant"));
        assertThat(ffion.get(room() + "/scores").text())
                .contains("Ben Okoro, who left on 1 April: one sheet (A conflict of interest)");
        Document panel = ffion.get(room()).page();
        assertThat(panel.text()).contains("A conflict of interest. He advises an entrant");
        ffion.post(panel.select("form[action$=return]").attr("action"), Map.of());
        assertThat(panels.list(category)).hasSize(2).allMatch(member -> member.accepted());
        assertThat(ffion.get(room() + "/scores").text()).doesNotContain("Set aside");
    }

    @Test
    void a_substitute_is_asked_in_the_same_act_and_a_refused_one_leaves_the_judge_where_they_are() {
        String removal = ffion.get(room())
                .page()
                .select("a[href$=removal]:contains(Ben)")
                .attr("href");
        assertThat(ffion.post(removal, Map.of("because", "own-wish", "name", "Wen Li Tan"))
                        .status())
                .isEqualTo(422);
        assertThat(panels.list(category)).hasSize(2);
        String email = "wen-" + category + "@example.org";
        ffion.post(removal, Map.of("because", "own-wish", "name", "Wen Li Tan", "email", email));
        assertThat(ffion.get(room()).text()).contains("Wen Li Tan", "instead of Ben Okoro");
        assertThat(people.findByEmail(email)).isPresent();
    }

    @Test
    void once_something_is_decided_nobody_comes_back() {
        String removal = ffion.get(room())
                .page()
                .select("a[href$=removal]:contains(Ben)")
                .attr("href");
        ffion.post(removal, Map.of("because", "own-wish"));
        String back = ffion.get(room()).page().select("form[action$=return]").attr("action");
        ffion.post("/judging/" + category + "/shortlist", Map.of("version", "0", "in", rain.toString()));
        assertThat(ffion.get(room()).page().select("form[action$=return]")).isEmpty();
        assertThat(ffion.post(back, Map.of()).status()).isEqualTo(422);
    }
}
