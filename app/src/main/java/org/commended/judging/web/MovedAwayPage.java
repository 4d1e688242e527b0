package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** Tells a judge that an entry is judged elsewhere now, and that what they gave is kept. */
public record MovedAwayPage(Desk desk, Instant now) implements Page {

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public String href() {
        return "/judging/" + desk.category().id();
    }
}
