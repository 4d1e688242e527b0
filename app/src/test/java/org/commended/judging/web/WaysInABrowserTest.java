package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.judging.web.Ways.World;
import org.commended.panel.Season;
import org.commended.programme.domain.StagePlan.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Orders, pairs and points under somebody's thumb and keys. */
@Running
@Import({Season.class, Ways.class})
class WaysInABrowserTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Ways ways;

    @Autowired
    private MovableClock clock;

    private void on(Method method, Screen screen, BiConsumer<World, Page> does) {
        clock.set(NOW);
        World world = ways.open(port, method, NOW);
        String token = world.season().token(world.ann(), NOW);
        try (BrowserContext ann = Browser.signedIn("http://localhost:" + port, screen, token);
                Page page = ann.newPage()) {
            page.navigate(world.pile());
            does.accept(world, page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"RANKING", "PAIRS", "POINTS"})
    void the_page_is_valid_accessible_and_fits_a_phone(Method method) {
        on(method, Screen.PHONE, (world, page) -> assertThat(Checks.of(page)).isEmpty());
    }

    @Test
    void an_order_is_made_by_keys_alone_and_the_focus_stays_on_what_moved() {
        on(Method.RANKING, Screen.DESKTOP, (world, page) -> {
            for (int i = 0; i < 4; i++)
                page.locator("button[name=move]:has-text('Place it next')")
                        .first()
                        .press("Enter");
            String last = page.locator(".ballot .what b").last().textContent();
            page.locator("button[value^=up]").last().press("Enter");
            page.waitForURL("**moved=up**");
            assertThat(page.evaluate("() => document.activeElement.textContent").toString())
                    .contains("Up", last);
            page.locator("button:has-text('Hand in your order')").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your order is in");
        });
    }

    @Test
    void points_are_counted_while_they_are_typed_and_saved_without_a_button() {
        on(Method.POINTS, Screen.PHONE, (world, page) -> {
            page.locator("[data-typed]").nth(0).fill("6");
            assertThat(page.locator("[data-points]").textContent()).isEqualTo("Points left: 4");
            page.waitForSelector("[data-saved].saved");
            page.locator("[data-typed]").nth(1).fill("5");
            assertThat(page.locator("[data-points]").textContent()).isEqualTo("Too many points: 1");
            page.waitForSelector("[data-saved].error");
            page.locator("[data-typed]").nth(1).fill("4");
            page.waitForSelector("[data-saved].saved");
            page.locator("button:has-text('Hand in your points')").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your points are in");
        });
    }

    @Test
    void two_at_a_time_each_answer_can_be_undone_and_enough_is_enough() {
        on(Method.PAIRS, Screen.PHONE, (world, page) -> {
            List<String> first = page.locator(".pairs h2").allTextContents();
            page.locator("button[value=first]").click();
            page.locator("button:has-text('Undo it')").click();
            assertThat(page.locator(".pairs h2").allTextContents()).isEqualTo(first);
            while (page.locator(".pairs").count() > 0)
                page.locator("button[value=level]").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("That is enough, thank you");
            page.locator("button:has-text('Hand in your answers')").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your answers are in");
        });
    }
}
