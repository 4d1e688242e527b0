package org.commended.judging.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.practice.Practising.Practice;
import org.commended.panel.KeptEntry;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * What a judge reads in one category.
 *
 * @param practice what they practise on before
 */
public record PilePage(Desk desk, boolean chair, List<Practice> practice, Instant now) implements Page {

    @Override
    public Brand brand() {
        return desk.whole().organiser().brand();
    }

    public String href() {
        return "/judging/" + desk.category().id();
    }

    public boolean isOpen() {
        return desk.stage() != null && !desk.stage().isClosed(now);
    }

    /** Whether the viewer chairs the panel, owes it no score any more, and decides next. */
    public boolean isToDecide() {
        boolean scored = desk.left() == 0 || !isOpen();
        return chair
                && desk.stage() != null
                && scored
                && !desk.pile().isEmpty()
                && desk.kept().isEmpty();
    }

    /** What the chair decides after this stage, as the end of a message key. */
    public String next() {
        return desk.stage() != null && desk.stage().kind() == StageKind.DESK ? "shortlist" : "result";
    }

    /** How many entries are kept from the judge, by reason. */
    public Map<String, Long> kept() {
        return desk.kept().stream().collect(groupingBy(KeptEntry::because, TreeMap::new, counting()));
    }
}
