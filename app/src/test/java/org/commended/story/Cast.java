package org.commended.story;

import org.commended.browser.Browser.Screen;

/** The people of the season, each with what they do in it. */
public final class Cast {

    public final Somebody operator;
    public final Somebody nia;
    public final SettingUp awards;
    public final Panels panels;
    public final Somebody visitor;
    public final Somebody ann;
    public final Writing gardens;
    public final Somebody bo;
    public final Writing meadow;
    public final Somebody cai;
    public final Writing weir;
    public final Writing quay;
    public final Somebody dee;
    public final Writing pier;
    public final Somebody amrit;
    public final Scoring chair;
    public final Deciding line;
    public final Deciding end;
    public final Somebody rupert;
    public final Somebody sorcha;
    public final Scoring second;
    public final Somebody tomos;
    public final Scoring third;

    public Cast(Stage stage) {
        operator = stage.enter("ops@estuary.example");
        nia = stage.enter("nia@estuary.example");
        awards = new SettingUp(nia);
        panels = new Panels(nia, awards);
        visitor = stage.enter("morag@example.org", Screen.PHONE);
        ann = stage.enter("ann@aldermoor.example");
        gardens = new Writing(ann);
        bo = stage.enter("bo@cwmteg.example");
        meadow = new Writing(bo);
        cai = stage.enter("cai@dunmere.example");
        weir = new Writing(cai);
        quay = new Writing(cai);
        dee = stage.enter("dee@saltreach.example");
        pier = new Writing(dee);
        amrit = stage.enter("amrit@panel.example");
        chair = new Scoring(amrit);
        line = new Deciding(amrit, "this shortlist");
        end = new Deciding(amrit, "this result");
        rupert = stage.enter("rupert@tidewater.example");
        sorcha = stage.enter("sorcha@panel.example");
        second = new Scoring(sorcha);
        tomos = stage.enter("tomos@panel.example");
        third = new Scoring(tomos);
    }
}
