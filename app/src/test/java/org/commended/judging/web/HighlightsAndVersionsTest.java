package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Marking words, looking at what stood on a sheet before, and the keys, with scripts and without. */
@Running
@Import(Season.class)
class HighlightsAndVersionsTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final String CHOOSE = """
            ([from, to]) => {
              const text = document.querySelector("[data-passage]").firstChild;
              getSelection().setBaseAndExtent(text, from, text, to);
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private PersonId annId;
    private Visitor ann;
    private Visitor ben;
    private String sheet;

    @BeforeEach
    void a_category_being_judged() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1), criterion("results", 1));
        EntryId rain = season.entry(run.edition(), category, "Rain gardens");
        annId = season.judge(category, "Ann");
        ann = season.visitor(port, annId, NOW);
        ben = season.visitor(port, season.judge(category, "Ben"), NOW);
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        sheet = "/judging/" + category + "/entries/" + rain;
    }

    private void on(Screen screen, Consumer<Page> does) {
        try (BrowserContext context = Browser.signedIn("http://localhost:" + port, screen, season.token(annId, NOW));
                Page page = context.newPage()) {
            page.navigate(sheet);
            does.accept(page);
        }
    }

    @Test
    void without_scripts_a_button_marks_a_paragraph_and_another_takes_the_mark_away() {
        String whole = ann.get(sheet)
                .page()
                .select("button[name=passage]")
                .eachAttr("value")
                .getFirst();
        assertThat(ann.post(sheet + "/highlights", Map.of("passage", whole)).status())
                .isEqualTo(303);
        Document page = ann.get(sheet).page();
        assertThat(page.select(".printed mark").text()).isEqualTo("Nine councils share one river.");
        String link = page.select("#highlights a").attr("href").substring(1);
        assertThat(page.getElementById(link)).isNotNull();
        ann.post(page.select("#highlights form").attr("action"), Map.of());
        assertThat(ann.get(sheet).page().select(".printed mark")).isEmpty();
    }

    @Test
    void words_that_are_not_in_the_text_or_confidential_are_refused() {
        for (String where : new String[] {"problem 0 9999", "problem 9 9", "budget 0 3", "nowhere 0 3", "x", ""}) {
            Visitor.Seen refused = ann.post(sheet + "/highlights", Map.of("passage", where));
            assertThat(refused.status()).as(where).isEqualTo(422);
            assertThat(refused.text()).contains("These words are not in the text");
        }
    }

    @Test
    void no_byte_of_another_judges_page_depends_on_what_one_marks_or_saved_before() {
        byte[] before = ben.get(sheet).body();
        ann.post(sheet + "/highlights", Map.of("passage", "problem 0 4"));
        ann.post(sheet + "/scores", Map.of("seen", "0", "mark-need", "2"));
        ann.post(sheet + "/scores", Map.of("seen", "1", "mark-need", "4"));
        assertThat(ben.get(sheet).body()).isEqualTo(before);
        assertThat(ben.get(sheet + "/versions").text()).contains("Nothing stands on this sheet yet");
    }

    @Test
    void chosen_words_are_marked_by_button_and_by_key_and_unmarked_where_they_stand() {
        on(Screen.DESKTOP, page -> {
            page.evaluate(CHOOSE, List.of(5, 13));
            page.click("[data-mark]");
            page.waitForSelector("mark:has-text('councils')");
            assertThat(page.textContent("#highlights")).contains("councils");
            page.evaluate("() => getSelection().selectAllChildren(document.querySelectorAll('[data-passage]')[1])");
            page.keyboard().press("Alt+Shift+H");
            page.waitForSelector("mark:has-text('None of them')");
            page.click("mark:has-text('councils')");
            page.click("[data-unmark]");
            page.waitForCondition(() -> page.locator("mark").count() == 1);
            assertThat(page.locator("#sheet").boundingBox().y)
                    .isEqualTo(page.locator("#printed").boundingBox().y);
            assertThat(Checks.accessibility(page)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/highlights.png")));
        });
        assertThat(ann.get(sheet).page().select("mark").text()).isEqualTo("None of them has ever been asked by it.");
    }

    @Test
    void keys_give_marks_and_lead_on_and_each_can_be_switched_off() {
        on(Screen.DESKTOP, page -> {
            page.keyboard().press("Alt+Shift+Digit4");
            page.keyboard().press("Alt+Shift+J");
            page.waitForSelector("#part-2:not([hidden])");
            page.waitForSelector("[data-scores] [data-saved]:has-text('Saved at')");
            page.keyboard().press("Alt+Shift+O");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("notes");
            page.keyboard().press("Alt+Shift+K");
            assertThat(page.locator("#part-2").isVisible()).isTrue();
        });
        assertThat(Visitor.fields(ann.get(sheet).page(), "scores")).containsEntry("mark-need", "4");
        ann.post("/judging/keys", Map.of("on", "next"));
        on(Screen.DESKTOP, page -> {
            page.keyboard().press("Alt+Shift+K");
            page.keyboard().press("Alt+Shift+Digit2");
            page.keyboard().press("Alt+Shift+O");
            assertThat(page.evaluate("() => document.activeElement.id")).isNotEqualTo("notes");
            assertThat(page.locator("#part-2").isVisible()).isTrue();
        });
        assertThat(ann.get("/judging/keys").page().select("input[checked]").eachAttr("value"))
                .containsExactly("next");
    }

    @Test
    void every_mark_is_a_version_and_any_of_them_comes_back_while_scoring_is_open() {
        ann.post(sheet + "/scores", Map.of("seen", "0", "mark-need", "2", "comment-need", "Hm."));
        ann.post(sheet + "/scores", Map.of("seen", "1", "mark-need", "4"));
        Document page = ann.get(sheet + "/versions").page();
        assertThat(page.select(".versions li.section")).hasSize(2);
        assertThat(page.text()).contains("Need: 2 became 4", "Need: gave 2, and the comment changed");
        String back = page.select("form[action$=restoration]").attr("action");
        assertThat(back).endsWith("/versions/1/restoration");
        assertThat(ann.post(back, Map.of()).status()).isEqualTo(303);
        assertThat(Visitor.fields(ann.get(sheet).page(), "scores")).containsEntry("mark-need", "2");
        assertThat(ann.get(sheet + "/versions").page().select(".versions li.section"))
                .hasSize(3);
    }

    @Test
    void a_sheet_that_is_in_keeps_its_versions_and_brings_none_back() {
        ann.post(sheet + "/scores", Map.of("seen", "0", "mark-need", "2"));
        ann.post(sheet + "/handing-in", Map.of("seen", "1", "mark-need", "4", "mark-results", "5"));
        assertThat(ann.get(sheet + "/versions").page().select("form[action$=restoration]"))
                .isEmpty();
        Visitor.Seen refused = ann.post(sheet + "/versions/1/restoration", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Take it back to change it");
        assertThat(ann.post(sheet + "/versions/9/restoration", Map.of()).status())
                .isEqualTo(404);
    }
}
