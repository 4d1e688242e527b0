package org.commended.results.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.AnnouncementCancelled;
import org.commended.results.AnnouncementMade;
import org.commended.results.domain.AlreadyAnnounced;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.NotYetSealed;
import org.commended.results.domain.NothingToAnnounce;
import org.commended.results.domain.OpensInThePast;
import org.commended.results.domain.PublishedDecision;
import org.commended.results.domain.SealedResults;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens sealed decisions to the public, all at one instant, now or ahead. */
@Component
public class Announcing {

    private final Decisions decisions;
    private final Announcements announcements;
    private final Programmes programmes;
    private final EntriesThatLeft left;
    private final ApplicationEventPublisher events;

    Announcing(
            Decisions decisions,
            Announcements announcements,
            Programmes programmes,
            EntriesThatLeft left,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.programmes = programmes;
        this.left = left;
        this.events = events;
    }

    /** What to announce of an edition, and from when on. */
    public record Wanted(EditionId edition, List<DecisionId> decisions, Instant opensAt) {
        public Wanted {
            decisions = List.copyOf(decisions);
        }
    }

    @Transactional
    public Outcome<Announcement> announce(Wanted wanted, Viewer viewer, Instant now) {
        decisions.hold(wanted.edition());
        Map<DecisionId, Decisions.Filed> filed = decisions.list(wanted.edition()).stream()
                .collect(Collectors.toMap(one -> one.decision().staged().id(), Function.identity()));
        List<Decisions.Filed> chosen = wanted.decisions().stream()
                .map(id -> filed.getOrDefault(id, null))
                .map(Announcing::existing)
                .toList();
        List<Refusal> reasons = reasonsAgainst(wanted, chosen, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(open(wanted, chosen, viewer, now));
    }

    private static Decisions.Filed existing(Decisions.@org.jspecify.annotations.Nullable Filed filed) {
        if (filed == null) throw new NotFound();
        return filed;
    }

    private List<Refusal> reasonsAgainst(Wanted wanted, List<Decisions.Filed> chosen, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (chosen.isEmpty()) reasons.add(new NothingToAnnounce());
        if (wanted.opensAt().isBefore(now)) reasons.add(new OpensInThePast());
        Map<CategoryId, String> names = programmes.listCategories(wanted.edition()).stream()
                .collect(Collectors.toMap(Category::id, Category::name));
        for (Decisions.Filed one : chosen) {
            String category = names.getOrDefault(one.decision().staged().category(), "");
            if (!(one.decision() instanceof SealedResults)) reasons.add(new NotYetSealed(category));
            if (one.announcement().isPresent()) reasons.add(new AlreadyAnnounced(category));
        }
        reasons.addAll(
                left.find(chosen.stream().map(one -> one.decision().staged()).toList(), names));
        return reasons;
    }

    private Announcement open(Wanted wanted, List<Decisions.Filed> chosen, Viewer viewer, Instant now) {
        Announcement announcement = new Announcement(UUID.randomUUID(), wanted.edition(), false, wanted.opensAt());
        List<PublishedDecision> published = chosen.stream()
                .map(one -> ((SealedResults) one.decision()).announce(wanted.opensAt()))
                .toList();
        announcements.add(announcement, published, viewer.id(), now);
        events.publishEvent(new AnnouncementMade(
                wanted.edition(), viewer.id(), now, announcement.id(), wanted.opensAt(), published.size()));
        return announcement;
    }

    /** Takes back an announcement whose instant has not come. */
    @Transactional
    public Outcome<Announcement> cancel(EditionId edition, UUID id, Viewer viewer, Instant now) {
        decisions.hold(edition);
        Announcement announcement = announcements
                .find(id)
                .filter(found -> found.edition().equals(edition))
                .orElseThrow(NotFound::new);
        if (announcement.hasOpened(now) || !announcements.removeUnopened(announcement)) {
            return Outcome.refused(new AlreadyAnnounced(""));
        }
        events.publishEvent(new AnnouncementCancelled(edition, viewer.id(), now, id));
        return Outcome.done(announcement);
    }
}
