package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.site.PublicSeason.LONG_AGO;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of public page in a real browser, with pleasant contents and hostile ones. */
@Running
class PublicPagesBrowserTest {

    private static boolean filled;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void fill() {
        clock.set(Instant.parse("2026-12-01T10:00:00Z"));
        if (filled) return;
        filled = true;
        HarbourAwards soon = HarbourAwards.called(jdbc, "w-soon");
        soon.season.judge(soon.climate, "Dr Amara Osei", "Professor of public administration", true);
        HarbourAwards done = HarbourAwards.called(jdbc, "w-done")
                .entered()
                .shortlisted(LONG_AGO)
                .announced(LONG_AGO);
        done.season.lock(done.climateResult, new byte[] {1}, new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/w-soon",
                "/w-soon/awards",
                "/w-soon/awards/2027",
                "/w-soon/awards/2027/categories/climate",
                "/w-soon/awards/2027/categories/council",
                "/w-soon/awards/2027/shortlist",
                "/w-soon/awards/2027/winners",
                "/w-soon/awards/2027/ceremony",
                "/w-soon/awards/2027/sponsors",
                "/w-soon/awards/2027/opening-notice",
                "/w-done/awards/2027",
                "/w-done/awards/2027/shortlist",
                "/w-done/awards/2027/winners",
                "/w-done/awards/2027/winners/verify",
                "/w-done/awards/2027/entries/climate/moor",
                "/w-done/awards/2027/entries/climate/watch",
                "/w-done/awards/2027/entries/homes/door",
                "/organisations",
                "/organisations?q=colchester",
                "/organisations/la-col",
                "/accessibility",
                "/privacy",
                "/cookies"
            })
    void a_page_is_valid_accessible_and_narrow_enough_by_day_and_by_night(String path) {
        String address = "http://localhost:" + port;
        try (BrowserContext day = Browser.stranger(address, Screen.DESKTOP);
                BrowserContext night = Browser.strangerAtNight(address, Screen.PHONE)) {
            assertThat(wrong(day, path)).isEmpty();
            assertThat(wrong(night, path)).isEmpty();
        }
    }

    private static List<String> wrong(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        List<String> said = new java.util.ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) said.add(message.text());
        });
        page.navigate(path);
        said.addAll(Checks.of(page));
        if (page.locator(".part").count() > 0 && !isWide(page)) said.add("a part is squeezed");
        return said;
    }

    /** Every part of a page goes across it, whatever else of the same name is laid out elsewhere. */
    private static boolean isWide(Page page) {
        return (Boolean) page.evaluate("[...document.querySelectorAll('.part')].every(part => part.offsetWidth"
                + " > document.documentElement.clientWidth * .8)");
    }
}
