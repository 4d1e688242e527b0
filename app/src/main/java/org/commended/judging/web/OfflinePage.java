package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * All a judge's entries and sheets of a category on one page.
 *
 * @param sheets in the judge's own order
 */
public record OfflinePage(Desk desk, List<SheetPage> sheets, Instant now) implements Page {

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public boolean isOpen() {
        return desk.stage() != null && !desk.stage().isClosed(now);
    }

    public String href() {
        return "/judging/" + desk.category().id();
    }
}
