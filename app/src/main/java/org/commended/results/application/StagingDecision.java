package org.commended.results.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Rankings;
import org.commended.programme.domain.AwardLevel;
import org.commended.results.DecisionStaged;
import org.commended.results.domain.AlreadyAnnounced;
import org.commended.results.domain.AlreadySealed;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.ChangedMeanwhile;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionRules;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.KeptRankings;
import org.commended.results.domain.OrderOfStanding;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the panel decided. Nobody is told, and it can be changed until it is locked. */
@Component
public class StagingDecision {

    private final DecidingRights rights;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Entries entries;
    private final UnseenEntries unseen;
    private final Rankings rankings;
    private final KeptRankings kept;
    private final Shortlists shortlists;
    private final ApplicationEventPublisher events;

    StagingDecision(
            DecidingRights rights,
            Decisions decisions,
            Announcements announcements,
            Entries entries,
            UnseenEntries unseen,
            Rankings rankings,
            KeptRankings kept,
            Shortlists shortlists,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.decisions = decisions;
        this.announcements = announcements;
        this.entries = entries;
        this.unseen = unseen;
        this.rankings = rankings;
        this.kept = kept;
        this.shortlists = shortlists;
        this.events = events;
    }

    /** @param wanted with the version of the decision it was made from, 0 where there was none */
    @Transactional
    public Outcome<StagedDecision> stage(StagedDecision wanted, Viewer viewer, Instant now) {
        DecidingRights.Decidable decidable = rights.get(wanted.category(), viewer, now);
        decisions.hold(decidable.whole().edition().id());
        Optional<Decision> existing = decisions.find(wanted.category(), wanted.kind());
        List<Refusal> reasons = reasonsAgainst(wanted, existing, decidable);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        decisions.put(wanted);
        keepRanking(wanted, now);
        events.publishEvent(new DecisionStaged(
                wanted.edition(),
                viewer.id(),
                now,
                wanted.id().value(),
                wanted.kind().word(),
                wanted.category().value()));
        return Outcome.done(wanted);
    }

    private List<Refusal> reasonsAgainst(
            StagedDecision wanted, Optional<Decision> existing, DecidingRights.Decidable decidable) {
        if (existing.isPresent() && !(existing.get() instanceof StagedDecision)) return List.of(new AlreadySealed());
        if (existing.flatMap(
                        decision -> announcements.findCovering(decision.staged().id()))
                .isPresent()) {
            return List.of(new AlreadyAnnounced(decidable.category().name()));
        }
        int version = existing.map(decision -> decision.staged().version()).orElse(0);
        if (version != wanted.version()) return List.of(new ChangedMeanwhile());
        List<Refusal> passedOver = unseen.against(wanted.category());
        if (!passedOver.isEmpty()) return passedOver;
        Map<EntryId, String> titles =
                entries.listJudged(wanted.category()).stream().collect(toMap(Entry::id, Entry::title));
        return Stream.of(
                        rules(titles, decidable).breachedBy(wanted),
                        order(wanted, decidable).breachedBy(wanted),
                        beyondShortlist(wanted, titles))
                .flatMap(List::stream)
                .toList();
    }

    private OrderOfStanding order(StagedDecision wanted, DecidingRights.Decidable decidable) {
        return new OrderOfStanding(
                rankings.get(wanted.category(), wanted.places()),
                decidable.whole().edition().levelsOf(decidable.category()).stream()
                        .map(AwardLevel::id)
                        .toList());
    }

    /** As the scores are at this moment: whatever is scored later, or counted otherwise, changes nothing of it. */
    private void keepRanking(StagedDecision decision, Instant now) {
        Optional<UUID> ranking = rankings.keep(decision.category(), decision.places(), now);
        ranking.ifPresentOrElse(id -> kept.put(decision.id(), id), () -> kept.remove(decision.id()));
    }

    private List<Refusal> beyondShortlist(StagedDecision wanted, Map<EntryId, String> titles) {
        return shortlists
                .find(wanted.category())
                .map(finalists -> finalists.breachedBy(wanted, titles))
                .orElse(List.of());
    }

    private static DecisionRules rules(Map<EntryId, String> judged, DecidingRights.Decidable decidable) {
        return new DecisionRules(
                judged,
                decidable.whole().edition().levelsOf(decidable.category()).stream()
                        .map(AwardLevel::id)
                        .collect(toSet()));
    }

    /** The decision as it stands, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Decision> find(DecidingRights.Decidable decidable, DecisionKind kind) {
        return decisions.find(decidable.category().id(), kind);
    }
}
