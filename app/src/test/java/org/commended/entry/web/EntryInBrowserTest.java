package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.people.application.SigningIn;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only a browser can say of the entrants' and organisers' pages. */
@EntrantTest
class EntryInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Run run;
    private CategoryId category;
    private PersonId priya;
    private EntryId entry;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(new HouseRules(null, null, true, true, 5, null, null));
        category = awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.summary());
        priya = awards.person("Priya Nair");
        entry = entrants.draft(category, Entrants.about("Streets", "Aldermoor Council"), priya, Awards.OPEN);
        entrants.write(entry, priya, Map.of("change", "word ".repeat(28), "homes", "about 200"), Awards.OPEN);
    }

    private BrowserContext browser(PersonId person, Screen screen) {
        String address = "http://localhost:" + port;
        return Browser.signedIn(address, screen, signingIn.signInAs(person, Awards.OPEN));
    }

    @Test
    void every_page_of_an_entrant_is_valid_accessible_and_fits_a_phone() {
        EntryId sent = entrants.sent(
                awards.category(run.edition()),
                Entrants.about("Y wyliadwriaeth", "Cyngor Bro Elwydd"),
                Map.of("statement", "It was wet."),
                priya,
                Awards.OPEN);
        List<String> paths = new ArrayList<>(List.of("/my", "/entries/start?category=" + category));
        for (String page : List.of("", "/about", "/sections/1", "/sections/2", "/people", "/check", "/withdrawal")) {
            paths.add("/entries/" + entry + page);
        }
        paths.add("/entries/" + sent + "/receipt");
        entrants.write(entry, priya, Map.of("change", "Another text."), Awards.OPEN.plusSeconds(600));
        paths.add("/entries/" + entry + "/answers/change/versions");
        assertThat(wrong(browser(priya, Screen.PHONE), paths)).isEmpty();
    }

    @Test
    void every_page_of_the_desk_is_valid_accessible_and_fits_a_phone() {
        String one = run.desk() + "/" + entry;
        List<String> paths = List.of(run.desk(), one, one + "/correction?part=title", one + "/correction?part=change");
        assertThat(wrong(browser(run.by(), Screen.DESKTOP), paths)).isEmpty();
    }

    private static List<String> wrong(BrowserContext browser, List<String> paths) {
        List<String> wrong = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onConsoleMessage(message -> {
                boolean icon = message.location().contains("favicon");
                if (message.type().equals("error") && !icon) wrong.add(page.url() + ": " + message.text());
            });
            for (String path : paths) {
                page.navigate(path);
                wrong.addAll(Checks.of(page));
            }
        }
        return wrong;
    }

    private String saved() {
        return jdbc.sql("select text from answer where entry_id = ? and question = 'change'")
                .param(entry.value())
                .query(String.class)
                .single();
    }

    @Test
    void what_is_typed_is_saved_while_one_writes_and_the_page_says_so() {
        try (Page page = browser(priya, Screen.DESKTOP).newPage()) {
            page.clock().install();
            page.navigate("/entries/" + entry + "/sections/1");
            clock.set(Awards.OPEN.plusSeconds(180));
            page.fill("#answer-change", "Typed, and no button pressed.");
            page.clock().runFor(3_100);
            page.waitForCondition(() -> page.textContent("#answer-change-saved").contains("15:13"));
            assertThat(saved()).isEqualTo("Typed, and no button pressed.");
            page.fill("#answer-change", "Typed on, and then the button.");
            page.click("button[value=stop]");
            page.waitForURL("**/entries/" + entry);
            assertThat(saved()).isEqualTo("Typed on, and then the button.");
        }
    }

    @Test
    void somebody_elses_text_is_not_written_over_while_one_writes() {
        try (Page page = browser(priya, Screen.DESKTOP).newPage()) {
            page.clock().install();
            page.navigate("/entries/" + entry + "/sections/1");
            entrants.write(entry, priya, Map.of("change", "Saved elsewhere."), Awards.OPEN);
            page.fill("#answer-change", "Typed here.");
            page.clock().runFor(3_100);
            page.waitForCondition(() -> page.textContent("[data-told]").contains("you see both texts"));
            assertThat(saved()).isEqualTo("Saved elsewhere.");
            page.click("button[value=next]");
            page.waitForURL("**/sections/1");
            assertThat(page.textContent("main")).contains("Saved elsewhere.");
            assertThat(page.inputValue("#answer-change")).isEqualTo("Typed here.");
        }
    }
}
