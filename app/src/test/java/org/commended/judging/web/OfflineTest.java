package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** All of a judge's entries on one page, with the line cut. */
@Running
@Import(Season.class)
class OfflineTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private CategoryId category;
    private EntryId rain;
    private Visitor elsewhere;
    private BrowserContext train;
    private Page page;

    @BeforeEach
    void two_entries_on_one_page_and_one_that_is_kept() {
        clock.set(NOW);
        Season.Run run = season.edition();
        category = season.category(run.edition(), criterion("need", 1), criterion("results", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        season.entry(run.edition(), category, "Warm halls");
        EntryId moor = season.entry(
                run.edition(), category, "The moor", new EntryOrganisation("Wexcombe Council", Role.LEAD, null));
        PersonId judge = season.judge(category, "Shazia Malik");
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        elsewhere = season.visitor(port, judge, NOW);
        elsewhere.post(
                "/judging/" + category + "/entries/" + moor + "/connection",
                Map.of("kind", "family", "words", "My daughter works there"));
        train = Browser.signedIn("http://localhost:" + port, Screen.PHONE, season.token(judge, NOW));
        page = open();
    }

    @AfterEach
    void end() {
        train.close();
    }

    private Page open() {
        Page opened = train.newPage();
        opened.clock().install();
        opened.navigate("/judging/" + category + "/offline");
        return opened;
    }

    private String sheet() {
        return "/judging/" + category + "/entries/" + rain;
    }

    private Locator entry() {
        return page.locator(".together:has(h2:text-is('Rain gardens'))");
    }

    private void comment(String text) {
        entry().locator("textarea[name=comment-need]").fill(text);
        page.clock().runFor(900);
    }

    private void reads(String words) {
        page.waitForCondition(() -> page.textContent("main").contains(words));
    }

    private String saved(String field) {
        return Visitor.fields(elsewhere.get(sheet()).page(), "scores").getOrDefault(field, "");
    }

    @Test
    void every_entry_of_the_judge_is_on_it_and_none_that_is_kept_from_them() {
        String text = page.textContent("main");
        assertThat(text).contains("Rain gardens", "Warm halls").doesNotContain("The moor", "Wexcombe", "secrets");
        assertThat(Checks.accessibility(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/offline.png")));
    }

    @Test
    void others_find_no_such_page() {
        Visitor stranger = season.visitor(port, season.person("Stranger"), NOW);
        assertThat(stranger.get("/judging/" + category + "/offline").status()).isEqualTo(404);
    }

    @Test
    void it_goes_on_working_without_a_line_says_what_only_the_device_has_and_sends_it_when_the_line_is_back() {
        reads("Everything on this page is saved");
        train.setOffline(true);
        entry().locator("input[name=mark-need][value='4']").check();
        comment("Written in a tunnel.");
        entry().locator("textarea[name=notes]").fill("Ask about the rain.");
        page.clock().runFor(900);
        reads("Only on this device so far: 1 of your entries");
        assertThat(saved("mark-need")).isEmpty();
        train.setOffline(false);
        page.clock().runFor(6_000);
        reads("Everything on this page is saved");
        reads("Saved: 1 of 2 marks");
        assertThat(saved("mark-need")).isEqualTo("4");
        assertThat(saved("comment-need")).isEqualTo("Written in a tunnel.");
        assertThat(Visitor.fields(elsewhere.get(sheet()).page(), "notes"))
                .containsEntry("notes", "Ask about the rain.");
    }

    @Test
    void a_sheet_that_was_saved_elsewhere_meanwhile_is_shown_beside_mine_and_mine_can_be_kept() {
        train.setOffline(true);
        comment("Written in a tunnel.");
        elsewhere.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "2", "comment-need", "From my desk"));
        train.setOffline(false);
        page.clock().runFor(6_000);
        reads("From my desk");
        assertThat(entry().locator("textarea[name=comment-need]").inputValue()).isEqualTo("Written in a tunnel.");
        page.clock().runFor(60_000);
        assertThat(saved("comment-need")).isEqualTo("From my desk");
        entry().locator("[data-keep-mine]:visible").click();
        page.clock().runFor(100);
        reads("Everything on this page is saved");
        assertThat(saved("comment-need")).isEqualTo("Written in a tunnel.");
    }

    @Test
    void or_what_was_saved_can_be_taken_after_the_page_was_opened_again_too() {
        train.setOffline(true);
        comment("Written in a tunnel.");
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        elsewhere.post(sheet() + "/scores", Map.of("seen", "0", "mark-need", "2", "comment-need", "From my desk"));
        train.setOffline(false);
        page = open();
        page.clock().runFor(900);
        entry().locator("[data-take-theirs]:visible").click();
        page.clock().runFor(100);
        reads("Everything on this page is saved");
        assertThat(entry().locator("textarea[name=comment-need]").inputValue()).isEqualTo("From my desk");
        assertThat(saved("comment-need")).isEqualTo("From my desk");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }
}
