package org.commended.story;

/** What an organiser does about judging. */
public final class Panels {

    private final Somebody organiser;
    private final SettingUp awards;

    public Panels(Somebody organiser, SettingUp awards) {
        this.organiser = organiser;
        this.awards = awards;
    }

    private Somebody category(String name) {
        return organiser.open(awards.desk() + "/judging").follow(name);
    }

    public void invite(String category, String name, String email, String organisation) {
        category(category).write("Name", name).write("E-mail address", email);
        organiser.write("Organisation", organisation).press("Invite");
        organiser.reads(name, organisation);
    }

    public void chair(String category, String name) {
        category(category).unfold("Change " + name).pressAt(name, "Make chair");
    }

    /** Opens the first stage until a day, such as 2025-04-11, at five. */
    public Somebody read(String category, String until) {
        category(category).follow("Stages and scores").write("Day", until).press("Open it: Reading");
        return organiser;
    }

    /** Lets these go on to the next stage. */
    public Somebody hear(String category, String until, String... titles) {
        category(category).follow("Stages and scores");
        for (String title : titles) organiser.choose(title);
        organiser.page().fill("#closes-date", until);
        return organiser.press("Open it: Presentations");
    }
}
