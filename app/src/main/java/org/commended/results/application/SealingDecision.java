package org.commended.results.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commended.results.DecisionSealed;
import org.commended.results.DecisionSigned;
import org.commended.results.SealOpened;
import org.commended.results.SignatureTakenBack;
import org.commended.results.domain.AlreadyAnnounced;
import org.commended.results.domain.AlreadySealed;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.ChangedMeanwhile;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two different people lock a decision; before it is announced it can be opened again, and leaves its trace. */
@Component
public class SealingDecision {

    private final DecidingRights rights;
    private final Decisions decisions;
    private final Announcements announcements;
    private final SealedTexts sealedTexts;
    private final EntriesThatLeft left;
    private final UnseenEntries unseen;
    private final Shortlists shortlists;
    private final ApplicationEventPublisher events;

    SealingDecision(
            DecidingRights rights,
            Decisions decisions,
            Announcements announcements,
            SealedTexts sealedTexts,
            EntriesThatLeft left,
            UnseenEntries unseen,
            Shortlists shortlists,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.decisions = decisions;
        this.announcements = announcements;
        this.sealedTexts = sealedTexts;
        this.left = left;
        this.unseen = unseen;
        this.shortlists = shortlists;
        this.events = events;
    }

    /** @param version of the decision that the signer has read */
    @Transactional
    public Outcome<Decision> sign(CategoryId category, DecisionKind kind, int version, Viewer viewer, Instant now) {
        DecidingRights.Decidable decidable = rights.get(category, viewer, now);
        decisions.hold(decidable.whole().edition().id());
        Decision decision = decisions.find(category, kind).orElseThrow(NotFound::new);
        List<Refusal> reasons = reasonsAgainst(decision.staged(), version, decidable);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return switch (decision) {
            case StagedDecision staged -> Outcome.done(signFirst(staged, decidable, viewer, now));
            case OnceSigned signed -> signSecond(signed, viewer, now);
            case SealedResults sealed -> Outcome.refused(new AlreadySealed());
        };
    }

    private List<Refusal> reasonsAgainst(StagedDecision staged, int version, DecidingRights.Decidable decidable) {
        if (announcements.findCovering(staged.id()).isPresent()) {
            return List.of(new AlreadyAnnounced(decidable.category().name()));
        }
        if (staged.version() != version) return List.of(new ChangedMeanwhile());
        return Stream.of(
                        unseen.against(staged.category()),
                        left.find(staged, decidable),
                        shortlists.against(staged, decidable.category().name()))
                .<Refusal>flatMap(List::stream)
                .toList();
    }

    private Decision signFirst(StagedDecision staged, DecidingRights.Decidable decidable, Viewer viewer, Instant now) {
        OnceSigned signed = staged.sign(sealedTexts.write(staged, decidable), viewer.id(), now);
        decisions.put(signed);
        String fingerprint = PublishedSeal.written(signed.bytes().fingerprint());
        tell(
                staged,
                (edition, subject, kind, category) ->
                        new DecisionSigned(edition, viewer.id(), now, subject, kind, category, fingerprint));
        return signed;
    }

    private Outcome<Decision> signSecond(OnceSigned signed, Viewer viewer, Instant now) {
        return signed.sign(viewer.id(), now)
                .fold(
                        locked -> {
                            decisions.put(locked);
                            tell(
                                    locked.staged(),
                                    (edition, subject, kind, category) ->
                                            new DecisionSealed(edition, viewer.id(), now, subject, kind, category));
                            return Outcome.done(locked);
                        },
                        Outcome::refused);
    }

    /** Unlocks a decision that is not announced yet. */
    @Transactional
    public Outcome<StagedDecision> open(CategoryId category, DecisionKind kind, Viewer viewer, Instant now) {
        DecidingRights.Decidable decidable = rights.get(category, viewer, now);
        decisions.hold(decidable.whole().edition().id());
        Decision decision = decisions.find(category, kind).orElseThrow(NotFound::new);
        StagedDecision staged = decision.staged();
        if (announcements.findCovering(staged.id()).isPresent()) {
            return Outcome.refused(new AlreadyAnnounced(decidable.category().name()));
        }
        if (decision instanceof StagedDecision) return Outcome.done(staged);
        decisions.unseal(staged);
        tell(
                staged,
                (edition, subject, word, categoryId) -> decision instanceof SealedResults
                        ? new SealOpened(edition, viewer.id(), now, subject, word, categoryId)
                        : new SignatureTakenBack(edition, viewer.id(), now, subject, word, categoryId));
        return Outcome.done(staged);
    }

    private void tell(StagedDecision decision, Telling telling) {
        events.publishEvent(telling.of(
                decision.edition(),
                decision.id().value(),
                decision.kind().word(),
                decision.category().value()));
    }

    private interface Telling {
        Act of(org.commended.shared.EditionId edition, java.util.UUID subject, String kind, java.util.UUID category);
    }
}
