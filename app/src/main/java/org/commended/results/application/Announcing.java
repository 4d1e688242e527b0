package org.commended.results.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.commended.shared.database.Once;
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
    private final Shortlists shortlists;
    private final Once once;
    private final ApplicationEventPublisher events;

    Announcing(
            Decisions decisions,
            Announcements announcements,
            Programmes programmes,
            EntriesThatLeft left,
            Shortlists shortlists,
            Once once,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.programmes = programmes;
        this.left = left;
        this.shortlists = shortlists;
        this.once = once;
        this.events = events;
    }

    /**
     * What to announce of an edition, and from when on.
     *
     * @param form names the form it comes from, so that sending that twice announces once
     */
    public record Wanted(EditionId edition, List<DecisionId> decisions, Instant opensAt, String form) {
        public Wanted {
            decisions = List.copyOf(decisions);
        }
    }

    /** The announcement's id. */
    @Transactional
    public Outcome<UUID> announce(Wanted wanted, Viewer viewer, Instant now) {
        decisions.hold(wanted.edition());
        Optional<String> already = once.find(wanted.form());
        if (already.isPresent()) return Outcome.done(UUID.fromString(already.get()));
        Choice choice = choose(wanted);
        List<Refusal> reasons = reasonsAgainst(wanted, choice, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(open(wanted, choice.chosen(), viewer, now).id());
    }

    /** All that stands in its way; nothing is announced by asking. */
    @Transactional(readOnly = true)
    public List<Refusal> reasonsAgainst(Wanted wanted, Instant now) {
        return reasonsAgainst(wanted, choose(wanted), now);
    }

    /** What is to be announced, among all that is decided in the edition. */
    private record Choice(List<Decisions.Filed> chosen, List<Decisions.Filed> filed) {}

    private Choice choose(Wanted wanted) {
        List<Decisions.Filed> filed = decisions.list(wanted.edition());
        Map<DecisionId, Decisions.Filed> byId = filed.stream()
                .collect(Collectors.toMap(one -> one.decision().staged().id(), Function.identity()));
        List<Decisions.Filed> chosen = wanted.decisions().stream()
                .distinct()
                .map(id -> byId.getOrDefault(id, null))
                .map(Announcing::existing)
                .toList();
        return new Choice(chosen, filed);
    }

    private static Decisions.Filed existing(Decisions.@org.jspecify.annotations.Nullable Filed filed) {
        if (filed == null) throw new NotFound();
        return filed;
    }

    private List<Refusal> reasonsAgainst(Wanted wanted, Choice choice, Instant now) {
        List<Decisions.Filed> chosen = choice.chosen();
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
        reasons.addAll(shortlists.against(chosen, choice.filed(), names));
        return reasons;
    }

    private Announcement open(Wanted wanted, List<Decisions.Filed> chosen, Viewer viewer, Instant now) {
        Announcement announcement = new Announcement(UUID.randomUUID(), wanted.edition(), false, wanted.opensAt());
        List<PublishedDecision> published = chosen.stream()
                .map(one -> ((SealedResults) one.decision()).announce(wanted.opensAt()))
                .toList();
        announcements.add(announcement, published, viewer.id(), now);
        once.take(wanted.form(), announcement.id().toString(), now);
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
