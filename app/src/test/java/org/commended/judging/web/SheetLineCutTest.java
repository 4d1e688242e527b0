package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.entry.Visitor;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line drops while a judge marks: nothing is lost, nothing is overwritten, nothing stays behind. */
@Running
@Import(Season.class)
class SheetLineCutTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final String COMMENT = "#comment-need";
    private static final String TOLD = "[data-scores] [data-saved]";

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private EntryId rain;
    private String sheet;
    private Visitor elsewhere;
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void a_sheet_open_in_a_browser() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        PersonId judge = season.judge(category, "Shazia Malik");
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        sheet = "/judging/" + category + "/entries/" + rain;
        elsewhere = season.visitor(port, judge, NOW);
        phone = Browser.signedIn("http://localhost:" + port, Screen.DESKTOP, season.token(judge, NOW));
        page = open();
    }

    @AfterEach
    void end() {
        phone.close();
    }

    private Page open() {
        Page opened = phone.newPage();
        opened.clock().install();
        opened.navigate(sheet);
        return opened;
    }

    private void type(String text) {
        page.fill(COMMENT, text);
        page.clock().runFor(900);
    }

    private String saved() {
        return jdbc.sql("""
                select coalesce(string_agg(score.comment, ','), '') from score
                join score_sheet on sheet_id = score_sheet.id where entry_id = ?""").param(rain.value()).query(String.class).single();
    }

    private int copies() {
        return ((Number) page.evaluate("localStorage.length")).intValue();
    }

    private void waitUntilSaved(String text) {
        page.waitForCondition(() -> saved().equals(text));
        page.waitForCondition(() -> copies() == 0);
    }

    private void isTold(String words) {
        page.waitForCondition(() -> page.textContent(TOLD).contains(words));
    }

    private void cut() {
        phone.setOffline(true);
        isTold("No connection");
    }

    @Test
    void what_is_set_meanwhile_is_kept_on_the_device_and_saved_when_the_line_is_back() {
        type("Typed with a line.");
        waitUntilSaved("Typed with a line.");
        cut();
        page.check("input[name=mark-need][value='4']");
        page.check("input[name=confidence][value=sure]");
        type("Typed without one.");
        assertThat(saved()).isEqualTo("Typed with a line.");
        assertThat(copies()).isEqualTo(1);
        phone.setOffline(false);
        page.clock().runFor(100);
        waitUntilSaved("Typed without one.");
        isTold("Saved at");
        assertThat(Visitor.fields(elsewhere.get(sheet).page(), "scores"))
                .containsEntry("mark-need", "4")
                .containsEntry("confidence", "sure");
    }

    @Test
    void the_button_does_not_take_the_page_away_while_there_is_no_line() {
        cut();
        page.check("input[name=mark-need][value='4']");
        page.fill(COMMENT, "Handed in without a line.");
        page.click("[data-hand-in]");
        isTold("No connection");
        assertThat(page.inputValue(COMMENT)).isEqualTo("Handed in without a line.");
        phone.setOffline(false);
        page.click("[data-hand-in]");
        page.waitForURL("**/judging/*");
        waitUntilSaved("Handed in without a line.");
    }

    @Test
    void a_page_that_was_closed_without_a_line_has_its_words_when_it_is_opened_again() {
        cut();
        page.check("input[name=mark-need][value='3']");
        type("Typed without a line.");
        page.close();
        phone.setOffline(false);
        page = open();
        assertThat(page.inputValue(COMMENT)).isEqualTo("Typed without a line.");
        assertThat(page.isChecked("input[name=mark-need][value='3']")).isTrue();
        isTold("is being saved now");
        page.clock().runFor(900);
        waitUntilSaved("Typed without a line.");
    }

    @Test
    void a_sheet_that_was_saved_elsewhere_meanwhile_is_not_overwritten_and_both_are_shown() {
        cut();
        type("Mine, without a line.");
        page.close();
        elsewhere.post(sheet + "/scores", Map.of("seen", "0", "comment-need", "From another window"));
        phone.setOffline(false);
        page = open();
        isTold("Press save");
        page.clock().runFor(30_000);
        assertThat(saved()).isEqualTo("From another window");
        page.click("[data-scores] [data-save]");
        page.waitForSelector("text=From another window");
        page.clock().runFor(30_000);
        assertThat(saved()).isEqualTo("From another window");
        assertThat(page.inputValue(COMMENT)).isEqualTo("Mine, without a line.");
        page.fill(COMMENT, "Both, made one.");
        page.click("[data-scores] [data-save]");
        waitUntilSaved("Both, made one.");
    }

    @Test
    void an_answer_that_gets_lost_on_the_way_back_makes_nobody_stand_against_themselves() {
        AtomicInteger lost = new AtomicInteger();
        page.route("**/scores", route -> {
            if (lost.getAndIncrement() > 0) {
                route.resume();
                return;
            }
            var headers = new HashMap<>(route.request().headers());
            headers.put("sec-fetch-site", "same-origin");
            route.fetch(new Route.FetchOptions().setHeaders(headers));
            route.abort();
        });
        type("Saved, and nobody heard.");
        isTold("No connection");
        assertThat(saved()).isEqualTo("Saved, and nobody heard.");
        type("Saved, and written on.");
        page.clock().runFor(5_100);
        waitUntilSaved("Saved, and written on.");
    }

    @Test
    void what_only_the_device_has_is_shown_beside_a_sheet_that_was_handed_in_elsewhere() {
        cut();
        type("Only here.");
        page.close();
        elsewhere.post(sheet + "/handing-in", Map.of("seen", "0", "mark-need", "5"));
        phone.setOffline(false);
        page = open();
        page.waitForSelector("[data-left]:not([hidden])");
        assertThat(page.textContent("[data-left]")).contains("Only here.");
    }

    @Test
    void notes_are_kept_and_saved_in_the_same_way() {
        cut();
        page.fill("#notes", "Ask about the rain.");
        page.clock().runFor(900);
        page.close();
        phone.setOffline(false);
        page = open();
        page.clock().runFor(900);
        page.waitForCondition(() -> copies() == 0);
        assertThat(Visitor.fields(elsewhere.get(sheet).page(), "notes")).containsEntry("notes", "Ask about the rain.");
    }
}
