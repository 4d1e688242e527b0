package org.commended.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Checks;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chair, three judges and an organiser who knows somebody in an entry, each at a screen of their own, at once. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class MeetingInABrowserTest {

    private static final String KEPT = "Verge";

    @LocalServerPort
    private int port;

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Meet meet;
    private Page chair;
    private Page ben;
    private Page cara;
    private Page lena;
    private Page organiser;

    @BeforeEach
    void five_screens_are_open() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        keep(meet.scored().judges().get(3));
        keep(meet.run().by());
        chair = screen(meet.scored().judges().get(0));
        ben = screen(meet.scored().judges().get(1));
        cara = screen(meet.scored().judges().get(2));
        lena = screen(meet.scored().judges().get(3));
        organiser = screen(meet.run().by());
    }

    @AfterEach
    void screens_are_closed() {
        contexts.forEach(BrowserContext::close);
    }

    private void keep(PersonId from) {
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (?, ?, ?, 'family', '', '{"words": "Said so"}'::jsonb, ?)""")
                .params(
                        UUID.randomUUID(),
                        meet.scored().entry(KEPT).value(),
                        from.value(),
                        Timestamp.from(Season.LONG_AGO))
                .update();
    }

    private Page screen(PersonId person) {
        BrowserContext context = Browser.signedIn(
                "http://localhost:" + port, Browser.Screen.DESKTOP, season.token(person, Panelled.NOW));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(meet.meeting());
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static void vote(Page page, String choice) {
        page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Vote");
    }

    @Test
    void a_meeting_is_held_on_five_screens() {
        press(chair, "Open the meeting");
        assertThat(ben.locator("#present")).isVisible();
        for (Page judge : List.of(ben, cara, lena)) press(judge, "I am here");
        assertThat(main(chair)).containsText("4 of the 2 members that a vote needs");
        assertThat(main(chair)).containsText("Leaves the room: Lena Lind (family)");
        keptIsDiscussed();
        aTieIsBroken();
        theMinutesSaySo();
    }

    private void keptIsDiscussed() {
        press(chair, "Discuss it " + KEPT);
        assertThat(ben.locator("#item")).containsText(KEPT);
        assertThat(lena.locator("#leave")).hasText("Please leave the room");
        assertThat(organiser.locator("#leave")).hasText("Please leave the room");
        assertThat(main(lena)).not().containsText(KEPT);
        assertThat(main(organiser)).not().containsText(KEPT);
    }

    private void aTieIsBroken() {
        press(chair, "Vote on taking it");
        vote(ben, "for");
        vote(cara, "against");
        assertThat(main(chair)).containsText("2 of 3 have voted.");
        press(chair, "Close the vote and count");
        assertThat(main(cara)).containsText("The votes are level.");
        chair.getByLabel("against", new Page.GetByLabelOptions().setExact(true)).check();
        press(chair, "Give the casting vote");
        assertThat(main(ben)).containsText("Ann Abel gave the casting vote: against.");
        press(chair, "Write down the decision");
        assertThat(lena.locator("#leave")).hasCount(0);
        assertThat(main(ben)).containsText("“Verge” is not taken");
        assertThat(main(lena)).not().containsText(KEPT);
    }

    private void theMinutesSaySo() {
        chair.navigate(meet.at("/minutes"));
        assertThat(main(chair)).containsText("Lena Lind left the room (family).");
        assertThat(main(chair)).containsText("for 1 (Ben Bright)");
        assertThat(main(chair)).containsText("Lena Lind came back.");
        lena.navigate(meet.at("/minutes"));
        assertThat(main(lena)).not().containsText(KEPT);
        assertThat(main(lena)).containsText("One entry is kept from you, and left out of these minutes.");
    }

    @Test
    void what_somebody_is_typing_stays_while_the_page_follows() {
        press(chair, "Open the meeting");
        chair.getByLabel("A note for the minutes").fill("Half a sen");
        press(ben, "I am here");
        assertThat(main(chair)).containsText("Ben Bright here");
        assertThat(chair.getByLabel("A note for the minutes")).hasValue("Half a sen");
        assertThat(chair.getByLabel("A note for the minutes")).isFocused();
    }

    @Test
    void every_page_of_a_meeting_is_in_order() {
        press(chair, "Open the meeting");
        press(ben, "I am here");
        press(chair, "Discuss it Quiet streets");
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("", "/minutes", "/details", "/closing")) {
            chair.navigate(meet.at(path));
            wrong.addAll(Checks.of(chair));
        }
        chair.navigate("/judging/" + meet.category() + "/meeting");
        wrong.addAll(Checks.of(chair));
        organiser.navigate(meet.run().desk().replace("/judging", "/set-up/categories/") + meet.category() + "/judging");
        wrong.addAll(Checks.of(organiser));
        org.assertj.core.api.Assertions.assertThat(wrong).isEmpty();
    }
}
