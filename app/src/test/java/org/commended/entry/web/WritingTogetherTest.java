package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.commended.MovableClock;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.people.application.SigningIn;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two browsers at once, with scripts and without. */
@EntrantTest
class WritingTogetherTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private MovableClock clock;

    private Shared shared;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private BrowserContext signedIn(PersonId person, Screen screen) {
        return Browser.signedIn(address(), screen, signingIn.signInAs(person, Awards.OPEN));
    }

    private BrowserContext withoutScripts(PersonId person) {
        BrowserContext context = Browser.withoutScripts(address());
        String token = signingIn.signInAs(person, Awards.OPEN);
        context.addCookies(List.of(new Cookie("commended", token).setUrl(address())));
        return context;
    }

    private Page open(BrowserContext browser) {
        Page page = browser.newPage();
        if (browser.pages().size() == 1) page.clock().install();
        page.navigate(shared.section());
        return page;
    }

    @Test
    void each_sees_that_the_other_is_writing_and_the_page_stays_sound() {
        try (BrowserContext one = signedIn(shared.priya(), Screen.PHONE);
                BrowserContext other = signedIn(shared.tom(), Screen.DESKTOP)) {
            Page priya = open(one);
            assertThat(priya.textContent("main")).doesNotContain("is writing");
            Page tom = open(other);
            assertThat(tom.textContent("[data-here]")).contains("Priya Nair is writing here");
            priya.clock().runFor(20_100);
            priya.waitForCondition(() -> priya.textContent("[data-here]").contains("Tom Okafor is writing here"));
            assertThat(Checks.of(priya)).isEmpty();
        }
    }

    @Test
    void what_one_types_goes_on_and_the_other_is_not_written_over() {
        try (BrowserContext one = signedIn(shared.priya(), Screen.DESKTOP);
                BrowserContext other = signedIn(shared.tom(), Screen.DESKTOP)) {
            Page priya = open(one);
            Page tom = open(other);
            tom.fill("#answer-homes", "208");
            tom.clock().runFor(1_600);
            tom.waitForCondition(() -> tom.locator("#answer-homes-saved").isVisible());
            priya.fill("#answer-change", "Priya’s own question.");
            priya.clock().runFor(1_600);
            priya.waitForCondition(() -> priya.inputValue("[name=seen-change]").equals("2"));
            priya.fill("#answer-homes", "4");
            priya.clock().runFor(1_600);
            priya.waitForCondition(() -> priya.textContent("[data-told]").contains("you see both texts"));
            priya.click("button[value=next]");
            priya.waitForSelector("text=What Tom Okafor saved meanwhile");
            assertThat(priya.textContent("main")).contains("208");
        }
    }

    @Test
    void without_scripts_the_buttons_save_and_the_page_says_who_is_there() {
        try (BrowserContext one = withoutScripts(shared.priya());
                BrowserContext other = signedIn(shared.tom(), Screen.DESKTOP)) {
            open(other);
            Page priya = one.newPage();
            priya.navigate(shared.section());
            assertThat(priya.textContent("[data-here]")).contains("Tom Okafor is writing here");
            priya.fill("#answer-change", "Saved by a button.");
            priya.click("button[value=next]");
            priya.waitForURL("**/sections/2");
            priya.navigate(shared.section());
            assertThat(priya.inputValue("#answer-change")).isEqualTo("Saved by a button.");
            assertThat(priya.textContent("#answer-change-saved")).isEqualTo("Saved at 15:10");
        }
    }
}
