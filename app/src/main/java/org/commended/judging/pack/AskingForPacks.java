package org.commended.judging.pack;

import java.time.Instant;
import org.commended.judging.JudgingPacksAskedFor;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.commended.shared.making.AskingForFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the packs of all judges made for an organiser. The record says who took them away, and when. */
@Component
class AskingForPacks {

    private final AskingForFile asking;
    private final Once once;
    private final ApplicationEventPublisher events;

    AskingForPacks(AskingForFile asking, Once once, ApplicationEventPublisher events) {
        this.asking = asking;
        this.once = once;
        this.events = events;
    }

    /**
     * The page on which the file can be watched.
     *
     * @param act the form's: sent twice, it asks once
     */
    @Transactional
    String ask(PackOrder order, String act, Viewer viewer, Instant now) {
        String before = once.find(act).orElse("");
        if (!before.isEmpty()) return before;
        String page = asking.ask(PacksOfPanels.KIND, order.written(), viewer, now);
        if (!once.take(act, page, now)) return page;
        events.publishEvent(new JudgingPacksAskedFor(
                order.edition(), viewer.id(), now, order.edition().value(), order.category()));
        return page;
    }
}
