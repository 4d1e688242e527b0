package org.commended.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser.Screen;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.people.application.SigningIn;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.commended.site.HarbourAwards;
import org.commended.site.PublicSeason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows every link as everybody, in a real browser: valid HTML, WCAG 2.2 AA as far as axe sees, 320 px, no errors. */
@Running
@Import({Awards.class, Entrants.class})
class EveryPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private SigningIn signingIn;

    @Test
    void a_stranger_finds_every_public_page_in_order() {
        clock.set(Instant.parse("2027-02-01T10:00:00Z"));
        HarbourAwards.called(jdbc, "walk-call");
        HarbourAwards.called(jdbc, "walk-done")
                .entered()
                .shortlisted(PublicSeason.LONG_AGO)
                .announced(PublicSeason.LONG_AGO);
        walk(null, "/", "/walk-call/awards/2027", "/walk-done/awards/2027", "/sign-in");
    }

    @Test
    void an_entrant_and_an_organiser_find_every_page_of_theirs_in_order() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        CategoryId category =
                awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.plan(), Awards.summary());
        awards.hideNames(category);
        PersonId writer = awards.person("Writer");
        var entry = entrants.draft(category, Entrants.about("The moor", "Dunmere Council"), writer, Awards.OPEN);
        var sent = entrants.sent(
                category,
                Entrants.about("Warm halls", "Westmarch Council"),
                Map.of("change", "Halls in Westmarch are warm", "homes", "12", "summary", "Warm"),
                awards.person("Tom Birch"),
                Awards.OPEN);
        walk(
                writer,
                "/my",
                "/entries/" + entry,
                "/entries/" + entry + "/files/plan",
                "/entries/start?category=" + category);
        String redactions = run.desk().replaceFirst("entries$", "redactions");
        String redaction = run.desk() + "/" + sent + "/redaction";
        walk(run.by(), "/my", run.desk(), "/manage/" + run.organiser(), redactions, redaction);
    }

    private void walk(@org.jspecify.annotations.Nullable PersonId as, String... starts) {
        String address = "http://localhost:" + port;
        Crawl crawl = new Crawl(address, EveryPageTest::kind, path -> as == null || !path.startsWith("/org-"));
        try (BrowserContext visitor = as == null
                ? Browser.stranger(address, Screen.DESKTOP)
                : Browser.signedIn(address, Screen.DESKTOP, signingIn.signInAs(as, clock.instant()))) {
            crawl.from(visitor, starts);
        }
        assertThat(crawl.wrong()).isEmpty();
    }

    /** Pages that differ only in ids, numbers or the last name of a row are one kind. */
    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/(categories|entries|organisations)/.*", "/$1/{name}")
                .replaceAll("\\d+", "{n}");
    }
}
