package org.commended.results.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.AnnouncementMade;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.PublishedDecision;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what another system had announced. No seal is claimed for it. */
@Component
public class ImportingResults {

    private final Decisions decisions;
    private final Announcements announcements;
    private final ApplicationEventPublisher events;

    ImportingResults(Decisions decisions, Announcements announcements, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.events = events;
    }

    /** Part of the importer's own transaction: all or nothing. Decisions that came before are brought up to date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(EditionId edition, List<StagedDecision> imported, @Nullable PersonId by, Instant now) {
        decisions.hold(edition);
        imported.forEach(decisions::put);
        List<PublishedDecision> fresh = imported.stream()
                .filter(decision -> announcements.findCovering(decision.id()).isEmpty())
                .map(decision -> PublishedDecision.imported(decision.id(), now))
                .toList();
        if (fresh.isEmpty()) return;
        Announcement announcement = new Announcement(UUID.randomUUID(), edition, true, now);
        announcements.add(announcement, fresh, by, now);
        events.publishEvent(new AnnouncementMade(edition, by, now, announcement.id(), now, fresh.size()));
    }

    /** What came with an earlier import, so that it keeps its id. */
    public Optional<Decision> find(CategoryId category, DecisionKind kind) {
        return decisions.find(category, kind);
    }
}
