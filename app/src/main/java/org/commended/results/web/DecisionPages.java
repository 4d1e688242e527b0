package org.commended.results.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.EntryStanding;
import org.commended.judging.Standings;
import org.commended.people.People;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.stereotype.Component;

/** Gathers what a decision page shows. */
@Component
class DecisionPages {

    private final DecidingRights rights;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Standings standings;
    private final Entries entries;
    private final People people;

    DecisionPages(
            DecidingRights rights,
            Decisions decisions,
            Announcements announcements,
            Standings standings,
            Entries entries,
            People people) {
        this.rights = rights;
        this.decisions = decisions;
        this.announcements = announcements;
        this.standings = standings;
        this.entries = entries;
        this.people = people;
    }

    static DecisionKind kind(String word) {
        return Stream.of(DecisionKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Decidable decidable(String category, Viewer viewer, Instant now) {
        return rights.get(CategoryId.of(category), viewer, now);
    }

    /** What the viewer decides; or why they may not, and nothing else. */
    Page show(String category, DecisionKind kind, Viewer viewer, Instant now) {
        Decidable found = rights.find(CategoryId.of(category), viewer, now);
        return found.bar() != null ? new AsidePage(found, kind) : page(found, kind, viewer, Optional.empty());
    }

    Optional<Decision> find(Decidable decidable, DecisionKind kind) {
        return decisions.find(decidable.category().id(), kind);
    }

    List<EntryStanding> standings(Decidable decidable) {
        return standings.list(decidable.category().id());
    }

    /** The page as it stands, or with what was typed when that was refused. */
    DecisionPage page(Decidable decidable, DecisionKind kind, Viewer viewer, Optional<Form> typed) {
        Optional<Decision> decision = find(decidable, kind);
        List<EntryStanding> judged = standings(decidable);
        boolean announced = decision.flatMap(
                        found -> announcements.findCovering(found.staged().id()))
                .isPresent();
        return new DecisionPage(
                decidable,
                kind,
                judged,
                organisations(judged),
                decision.orElse(null),
                people.listNames(decision.map(DecisionPages::signers).orElse(List.of())),
                announced,
                viewer.id(),
                typed.orElseGet(() -> DecisionForm.of(decision)));
    }

    private Map<String, String> organisations(List<EntryStanding> judged) {
        return entries.list(judged.stream().map(EntryStanding::entry).toList()).stream()
                .collect(toMap(entry -> entry.id().toString(), entry -> entry.organisations().stream()
                        .map(EntryOrganisation::name)
                        .collect(joining(", "))));
    }

    private static List<PersonId> signers(Decision decision) {
        return switch (decision) {
            case StagedDecision staged -> Stream.ofNullable(staged.stagedBy()).toList();
            case OnceSigned signed -> List.of(signed.first().by());
            case SealedResults sealed ->
                List.of(sealed.first().by(), sealed.second().by());
        };
    }
}
