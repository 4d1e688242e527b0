package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The score sheet under somebody's keys: where the focus is, and that it can be seen. */
@Running
@Import(Season.class)
class SheetInABrowserTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final String FOCUSED = "() => document.activeElement.textContent.trim()";

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private PersonId judge;
    private String sheet;

    @BeforeEach
    void an_open_category_with_three_criteria() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category =
                season.category(run.edition(), criterion("need", 1), criterion("care", 1), criterion("results", 3));
        EntryId rain = season.entry(run.edition(), category, "Rain gardens");
        judge = season.judge(category, "Shazia Malik");
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        sheet = "/judging/" + category + "/entries/" + rain;
    }

    private void on(Screen screen, Consumer<Page> does) {
        try (BrowserContext shazia = Browser.signedIn("http://localhost:" + port, screen, season.token(judge, NOW));
                Page page = shazia.newPage()) {
            page.navigate(sheet);
            if (screen == Screen.PHONE) page.locator(".sheet summary").first().click();
            does.accept(page);
        }
    }

    private static String heading(Page page) {
        return page.locator(".one:not([hidden]) h2").textContent().trim();
    }

    @Test
    void whoever_goes_on_to_the_next_criterion_is_at_its_name() {
        on(Screen.DESKTOP, page -> {
            for (int i = 0; i < 2; i++) {
                String before = heading(page);
                page.locator("[data-onward]").press("Enter");
                assertThat(heading(page)).isNotEqualTo(before);
                assertThat(page.evaluate(FOCUSED)).isEqualTo(heading(page));
            }
            assertThat(page.locator("[data-hand-in]").isVisible()).isTrue();
        });
    }

    @Test
    void after_a_refusal_the_summary_has_the_focus_and_leads_to_the_first_missing_mark() {
        on(Screen.DESKTOP, page -> {
            page.locator(".one:not([hidden]) input[type=radio]").first().check();
            for (int i = 0; i < 2; i++) page.locator("[data-onward]").click();
            page.locator("[data-hand-in]").click();
            page.waitForSelector(".error-summary:focus");
            assertThat(page.title()).startsWith("Error:");
            page.locator(".weights a").last().click();
            page.locator(".error-summary a").click();
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("mark-care");
        });
    }

    @Test
    void on_a_phone_no_field_comes_to_rest_behind_the_buttons() {
        on(Screen.PHONE, page -> {
            page.locator(".one:not([hidden]) input[type=radio]").first().focus();
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
                String covered = "() => { const bar = document.querySelector('.acts'), at = document.activeElement;"
                        + " return bar.contains(at) || at.localName === 'summary' ? 0"
                        + " : at.getBoundingClientRect().bottom - bar.getBoundingClientRect().top; }";
                assertThat(((Number) page.evaluate(covered)).doubleValue()).isLessThanOrEqualTo(0.5);
            }
        });
    }
}
