package org.commended.finalist.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.finalist.FinalistsToldInConfidence;
import org.commended.finalist.domain.Confidences;
import org.commended.finalist.domain.FinalistRefusal.FinalistsToldAlready;
import org.commended.finalist.domain.FinalistRefusal.ShortlistAnnouncedAlready;
import org.commended.finalist.domain.FinalistRefusal.ShortlistNotLocked;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Decisions.Filed;
import org.commended.results.domain.SealedResults;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling the finalists of a category, in confidence, ahead of the announcement: an act of its own, over a locked shortlist. */
@Component
public class TellingFinalists {

    private final Decisions decisions;
    private final Confidences confidences;
    private final SeeingFinalists seeing;
    private final ApplicationEventPublisher events;

    TellingFinalists(
            Decisions decisions, Confidences confidences, SeeingFinalists seeing, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.confidences = confidences;
        this.seeing = seeing;
        this.events = events;
    }

    /** The shortlists that could be told now, locked and not open yet. */
    @Transactional(readOnly = true)
    public List<CategoryId> listTellable(EditionId edition, Viewer viewer, Instant now) {
        var closed = seeing.listClosed(edition, viewer);
        var told = confidences.list(edition);
        List<CategoryId> tellable = new ArrayList<>();
        for (Filed filed : decisions.list(edition)) {
            if (!(filed.decision() instanceof SealedResults sealed) || isOpen(filed, now)) continue;
            CategoryId category = sealed.staged().category();
            boolean shortlist = sealed.staged().kind() == DecisionKind.SHORTLIST;
            boolean known = told.stream().anyMatch(one -> one.isOf(sealed));
            if (shortlist && !known && !closed.contains(category)) tellable.add(category);
        }
        return tellable;
    }

    private static boolean isOpen(Filed filed, Instant now) {
        return filed.announcement().filter(one -> one.hasOpened(now)).isPresent();
    }

    @Transactional
    public Outcome<CategoryId> tell(EditionId edition, CategoryId category, Viewer viewer, Instant now) {
        decisions.hold(edition);
        if (seeing.listClosed(edition, viewer).contains(category)) throw new NotFound();
        Optional<Filed> shortlist = decisions.list(edition).stream()
                .filter(filed -> filed.decision().staged().category().equals(category))
                .filter(filed -> filed.decision().staged().kind() == DecisionKind.SHORTLIST)
                .findFirst();
        if (shortlist.isEmpty() || !(shortlist.get().decision() instanceof SealedResults sealed))
            return Outcome.refused(new ShortlistNotLocked());
        Optional<Announcement> announcement = shortlist.get().announcement();
        if (announcement.filter(one -> one.hasOpened(now)).isPresent())
            return Outcome.refused(new ShortlistAnnouncedAlready());
        if (!confidences.add(sealed, viewer.id(), now)) return Outcome.refused(new FinalistsToldAlready());
        events.publishEvent(new FinalistsToldInConfidence(
                edition, viewer.id(), now, sealed.staged().id().value(), category));
        return Outcome.done(category);
    }
}
