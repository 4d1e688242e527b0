package org.commended.presentation.application;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.commended.presentation.domain.PresentationRefusal.SlotLinkUnclear;
import org.commended.presentation.domain.PresentationRefusal.SlotMinutesUnclear;
import org.commended.presentation.domain.PresentationRefusal.SlotNowhere;
import org.commended.presentation.domain.PresentationRefusal.SlotWithoutPanel;
import org.commended.presentation.domain.PresentationRefusal.SlotWordsTooLong;
import org.commended.presentation.domain.Slot.Details;
import org.commended.shared.Refusal;

/** What must be so of a slot. */
final class SlotRules {

    private static final int MOST_MINUTES = 600;
    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 2_000;

    private SlotRules() {}

    static List<Refusal> reasonsAgainst(Details details, Room room) {
        List<Refusal> reasons = new ArrayList<>();
        if (details.talk() < 1 || details.talk() > MOST_MINUTES)
            reasons.add(new SlotMinutesUnclear("talk", MOST_MINUTES));
        if (details.questions() < 0 || details.questions() > MOST_MINUTES)
            reasons.add(new SlotMinutesUnclear("questions", MOST_MINUTES));
        if (details.place().isBlank() && details.link().isBlank()) reasons.add(new SlotNowhere());
        if (details.place().length() > LONGEST) reasons.add(new SlotWordsTooLong("place", LONGEST));
        if (details.note().length() > LONGEST_NOTE) reasons.add(new SlotWordsTooLong("note", LONGEST_NOTE));
        if (!details.link().isBlank() && !isWeb(details.link())) reasons.add(new SlotLinkUnclear());
        boolean known = details.panel().stream()
                .allMatch(person -> room.findMember(person).isPresent());
        if (details.panel().isEmpty() || !known) reasons.add(new SlotWithoutPanel());
        return reasons;
    }

    private static boolean isWeb(String link) {
        try {
            URI uri = URI.create(link);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return link.length() <= LONGEST && web && uri.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
