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
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
import org.commended.people.application.SigningIn;
import org.commended.shared.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two writers and a viewer, with scripts and without. */
@EntrantTest
class TogetherInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Writers writers;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private MovableClock clock;

    private String address() {
        return "http://localhost:" + port;
    }

    private BrowserContext browser(PersonId person, boolean scripts) {
        String token = signingIn.signInAs(person, Awards.OPEN);
        if (scripts) return Browser.signedIn(address(), Screen.PHONE, token);
        BrowserContext context = Browser.withoutScripts(address());
        context.addCookies(List.of(new Cookie("commended", token).setUrl(address())));
        return context;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_hands_a_section_over_and_asks_the_other_answers_and_the_viewer_only_reads(boolean scripts) {
        clock.set(Awards.OPEN);
        Shared shared = colleagues.entry();
        PersonId viewer = awards.person("Dee Ash");
        writers.add(shared.entry(), new Writer(viewer, Right.VIEW), Awards.OPEN);
        String comments = shared.section() + "/comments";
        try (BrowserContext one = browser(shared.priya(), scripts);
                BrowserContext other = browser(shared.tom(), scripts);
                BrowserContext third = browser(viewer, scripts)) {
            Page priya = one.newPage();
            priya.navigate(comments);
            priya.selectOption("#charge", shared.tom().toString());
            priya.click("form[action$=charge] button");
            priya.fill("#text", "Is this the figure of the ledger?");
            priya.click("form[action$=comments] button");
            priya.waitForSelector("text=Is this the figure of the ledger?");
            Page tom = other.newPage();
            tom.navigate("/entries/" + shared.entry());
            assertThat(tom.textContent("main")).contains("You see to this", "One comment");
            tom.navigate(comments);
            tom.click(".two details summary");
            tom.fill("textarea[id^=text-]", "It is.");
            tom.click("text=Answer it");
            tom.waitForSelector("text=It is.");
            reads(third, shared);
            if (scripts) assertThat(Checks.of(tom)).isEmpty();
        }
    }

    private static void reads(BrowserContext browser, Shared shared) {
        Page dee = browser.newPage();
        dee.navigate(shared.section());
        assertThat(dee.textContent("main")).contains("You can read this entry");
        assertThat(dee.locator("form.sections button").count()).isZero();
        dee.navigate(shared.section() + "/comments");
        assertThat(dee.textContent("main")).contains("It is.");
        assertThat(dee.locator("main button").count()).isZero();
        dee.navigate("/entries/" + shared.entry() + "/people");
        assertThat(dee.locator("main button").allTextContents()).containsExactly("Leave this entry");
    }
}
