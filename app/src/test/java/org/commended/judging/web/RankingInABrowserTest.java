package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.browser.Checks;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The ranking and the decision pages in a real browser, on a desk and on a phone. */
@Running
@Import({Season.class, ScoredCategory.class})
class RankingInABrowserTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private MovableClock clock;

    private Scored scored;

    @BeforeEach
    void a_scored_category() {
        clock.set(NOW);
        scored = scoring.unevenly();
        season.judge(season.category(scored.run().edition(), criterion("need", 1)), "Gwen Guest");
    }

    private BrowserContext as(PersonId person, Screen screen) {
        return Browser.signedIn("http://localhost:" + port, screen, season.token(person, NOW));
    }

    private String of(String page) {
        return "/judging/" + scored.category() + "/" + page;
    }

    @Test
    void every_page_is_sound_on_a_desk_and_on_a_phone() {
        List<String> wrong = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            try (BrowserContext chair = as(scored.chair(), screen);
                    BrowserContext organiser = as(scored.run().by(), screen)) {
                for (String page : List.of("standings?places=3", "shortlist", "result"))
                    wrong.addAll(check(chair, of(page)));
                wrong.addAll(check(organiser, scored.run().desk() + "/" + scored.category() + "/scores"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> check(BrowserContext visitor, String path) {
        try (Page page = visitor.newPage()) {
            page.navigate(path);
            return Checks.of(page);
        }
    }

    @Test
    void the_words_for_the_announcement_unfold_under_a_row_that_has_an_award() {
        try (BrowserContext chair = as(scored.chair(), Screen.DESKTOP);
                Page page = chair.newPage()) {
            page.navigate(of("shortlist"));
            page.getByLabel("Why it departs from the order").fill("Seen in use");
            page.getByLabel("Draw the line after this many places").fill("3");
            page.getByText("Tick those above it").click();
            assertThat(page.getByLabel("Why it departs from the order").inputValue())
                    .isEqualTo("Seen in use");
            assertThat(page.locator("input[name=in]:checked").count()).isEqualTo(3);
            page.navigate(of("result"));
            Locator row = page.locator("tr.honour").first();
            Locator words = page.locator("tr.words").first();
            assertThat(words.isVisible()).isFalse();
            List<String> levels = row.locator("option").allTextContents();
            if (levels.size() < 2) return;
            row.locator("select").selectOption(levels.get(1));
            assertThat(words.isVisible()).isTrue();
        }
    }
}
