package org.commended.story;

import org.commended.browser.Browser.Screen;

/** The people of the walk, each with what they do on it. */
public final class Walkers {

    public final Somebody zainab;
    public final Somebody morgan;
    public final SettingUp awards;
    public final Panels panels;
    public final Somebody phone;
    public final Somebody otherPhone;
    public final Somebody alex;
    public final Writing carbon;
    public final Somebody lee;
    public final Writing buses;
    public final Somebody jo;
    public final Scoring chair;
    public final Deciding line;
    public final Deciding end;
    public final Somebody sam;
    public final Scoring derbyshire;
    public final Somebody rupert;

    public Walkers(Stage stage) {
        zainab = stage.enter("");
        morgan = stage.enter("morgan@awards.example");
        awards = new SettingUp(morgan);
        panels = new Panels(morgan, awards);
        phone = stage.enter("", Screen.PHONE);
        otherPhone = stage.enter("", Screen.PHONE);
        alex = stage.enter("alex@derby.example");
        carbon = new Writing(alex);
        lee = stage.enter("lee@leicester.example");
        buses = new Writing(lee);
        jo = stage.enter("jo@panel.example");
        chair = new Scoring(jo);
        line = new Deciding(jo, "this shortlist");
        end = new Deciding(jo, "this result");
        sam = stage.enter("sam@panel.example");
        derbyshire = new Scoring(sam);
        rupert = stage.enter("");
    }
}
