package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
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

/** Practice entries: chosen by the chair, marked by judges, held beside the chair's marks, and counted nowhere. */
@Running
@Import(Season.class)
class PracticeTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> CHOSEN = Map.of(
            "title", "The lending shed",
            "words", "A shed that lends tools.\n\nIt had 40 members in May.",
            "mark-need", "4",
            "comment-need", "Named and dated.",
            "mark-results", "2");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private PersonId annId;
    private Visitor ann;
    private Visitor ben;
    private Visitor chair;
    private Visitor ffion;

    @BeforeEach
    void a_category_being_judged() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1), criterion("results", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        annId = season.judge(category, "Ann");
        ann = season.visitor(port, annId, NOW);
        ben = season.visitor(port, season.judge(category, "Ben"), NOW);
        chair = season.visitor(port, season.chair(category, "Dr Osei"), NOW);
        ffion = season.visitor(port, run.by(), NOW);
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
    }

    private String pile() {
        return "/judging/" + category;
    }

    private String room() {
        return pile() + "/practice";
    }

    private String sheet() {
        return pile() + "/entries/" + rain;
    }

    private Visitor.Seen choose() {
        Map<String, String> fields = new HashMap<>(CHOSEN);
        fields.put(
                "act",
                String.valueOf(
                        chair.get(room()).page().select("input[name=act]").attr("value")));
        return chair.post(room(), fields);
    }

    private String chosen() {
        assertThat(choose().status()).isEqualTo(303);
        return ann.get(pile()).page().select("a[href*=/practice/]").attr("href");
    }

    @Test
    void a_judge_sees_the_other_marks_and_why_only_when_theirs_are_in() {
        String practice = chosen();
        assertThat(ann.get(practice).text())
                .contains("A shed that lends tools.", "It had 40 members")
                .doesNotContain("Named and dated.");
        assertThat(ann.post(practice + "/handing-in", Map.of("mark-need", "5", "mark-results", "2"))
                        .status())
                .isEqualTo(303);
        assertThat(ann.get(practice).text())
                .contains(
                        "Your marks are 0.5 higher on the mean",
                        "Need: one mark higher",
                        "Results: the same",
                        "You gave 5, they gave 4.",
                        "Named and dated.");
        assertThat(ann.get(practice).page().select(".plot svg")).hasSize(2);
        assertThat(ann.get(pile()).page().select("#practice ~ ul .tag").text()).isEqualTo("Done");
    }

    @Test
    void marks_that_were_handed_in_stay_as_they_are() {
        String practice = chosen();
        ann.post(practice + "/handing-in", Map.of("mark-need", "5", "mark-results", "2"));
        ann.post(practice + "/handing-in", Map.of("mark-need", "1", "mark-results", "1"));
        assertThat(ann.get(practice).text()).contains("You gave 5, they gave 4.");
    }

    @Test
    void a_missing_mark_and_one_off_the_scale_are_each_said_and_nothing_typed_is_lost() {
        String practice = chosen();
        Visitor.Seen refused =
                ann.post(practice + "/handing-in", Map.of("mark-need", "9", "comment-results", "Little to show"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary li").eachText())
                .containsExactly("Give a whole number from 1 to 5", "Give a mark for each criterion");
        assertThat(Visitor.fields(refused.page(), "handing-in")).containsEntry("comment-results", "Little to show");
    }

    @Test
    void where_it_is_required_no_score_is_taken_before_and_every_score_after() {
        String practice = chosen();
        Map<String, String> marks = Map.of("seen", "0", "mark-need", "3");
        chair.post(room() + "/requirement", Map.of("required", "yes"));
        Visitor.Seen refused = ann.post(sheet() + "/scores", marks);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Before you can score, mark the practice entries");
        assertThat(ann.get(sheet()).text()).contains("To the practice entries");
        ann.post(practice + "/handing-in", Map.of("mark-need", "5", "mark-results", "2"));
        assertThat(ann.post(sheet() + "/scores", marks).status()).isEqualTo(303);
        assertThat(chair.post(sheet() + "/scores", marks).status()).isEqualTo(303);
    }

    @Test
    void where_it_is_recommended_everybody_may_score_at_once() {
        chosen();
        assertThat(ann.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "3"))
                        .status())
                .isEqualTo(303);
    }

    /** A stage may ask by other criteria than the one before it. */
    @Test
    void one_that_was_marked_by_other_criteria_is_asked_of_nobody() {
        String practice = chosen();
        chair.post(room() + "/requirement", Map.of("required", "yes"));
        jdbc.sql("update practice_entry set marks = '[]' where category_id = ?")
                .param(category.value())
                .update();
        assertThat(ann.get(practice).status()).isEqualTo(404);
        assertThat(ann.get(pile()).page().select("#practice")).isEmpty();
        assertThat(ann.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "3"))
                        .status())
                .isEqualTo(303);
        assertThat(chair.get(room()).text()).contains("It was marked by other criteria");
    }

    @Test
    void there_are_three_at_most_and_one_can_be_taken_away_with_what_was_given() {
        for (int i = 0; i < 3; i++) assertThat(choose().status()).isEqualTo(303);
        assertThat(chair.get(room()).text()).contains("3 entries to practise on", "There can be three at most");
        Map<String, String> fourth = new HashMap<>(CHOSEN);
        fourth.put("act", "another");
        assertThat(chair.post(room(), fourth).status()).isEqualTo(422);
        chair.post(chair.get(room()).page().select("form[action$=removal]").attr("action"), Map.of());
        assertThat(chair.get(room()).text()).contains("2 entries to practise on");
    }

    @Test
    void the_chair_and_the_organiser_see_how_far_each_judge_is_and_nobody_else_does() {
        String practice = chosen();
        ann.post(practice + "/handing-in", Map.of("mark-need", "5", "mark-results", "4"));
        assertThat(chair.get(room()).text()).contains("Ann 1.5 higher; 1.5 apart on the mean", "Ben not yet");
        assertThat(ffion.get(room()).text()).contains("Ann 1.5 higher");
        for (Visitor other :
                List.of(ann, ben, season.visitor(port, season.edition().by(), NOW))) {
            assertThat(other.get(room()).status()).isEqualTo(404);
            assertThat(other.post(room() + "/requirement", Map.of("required", "yes"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(season.visitor(port, season.person("Stranger"), NOW)
                        .get(practice)
                        .status())
                .isEqualTo(404);
    }

    /** Metamorphic: what is practised changes nothing that counts or that another judge sees. */
    @Test
    void practice_is_in_no_ranking_no_progress_and_on_no_page_of_another_judge() {
        String practice = chosen();
        ann.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "3", "mark-results", "3"));
        Map<String, String> before = others();
        ann.post(practice + "/handing-in", Map.of("mark-need", "1", "mark-results", "1"));
        assertThat(others()).isEqualTo(before);
    }

    private Map<String, String> others() {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String path : List.of(pile(), sheet()))
            seen.put("Ben " + path, ben.get(path).page().select("main").html());
        for (String path : List.of("", "/" + category, "/" + category + "/scores"))
            seen.put(
                    "organiser " + path,
                    ffion.get(run.desk() + path).page().select("main").text());
        return seen;
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        String practice = chosen();
        ben.post(practice + "/handing-in", Map.of("mark-need", "5", "mark-results", "1"));
        String address = "http://localhost:" + port;
        try (BrowserContext phone = Browser.signedIn(address, Screen.PHONE, season.token(annId, NOW));
                Page page = phone.newPage()) {
            page.navigate(practice);
            page.check("#mark-need");
            page.check("#mark-results");
            assertThat(Checks.accessibility(page)).isEmpty();
            page.click("text=Hand in and compare");
            page.waitForSelector(".beside");
            assertThat(Checks.accessibility(page)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/practice.png")));
        }
        try (BrowserContext desk = Browser.signedIn(address, Screen.DESKTOP, season.token(run.by(), NOW));
                Page page = desk.newPage()) {
            page.navigate(room());
            assertThat(Checks.accessibility(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures/practice-room.png")));
        }
    }
}
