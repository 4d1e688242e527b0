package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.Map;
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

@Running
@Import(Season.class)
class ScoringInABrowserTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private Visitor ffion;
    private PersonId shaziaId;
    private Visitor shazia;

    @BeforeEach
    void an_open_category_with_two_entries() {
        clock.set(NOW);
        run = season.edition();
        category = season.category(run.edition(), criterion("need", 1), criterion("results", 3));
        rain = season.entry(run.edition(), category, "Rain gardens");
        season.entry(run.edition(), category, "Warm halls");
        shaziaId = season.judge(category, "Shazia Malik");
        shazia = season.visitor(port, shaziaId, NOW);
        ffion = season.visitor(port, run.by(), NOW);
        Visitor.Seen opened =
                ffion.post(stages(), Map.of("kind", "desk", "closes-date", "2027-04-16", "closes-time", "17:00"));
        assertThat(opened.status()).isEqualTo(303);
    }

    private String stages() {
        return run.desk() + "/" + category + "/stages";
    }

    private String sheet() {
        return "/judging/" + category + "/entries/" + rain;
    }

    @Test
    void a_judge_reads_what_was_sent_for_judges_and_nothing_confidential() {
        String text = shazia.get(sheet()).text();
        assertThat(text)
                .contains("Rain gardens", "Nine councils share one river.", "Friday 16 April 2027 at 5pm (UK time)");
        assertThat(text).doesNotContain("Two million secrets");
    }

    @Test
    void marks_and_comments_are_saved_and_come_back() {
        Visitor.Seen saved =
                shazia.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "4", "comment-need", "Honest."));
        assertThat(saved.status()).isEqualTo(303);
        var page = shazia.get(sheet()).page();
        assertThat(Visitor.fields(page, "scores"))
                .containsEntry("mark-need", "4")
                .containsEntry("comment-need", "Honest.");
        assertThat(page.text()).contains("Saved at 20:41");
    }

    @Test
    void a_script_that_saves_gets_a_line_with_the_new_version() {
        var line = shazia.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "4", "line", "1"))
                .page();
        assertThat(line.select("p[data-seen]").attr("data-seen")).isEqualTo("1");
        assertThat(line.text()).isEqualTo("Saved at 20:41");
    }

    @Test
    void the_same_save_sent_twice_is_one_save() {
        Map<String, String> fields = Map.of("seen", "0", "mark-need", "4", "line", "1");
        assertThat(shazia.post(sheet() + "/scores", fields).status()).isEqualTo(200);
        assertThat(shazia.post(sheet() + "/scores", fields).page().select("[data-seen=1]"))
                .hasSize(1);
    }

    @Test
    void two_windows_never_overwrite_each_other_and_both_texts_are_shown() {
        shazia.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "4", "comment-need", "From the one window"));
        Visitor.Seen stale = shazia.post(
                sheet() + "/scores", Map.of("seen", "0", "mark-need", "2", "comment-need", "From the other"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Saved meanwhile: 4", "From the one window");
        assertThat(Visitor.fields(stale.page(), "scores"))
                .containsEntry("comment-need", "From the other")
                .containsEntry("seen", "1");
    }

    @Test
    void a_mark_off_the_scale_is_refused_and_nothing_typed_is_lost() {
        for (String mark : new String[] {"0", "6", "3.5", "-1", "five", "٣"}) {
            Visitor.Seen refused =
                    shazia.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", mark, "comment-need", "Kept"));
            assertThat(refused.status()).as(mark).isEqualTo(422);
            assertThat(refused.text()).contains("Give a whole number from 1 to 5");
            assertThat(Visitor.fields(refused.page(), "scores")).containsEntry("comment-need", "Kept");
        }
        assertThat(Visitor.fields(shazia.get(sheet()).page(), "scores")).doesNotContainKey("mark-need");
    }

    @Test
    void a_sheet_with_a_mark_missing_cannot_be_handed_in_and_is_saved_all_the_same() {
        Visitor.Seen refused = shazia.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "4"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("One mark is missing");
        assertThat(Visitor.fields(shazia.get(sheet()).page(), "scores")).containsEntry("mark-need", "4");
    }

    @Test
    void handing_in_leads_on_to_the_next_entry_and_then_to_the_list() {
        Map<String, String> marks = Map.of("seen", "0", "mark-need", "4", "mark-results", "5");
        String next = shazia.post(sheet() + "/handing-in", marks).location();
        assertThat(next).contains("/entries/").doesNotContain(rain.toString());
        assertThat(shazia.post(next + "/handing-in", marks).location()).isEqualTo("/judging/" + category);
        assertThat(shazia.get("/judging/" + category).text()).contains("All 2 are in", "Thank you.");
    }

    @Test
    void a_sheet_that_is_in_changes_only_after_it_was_taken_back() {
        shazia.post(sheet() + "/handing-in", Map.of("seen", "0", "mark-need", "4", "mark-results", "5"));
        Visitor.Seen refused = shazia.post(sheet() + "/scores", Map.of("seen", "1", "mark-need", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Take it back to change it");
        shazia.post(sheet() + "/taking-back", Map.of());
        assertThat(shazia.post(sheet() + "/scores", Map.of("seen", "2", "mark-need", "1"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_judge_may_give_no_score_and_say_why() {
        shazia.post(sheet() + "/abstention", Map.of("seen", "0", "why", "Outside what I know"));
        assertThat(shazia.get(sheet()).text()).contains("You gave this entry no score", "Outside what I know");
        assertThat(shazia.get("/judging").text()).contains("1 of 2 in");
    }

    @Test
    void from_the_very_instant_of_the_end_nothing_is_taken_and_the_time_is_said() {
        Instant end = Instant.parse("2027-04-16T16:00:00Z");
        clock.set(end.minusMillis(1));
        assertThat(shazia.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "4"))
                        .status())
                .isEqualTo(303);
        clock.set(end);
        Visitor.Seen late = shazia.post(sheet() + "/scores", Map.of("seen", "1", "mark-need", "5"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Scoring closed on Friday 16 April 2027 at 5pm (UK time)");
        assertThat(shazia.get(sheet()).text()).contains("Scoring has closed");
    }

    @Test
    void a_category_without_criteria_is_scored_as_a_whole() {
        CategoryId plain = season.category(run.edition());
        EntryId entry = season.entry(run.edition(), plain, "A good deed");
        Visitor judge = season.visitor(port, season.judge(plain, "Ben"), NOW);
        ffion.post(run.desk() + "/" + plain + "/stages", Map.of("kind", "desk"));
        String own = "/judging/" + plain + "/entries/" + entry;
        assertThat(judge.get(own).text()).contains("The entry as a whole", "Outstanding.");
        judge.post(own + "/handing-in", Map.of("seen", "0", "mark-overall", "4"));
        assertThat(ffion.get(run.desk() + "/" + plain + "/scores").text())
                .contains("The one judge has read the one entry.");
    }
}
