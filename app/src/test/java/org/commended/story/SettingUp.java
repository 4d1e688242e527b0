package org.commended.story;

import java.util.List;

/** What an organiser does before a season is open to the public. */
public final class SettingUp {

    private final Somebody organiser;
    private String base = "";

    public SettingUp(Somebody organiser) {
        this.organiser = organiser;
    }

    /** The work address of the edition. */
    public String desk() {
        return base;
    }

    public void begin(String awards, String edition, String year) {
        organiser.follow("Begin new awards").write("Name of the awards", awards);
        organiser.write("What they honour", "Work along the estuary that others can copy.");
        organiser.press("Go on to the first edition").write("Name of the edition", edition);
        organiser.write("Word in the address", year);
        organiser.press("Begin the edition");
        begun();
    }

    /** The edition in front of them is the one that is set up. */
    public void begun() {
        base = organiser.path().replaceFirst("/set-up.*", "");
    }

    /** Opens a part of set-up. */
    public Somebody part(String name) {
        return organiser.open(base + "/set-up").follow(name);
    }

    /** Dates in the order of the timetable's usual rows, each as day, month, year and hour. */
    public void timetable(List<String> dates) {
        part("Timetable");
        for (int row = 0; row < dates.size(); row++) {
            String[] parts = dates.get(row).split(" ", -1);
            String[] boxes = {"day", "month", "year", "hour"};
            for (int i = 0; i < parts.length; i++) organiser.page().fill("#" + boxes[i] + "-" + row, parts[i]);
        }
        organiser.press("Save");
    }

    public void category(String name, String purpose) {
        part("Categories").write("Name of a new category", name).press("Add the category");
        purpose(name, purpose);
    }

    public void purpose(String category, String purpose) {
        part("Categories").follow(category).followAt("Name and purpose", "Change");
        organiser.write("Purpose", purpose).press("Save");
    }

    public void criterion(String category, String text, String weight) {
        part("Categories").follow(category).followAt("Criteria", "Change");
        organiser.follow("Add a criterion").write("What judges look for", text).write("Weight", weight);
        organiser.press("Save");
    }

    /** Lets those on the shortlist present, after everything was read. */
    public void presented(String category) {
        part("Categories").follow(category).followAt("How it is judged", "Change");
        organiser.follow("Add a stage").choose("Finalists present").press("Save");
    }

    /** Asks for fewer words in an answer. */
    public void limit(String category, String question, int words) {
        part("Categories").follow(category).followAt("Entry form", "Change");
        organiser.follow(question).write("Most words", String.valueOf(words)).press("Save");
    }

    /** Puts a name on the list of those who pay for all of it. */
    public void sponsor(String name) {
        part("Sponsors").follow("Add a sponsor").write("Name", name).choose("The whole edition");
        organiser.press("Save");
    }

    public void openToThePublic() {
        part("Preview and opening").press("Open to the public");
    }
}
