package org.commended.presentation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.browser.Browser;
import org.commended.browser.Checks;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An organiser plans a day, an entrant does what is asked, the chair runs it, and a judge changes a mark with a reason. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class PresentationInABrowserTest {

    private static final String QUIET = "Quiet streets";

    @Autowired
    private Presenting presenting;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void screens_are_closed() {
        contexts.forEach(BrowserContext::close);
    }

    private Page screen(PersonId person, String path) {
        String address = "http://localhost:" + presenting.port();
        BrowserContext context =
                Browser.signedIn(address, Browser.Screen.DESKTOP, season.token(person, Presenting.NOW));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(path);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void inOrder(Page page, String path) {
        page.navigate(path);
        assertThat(Checks.of(page)).as(path).isEmpty();
    }

    @Test
    void a_day_of_presentations_from_the_plan_to_the_mark_after_it() {
        clock.set(Presenting.NOW);
        Finals finals = presenting.opened();
        presenting.confide(finals);
        planned(finals);
        asked(finals);
        ran(finals);
        marked(finals);
    }

    private void planned(Finals finals) {
        Page organiser = screen(finals.scored().run().by(), finals.plan(""));
        organiser.fill("#day", "2027-05-10");
        organiser.fill("#until", "12:00");
        organiser.fill("#place", "Room 4, Guildhall");
        press(organiser, "Make these slots");
        press(organiser, "Give the free slots");
        assertThat(organiser.locator("h1")).hasText("Every finalist has an hour");
        press(organiser, "Send 12 letters");
        assertThat(organiser.locator("main")).containsText("Everybody has been told what stands here.");
        for (String path : List.of(finals.plan(""), finals.plan("/slots/" + finals.slot(0)), finals.desk("/finalists")))
            inOrder(organiser, path);
        organiser.navigate(finals.desk("/finalists/tasks"));
        organiser.getByLabel("Presenters").check();
        organiser.fill("#day", "2027-05-08");
        press(organiser, "Ask for it");
        inOrder(organiser, finals.desk("/finalists/tasks"));
    }

    private void asked(Finals finals) {
        PersonId writer = Objects.requireNonNull(finals.writers().get(QUIET));
        Page entrant = screen(writer, finals.finalist(QUIET, "/finalist"));
        assertThat(Checks.of(entrant)).isEmpty();
        entrant.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Presenters"))
                .click();
        assertThat(Checks.of(entrant)).isEmpty();
        entrant.fill("#name-1", "Siân Quiet");
        entrant.fill("#aloud-1", "Sharn");
        press(entrant, "Save");
        assertThat(entrant.locator("#tasks")).hasText("All done, thank you");
        inOrder(entrant, finals.finalist(QUIET, "/presentation"));
        assertThat(entrant.locator("main")).containsText("Room 4, Guildhall");
    }

    private void ran(Finals finals) {
        clock.set(Instant.parse("2027-05-10T09:03:00Z"));
        Page chair = screen(finals.scored().judges().get(0), finals.room("/screen"));
        Page ben = screen(finals.scored().judges().get(1), finals.room("/screen"));
        assertThat(Checks.of(ben)).isEmpty();
        press(chair, "They are here " + QUIET);
        assertThat(ben.locator(".next-on")).containsText("waiting");
        press(chair, "Begin " + QUIET);
        assertThat(ben.locator(".now-on")).containsText(QUIET);
        assertThat(chair.locator(".late")).hasText("3 minutes late");
        inOrder(chair, finals.room(""));
        inOrder(chair, finals.met(QUIET, ""));
        assertThat(chair.locator("main")).containsText("Siân Quiet (say “Sharn”)");
    }

    private void marked(Finals finals) {
        String sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(QUIET);
        Page ben = screen(finals.scored().judges().get(1), sheet);
        assertThat(ben.locator("#sheet")).containsText("Before you met them you gave 6");
        ben.locator("input[name=mark-need][value='8']").check();
        press(ben, "Hand in");
        assertThat(ben.locator(".error-summary")).containsText("Say why your mark changed from 6 to 8");
        assertThat(Checks.of(ben)).isEmpty();
        ben.fill("[name=reason-need]", "Their residents spoke");
        press(ben, "Hand in");
        assertThat(ben.locator(".error-summary")).hasCount(0);
        Page organiser =
                screen(finals.scored().run().by(), "/judging/" + finals.scored().category() + "/changed-marks");
        assertThat(organiser.locator("main")).containsText("6, then 8");
        assertThat(Checks.of(organiser)).isEmpty();
    }
}
