package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who decides about a category, and who does not although they chair it. */
@Running
@Import(Season.class)
class DecidingTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> MARKS = Map.of("seen", "0", "mark-need", "4");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private EntryId moor;
    private Visitor ann;
    private Visitor chair;
    private Visitor organiser;

    @BeforeEach
    void a_category_that_one_judge_has_scored() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        moor = season.entry(run.edition(), category, "The moor");
        ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        chair = season.visitor(port, season.chair(category, "Dr Osei"), NOW);
        organiser = season.visitor(port, run.by(), NOW);
        organiser.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        for (EntryId entry : List.of(rain, moor)) ann.post(of(entry) + "/handing-in", MARKS);
    }

    private String of(EntryId entry) {
        return "/judging/" + category + "/entries/" + entry;
    }

    private String shortlist() {
        return "/judging/" + category + "/shortlist";
    }

    private Map<String, String> draws(EntryId entry) {
        return Map.of("version", "0", "in", entry.toString());
    }

    @Test
    void a_chair_gives_their_own_scores_before_deciding_from_those_of_others() {
        assertThat(chair.get(shortlist()).text())
                .contains("Your own scores first")
                .doesNotContain("4.00", "Rain gardens");
        assertThat(chair.post(shortlist(), draws(rain)).status()).isEqualTo(404);

        for (EntryId entry : List.of(rain, moor)) chair.post(of(entry) + "/handing-in", MARKS);

        assertThat(chair.get("/judging/" + category).page().select("a.button").text())
                .isEqualTo("Next: see the panel’s scores and draw the shortlist");
        assertThat(chair.get(shortlist()).text()).contains("Rain gardens", "4.00");
        assertThat(chair.get(shortlist())
                        .page()
                        .select("header a[aria-current=page]")
                        .attr("href"))
                .isEqualTo("/judging");
        assertThat(chair.post(shortlist(), draws(rain)).status()).isEqualTo(303);
    }

    @Test
    void a_chair_from_whom_an_entry_is_kept_neither_decides_nor_sees_what_others_decide() {
        chair.post(of(moor) + "/connection", Map.of("kind", "friendship", "words", "We walk there"));
        chair.post(of(rain) + "/handing-in", MARKS);
        String before = chair.get(shortlist()).page().select("main").html();
        assertThat(before).contains("Others decide here").doesNotContain("Rain gardens", "The moor");
        var standings = chair.get("/judging/" + category + "/standings").page();
        assertThat(standings.text()).contains("Others decide here.");
        assertThat(standings.select("main a[href$=/shortlist], main a[href$=/result]"))
                .isEmpty();
        assertThat(chair.post(shortlist(), draws(rain)).status()).isEqualTo(404);

        assertThat(organiser.post(shortlist(), draws(rain)).status()).isEqualTo(303);

        assertThat(chair.get(shortlist()).page().select("main").html()).isEqualTo(before);
        for (String act : List.of("/seal", "/seal/opening"))
            assertThat(chair.post(shortlist() + act, Map.of("version", "1")).status())
                    .isEqualTo(404);
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_opens_it_nowhere() {
        season.seat(category, run.by(), false, true);
        organiser.post(of(moor) + "/connection", Map.of("kind", "friendship", "words", "We walk there"));
        String entries = "/manage/" + run.organiser() + "/editions/" + run.edition() + "/entries/";
        for (String page : List.of("", "/correction"))
            assertThat(organiser.get(entries + moor + page).status()).as(page).isEqualTo(404);
        assertThat(organiser
                        .post(entries + moor + "/screening", Map.of("verdict", "eligible", "seen", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(organiser.get(entries + rain).status()).isEqualTo(200);
        chair.post(of(rain) + "/handing-in", MARKS);
        chair.post(of(moor) + "/handing-in", MARKS);
        chair.post(shortlist(), draws(rain));
        String results = organiser
                .get("/manage/" + run.organiser() + "/editions/" + run.edition() + "/results")
                .page()
                .select("main td")
                .text();
        assertThat(results).contains("Decided").doesNotContain("1 entry", "one entry");
    }

    @Test
    void a_shortlist_of_nobody_is_asked_for_an_entry_and_not_for_an_award() {
        Visitor.Seen refused = organiser.post(shortlist(), Map.of("version", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose at least one entry").doesNotContain("say that no award is made");
    }

    @Test
    void whoever_judges_without_chairing_decides_nothing() {
        assertThat(ann.get(shortlist()).status()).isEqualTo(404);
        assertThat(ann.post(shortlist(), draws(rain)).status()).isEqualTo(404);
    }
}
