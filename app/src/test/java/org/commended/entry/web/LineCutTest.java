package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.commended.MovableClock;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Entrants;
import org.commended.people.application.SigningIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line drops while somebody writes on a phone: nothing is lost, nothing is overwritten, nothing stays behind. */
@EntrantTest
class LineCutTest {

    private static final String BOX = "#answer-change";
    private static final String TOLD = "[data-told]";

    @LocalServerPort
    private int port;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Entrants entrants;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Shared shared;
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
        phone = Browser.signedIn(
                "http://localhost:" + port, Screen.PHONE, signingIn.signInAs(shared.priya(), Awards.OPEN));
        page = open();
    }

    @AfterEach
    void end() {
        phone.close();
    }

    private Page open() {
        Page opened = phone.newPage();
        opened.clock().install();
        opened.navigate(shared.section());
        return opened;
    }

    private void type(String text) {
        page.fill(BOX, text);
        page.clock().runFor(1_600);
    }

    private String saved() {
        return jdbc.sql("select text from answer where entry_id = ? and question = 'change'")
                .param(shared.entry().value())
                .query(String.class)
                .single();
    }

    private void waitUntilSaved(String text) {
        page.waitForCondition(() -> saved().equals(text));
        page.waitForCondition(() -> copies() == 0);
    }

    private int copies() {
        return ((Number) page.evaluate("localStorage.length")).intValue();
    }

    private void isTold(String words) {
        page.waitForCondition(
                () -> page.locator(TOLD).isVisible() && page.textContent(TOLD).contains(words));
    }

    private void cut() {
        phone.setOffline(true);
        isTold("No connection");
    }

    @Test
    void what_is_written_meanwhile_is_kept_on_the_device_and_saved_when_the_line_is_back() {
        type("Typed with a line.");
        waitUntilSaved("Typed with a line.");
        cut();
        type("Typed without one.");
        assertThat(saved()).isEqualTo("Typed with a line.");
        assertThat(copies()).isEqualTo(1);
        phone.setOffline(false);
        page.clock().runFor(100);
        waitUntilSaved("Typed without one.");
        page.waitForCondition(() -> page.locator(TOLD).isHidden());
    }

    @Test
    void the_button_does_not_take_the_page_away_while_there_is_no_line() {
        cut();
        AtomicInteger failed = new AtomicInteger();
        page.onRequestFailed(request -> failed.incrementAndGet());
        page.fill(BOX, "Typed, and the button pressed.");
        page.click("button[value=next]");
        page.waitForCondition(() -> failed.get() > 0);
        isTold("No connection");
        assertThat(page.inputValue(BOX)).isEqualTo("Typed, and the button pressed.");
        phone.setOffline(false);
        page.click("button[value=stop]");
        page.waitForURL("**/entries/" + shared.entry());
        waitUntilSaved("Typed, and the button pressed.");
    }

    @Test
    void a_button_goes_on_where_all_was_saved_already() {
        type("Saved before the button.");
        waitUntilSaved("Saved before the button.");
        page.click("button[value=stop]");
        page.waitForURL("**/entries/" + shared.entry());
    }

    @Test
    void a_page_that_was_closed_without_a_line_has_its_words_when_it_is_opened_again() {
        cut();
        type("Typed without a line.");
        page.close();
        phone.setOffline(false);
        List<Route> held = new ArrayList<>();
        phone.route("**/sections/1", route -> {
            if (route.request().method().equals("POST")) held.add(route);
            else route.resume();
        });
        page = open();
        assertThat(page.inputValue(BOX)).isEqualTo("Typed without a line.");
        isTold("is being saved now");
        page.clock().runFor(1_600);
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        waitUntilSaved("Typed without a line.");
    }

    @Test
    void before_sending_one_is_told_of_words_that_only_the_device_has() {
        cut();
        type("Only here.");
        page.close();
        phone.setOffline(false);
        page = phone.newPage();
        page.navigate("/entries/" + shared.entry() + "/check");
        page.click("text=Open its section, and it is saved");
        page.waitForURL("**/sections/1#answer-change");
        waitUntilSaved("Only here.");
        page.navigate("/entries/" + shared.entry() + "/check");
        assertThat(page.locator("[data-unsaved]").isHidden()).isTrue();
    }

    @Test
    void where_somebody_else_saved_meanwhile_both_texts_are_shown_and_neither_is_lost() {
        cut();
        type("Mine, without a line.");
        page.close();
        phone.setOffline(false);
        entrants.write(shared.entry(), shared.tom(), Map.of("change", "Tom's, meanwhile."), Awards.OPEN);
        page = open();
        isTold("you see both texts");
        page.clock().runFor(30_000);
        assertThat(saved()).isEqualTo("Tom's, meanwhile.");
        page.click("button[value=next]");
        page.waitForSelector("text=What Tom Okafor saved meanwhile");
        assertThat(page.inputValue(BOX)).isEqualTo("Mine, without a line.");
        page.fill(BOX, "Both, made one.");
        page.click("main button");
        page.waitForSelector("text=Saved at");
        assertThat(page.inputValue(BOX)).isEqualTo("Both, made one.");
        waitUntilSaved("Both, made one.");
    }

    @Test
    void the_other_text_can_be_kept_and_nothing_of_mine_comes_up_again() {
        cut();
        type("Mine, without a line.");
        entrants.write(shared.entry(), shared.tom(), Map.of("change", "Tom's, meanwhile."), Awards.OPEN);
        phone.setOffline(false);
        page.clock().runFor(100);
        isTold("you see both texts");
        page.click("button[value=next]");
        page.check("#keep-theirs-change");
        page.click("main button");
        page.waitForSelector("text=Saved at");
        assertThat(page.inputValue(BOX)).isEqualTo("Tom's, meanwhile.");
        assertThat(page.locator(TOLD).isHidden()).isTrue();
        assertThat(copies()).isZero();
    }

    @Test
    void an_answer_that_gets_lost_on_the_way_back_makes_nobody_stand_against_themselves() {
        AtomicInteger lost = new AtomicInteger();
        page.route("**/sections/1", route -> {
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
        page.clock().runFor(10_100);
        page.waitForCondition(() -> lost.get() > 1);
        page.waitForCondition(() -> page.locator(TOLD).isHidden());
        page.clock().runFor(1_600);
        waitUntilSaved("Saved, and written on.");
    }

    @Test
    void signing_out_clears_what_the_device_kept() {
        page.route("**/sections/1", route -> route.abort());
        type("Never saved.");
        isTold("No connection");
        assertThat(copies()).isEqualTo(1);
        page.click("text=Sign out");
        page.waitForURL("**/");
        page.waitForCondition(() -> copies() == 0);
    }

    @Test
    void after_the_deadline_the_words_stay_and_the_page_says_why() {
        clock.set(Awards.CLOSES);
        type("Too late.");
        isTold("Entries closed on Friday 12 March 2027 at 5pm");
        assertThat(page.inputValue(BOX)).isEqualTo("Too late.");
        assertThat(saved()).isEqualTo("The first text.");
    }
}
