package org.commended.story;

import com.microsoft.playwright.Locator;

/** What a judge does. */
public final class Scoring {

    private final Somebody judge;
    private String pile = "";

    public Scoring(Somebody judge) {
        this.judge = judge;
    }

    /** The address of the category for its judges. */
    public String address() {
        return pile;
    }

    /** Says yes to what is asked of judges of a category. */
    public Somebody accept(String category) {
        judge.open("/judging").follow(category).press("I accept these terms");
        pile = judge.path().replaceFirst("(/judging/[^/]+).*", "$1");
        return judge;
    }

    /** Opens the list of what is to be read. */
    public Somebody pile() {
        return judge.open(pile);
    }

    /** The address of an entry on their list. */
    public String addressOf(String entry) {
        return pile().follow(entry).path();
    }

    /** Gives an entry a mark for each criterion, one after the other, and hands the sheet in. */
    public void mark(String entry, int... marks) {
        judge.open(pile).follow(entry);
        for (int i = 0; i < marks.length; i++) {
            judge.page()
                    .locator("#part-" + (i + 1) + " input[type=radio][value='" + marks[i] + "']")
                    .check();
            sayWhyItChanged(judge.page().locator("#part-" + (i + 1) + " textarea[name^=reason-]"));
            if (i + 1 < marks.length) judge.page().locator("[data-onward]").click();
        }
        String sheet = judge.page().url();
        judge.press("Hand in").page().waitForURL(now -> !now.equals(sheet));
        judge.readsNot("There is a problem");
    }

    /** Asked where entries were marked before they were met. */
    private static void sayWhyItChanged(Locator asked) {
        if (asked.count() > 0) asked.first().fill("They showed us.");
    }

    public Somebody declare(String entry, String connection, String words) {
        judge.open(pile).follow(entry).follow("I have a connection with this entry");
        judge.choose(connection).write("In a sentence or two", words);
        return judge.press("Declare it and leave this entry");
    }
}
