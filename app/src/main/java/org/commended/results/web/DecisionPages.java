package org.commended.results.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.EntryStanding;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Ranked;
import org.commended.judging.Rankings;
import org.commended.people.People;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.KeptRankings;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gathers what a decision page shows. */
@Component
class DecisionPages {

    private final DecidingRights rights;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Rankings rankings;
    private final KeptRankings kept;
    private final Entries entries;
    private final People people;

    DecisionPages(
            DecidingRights rights,
            Decisions decisions,
            Announcements announcements,
            Rankings rankings,
            KeptRankings kept,
            Entries entries,
            People people) {
        this.rights = rights;
        this.decisions = decisions;
        this.announcements = announcements;
        this.rankings = rankings;
        this.kept = kept;
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

    /** @param places after how many the line is drawn, which ticks the boxes above it; 0 leaves them as they are */
    record Asked(String category, DecisionKind kind, int places) {}

    /** The order the page shows, and what stands in its form. */
    private record Shown(Ranking ranking, Form form) {}

    /** What the viewer decides; or why they may not, and nothing else. */
    Page show(Asked asked, Viewer viewer, Instant now) {
        DecisionKind kind = asked.kind();
        Decidable found = rights.find(CategoryId.of(asked.category()), viewer, now);
        if (found.bar() != null) return new AsidePage(found, kind);
        if (asked.places() == 0 || kind == DecisionKind.RESULT) return page(found, kind, viewer, Optional.empty());
        Ranking ranking = rankings.get(found.category().id(), asked.places());
        List<EntryId> above = ranking.entries().stream()
                .limit(asked.places())
                .map(Ranked::entry)
                .toList();
        return page(found, kind, viewer, new Shown(ranking, DecisionForm.ticked(find(found, kind), above)));
    }

    Optional<Decision> find(Decidable decidable, DecisionKind kind) {
        return decisions.find(decidable.category().id(), kind);
    }

    List<EntryStanding> standings(Decidable decidable) {
        return rankings.get(decidable.category().id(), 0).standings();
    }

    /** The page as it stands, or with what was typed when that was refused. */
    DecisionPage page(Decidable decidable, DecisionKind kind, Viewer viewer, Optional<Form> typed) {
        Optional<Decision> decision = find(decidable, kind);
        int places = kind == DecisionKind.RESULT
                ? 1
                : decision.map(found -> found.staged().places()).orElse(0);
        return page(
                decidable,
                kind,
                viewer,
                new Shown(
                        rankings.get(decidable.category().id(), places),
                        typed.orElseGet(() -> DecisionForm.of(decision))));
    }

    private DecisionPage page(Decidable decidable, DecisionKind kind, Viewer viewer, Shown shown) {
        Optional<Decision> decision = find(decidable, kind);
        Optional<Ranking> asItWas =
                decision.flatMap(found -> kept.find(found.staged().id())).flatMap(rankings::find);
        boolean lined = kind == DecisionKind.SHORTLIST;
        Map<String, String> organisations = organisations(decidable.category().id(), shown.ranking(), asItWas);
        boolean announced = decision.flatMap(
                        found -> announcements.findCovering(found.staged().id()))
                .isPresent();
        return new DecisionPage(
                decidable,
                kind,
                DecisionTable.of(shown.ranking(), organisations, lined),
                asItWas.map(one -> DecisionTable.of(one, organisations, lined)).orElse(null),
                decision.orElse(null),
                people.listNames(decision.map(DecisionPages::signers).orElse(List.of())),
                announced,
                viewer.id(),
                shown.form());
    }

    /** What was typed, with what stood in its way; where somebody decided meanwhile, with their decision beside it. */
    ResponseEntity<Page> refused(Decidable decidable, DecisionKind kind, Viewer viewer, Form typed) {
        DecisionPage page = page(decidable, kind, viewer, Optional.of(typed));
        if (!page.isStale()) return Answer.refused(page);
        String now = page.decision() == null
                ? ""
                : String.valueOf(page.decision().staged().version());
        return Answer.changedMeanwhile(page(decidable, kind, viewer, Optional.of(typed.with("version", now))));
    }

    /** As they were when they were sent; those no longer judged, as they stand. */
    private Map<String, String> organisations(CategoryId category, Ranking now, Optional<Ranking> asItWas) {
        List<EntryId> shown = Stream.concat(Stream.of(now), asItWas.stream())
                .flatMap(ranking -> ranking.entries().stream())
                .map(Ranked::entry)
                .distinct()
                .toList();
        Map<String, String> organisations = new HashMap<>(organisations(entries.list(shown)));
        organisations.putAll(organisations(entries.listJudged(category)));
        return organisations;
    }

    private static Map<String, String> organisations(List<Entry> listed) {
        return listed.stream().collect(toMap(entry -> entry.id().toString(), entry -> entry.organisations().stream()
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
