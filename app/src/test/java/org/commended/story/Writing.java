package org.commended.story;

import com.microsoft.playwright.Page;

/** What an entrant does: start an entry, write it, send it, or think again. */
public final class Writing {

    public static final String WHAT = "What did you do, and why?";
    public static final String CHANGED = "What changed?";
    public static final String WHO = "Who made it happen?";
    public static final String SUMMARY = "Summary for publication";

    private final Somebody entrant;
    private String entry = "";

    public Writing(Somebody entrant) {
        this.entrant = entrant;
    }

    /** The address of the entry. */
    public String entry() {
        return entry;
    }

    /** Opens the form that starts an entry; who is new here says their name. */
    public Somebody form(String category, String name, String title, String organisation) {
        entrant.open(category).follow("Start an entry");
        if (entrant.isAsked("Your own name")) entrant.write("Your own name", name);
        return entrant.write("Title of the entry", title).write("Organisation that enters", organisation);
    }

    public Writing begin() {
        entrant.press("Start the entry");
        entry = entrant.path().replaceFirst("(/entries/[^/]+).*", "$1");
        return this;
    }

    public Writing start(String category, String name, String title, String organisation) {
        form(category, name, title, organisation);
        return begin();
    }

    /** Answers everything the usual form asks for. */
    public Writing answer(String what, String summary) {
        entrant.open(entry + "/sections/1").write(WHAT, what);
        entrant.write(CHANGED, "Fewer floods: two in the last year, nine in the year before.");
        entrant.pressAndGoOn("Save and continue");
        entrant.open(entry + "/sections/2")
                .write(WHO, "Six gardeners and a school.")
                .pressAndGoOn("Save and continue");
        entrant.write(SUMMARY, summary).pressAndGoOn("Save and continue");
        return this;
    }

    public Somebody section(int number) {
        return entrant.open(entry + "/sections/" + number);
    }

    /** Saves an answer in a second window, while the first stays open. */
    public void again(int section, String question, String text) {
        Page window = entrant.browser().newPage();
        window.navigate(entry + "/sections/" + section);
        window.getByLabel(question).fill(text);
        window.getByText("Save and stop for now").click();
        window.waitForURL("**" + entry);
        window.close();
    }

    public Somebody send() {
        return entrant.open(entry + "/check").press("Send the entry");
    }

    public Somebody withdraw() {
        entrant.open(entry).follow("Withdraw this entry");
        return entrant.press("Withdraw the entry");
    }
}
