package org.commended;

import org.commended.browser.Browser.Screen;
import org.commended.story.Album;
import org.commended.story.Somebody;
import org.commended.story.Stage;
import org.commended.story.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main pages of the demonstration as the README shows them: sound, and drawn anew when asked for. */
@Told
class PicturesTest {

    private static final String LAST = "/harbour/awards/2024";
    private static final String NEXT = "/harbour/awards/2026";

    private final Stage stage;

    @Autowired
    PicturesTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void on_the_day_the_demonstration_was_loaded() {
        stage.strike("2025-01-13T09:00");
    }

    @AfterAll
    void everybody_goes_home() {
        stage.clear();
    }

    private void shown(String name, Somebody before) {
        before.findsItSound();
        Album.take(before, name);
    }

    @Test
    void a_call_for_entries() {
        shown("call", stage.enter("", Screen.DESKTOP).open(NEXT));
    }

    @Test
    void the_winners_by_day_and_by_night() {
        shown("winners", stage.enter("", Screen.DESKTOP).open(LAST + "/winners"));
        shown("winners-at-night", stage.atNight().open(LAST + "/winners"));
    }

    @Test
    void the_shortlist_on_a_phone() {
        shown("shortlist-on-a-phone", stage.enter("", Screen.PHONE).open(LAST + "/shortlist"));
    }

    @Test
    void the_entries_desk() {
        stage.strike("2025-02-03T09:00");
        shown("entries-desk", stage.be("Ffion Rees").follow("Harbour Awards 2026"));
    }

    @Test
    void a_score_sheet() {
        Somebody judge = stage.be("Shazia Malik").open("/judging");
        judge.page().locator("main .tasks a").first().click();
        judge.page().locator("main .tasks a").first().click();
        shown("score-sheet", judge);
    }
}
