package org.commended;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.entry.Awards;
import org.commended.people.application.SigningIn;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.story.Keyboard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An entry from its start to its receipt with the keyboard alone, each place on the way marked where it is. */
@Running
@Import(Awards.class)
class EnteringByKeyboardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private MovableClock clock;

    @Test
    void an_entry_is_started_written_and_sent_without_a_mouse() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        CategoryId category = awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.summary());
        String token = signingIn.signInAs(awards.person("Priya Nair"), Awards.OPEN);
        String address = "http://localhost:" + port;
        try (BrowserContext browser = Browser.signedIn(address, Screen.DESKTOP, token)) {
            Page page = browser.newPage();
            page.navigate("/entries/start?category=" + category);
            write(new Keyboard(page));
        }
    }

    private static void write(Keyboard keys) {
        keys.to("Skip to the page").to("Title of the entry").type("Streets that breathe");
        keys.to("Organisation that enters").type("Aldermoor Council");
        keys.to("Start the entry").enter().arrives("Streets that breathe");
        keys.to("What changed?").enter().arrives("What changed?");
        keys.to("Tell us of change")
                .type("The bins went first.")
                .to("Tell us of homes")
                .type("208");
        keys.to("Save and continue").enter().arrives("Summary for the public");
        keys.to("Tell us of summary").type("Streets with room to breathe.");
        keys.to("Save and continue").enter().arrives("Check your answers");
        keys.to("Send the entry").enter().arrives("We have your entry");
    }
}
