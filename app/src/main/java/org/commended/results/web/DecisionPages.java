package org.commended.results.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.EntryStanding;
import org.commended.judging.ProposedLevels;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Ranked;
import org.commended.judging.Rankings;
import org.commended.people.People;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.application.Shortlists;
import org.commended.results.domain.Announcement;
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
import org.commended.shared.web.NavItem;
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
    private final Anonymity anonymity;
    private final People people;
    private final Shortlists shortlists;
    private final ProposedLevels levels;

    DecisionPages(
            DecidingRights rights,
            Decisions decisions,
            Announcements announcements,
            Rankings rankings,
            KeptRankings kept,
            Entries entries,
            Anonymity anonymity,
            People people,
            Shortlists shortlists,
            ProposedLevels levels) {
        this.rights = rights;
        this.decisions = decisions;
        this.announcements = announcements;
        this.rankings = rankings;
        this.kept = kept;
        this.entries = entries;
        this.anonymity = anonymity;
        this.people = people;
        this.shortlists = shortlists;
        this.levels = levels;
    }

    static DecisionKind kind(String word) {
        return DecisionKind.find(word).orElseThrow(NotFound::new);
    }

    /** The bar of its pages: an organiser's rooms, or the way back to a chair's own judging. */
    static List<NavItem> nav(Decidable decidable) {
        return decidable.organiser()
                ? decidable.whole().nav("results")
                : List.of(new NavItem("programme.nav.judging", "/judging", true));
    }

    /** A decision that somebody looks at, and may make. */
    record Look(Decidable decidable, DecisionKind kind, Viewer viewer, Instant now) {

        CategoryId category() {
            return decidable.category().id();
        }
    }

    /** For whoever may decide; for others there is no such page. */
    Look look(String category, String kind, Viewer viewer, Instant now) {
        return new Look(rights.get(CategoryId.of(category), viewer, now), kind(kind), viewer, now);
    }

    /** What the viewer decides; or why they may not, and nothing else. */
    Page show(String category, String kind, Viewer viewer, Instant now) {
        Decidable found = rights.find(CategoryId.of(category), viewer, now);
        if (found.bar() != null) return new AsidePage(found, kind(kind));
        return page(new Look(found, kind(kind), viewer, now), Optional.empty());
    }

    /** The line drawn after as many places as were typed: the boxes above it ticked, all else as it was typed. */
    Page drawn(Look look, Form typed) {
        int places = places(typed);
        if (places == 0) return page(look, Optional.of(typed));
        List<EntryId> above = rankings.get(look.category(), places).entries().stream()
                .limit(places)
                .map(Ranked::entry)
                .toList();
        return page(look, Optional.of(DecisionForm.ticked(typed, above)));
    }

    private static int places(Form typed) {
        String places = typed.text("places");
        return places.matches("\\d{1,3}") ? Integer.parseInt(places) : 0;
    }

    Optional<Decision> find(Look look) {
        return decisions.find(look.category(), look.kind());
    }

    List<EntryStanding> standings(Look look) {
        return rankings.get(look.category(), 0).standings();
    }

    /** The page as it stands, or with what was typed when that was refused. */
    DecisionPage page(Look look, Optional<Form> typed) {
        Optional<Decision> decision = find(look);
        Optional<StagedDecision> staged = decision.map(Decision::staged);
        Optional<Ranking> asItWas =
                staged.flatMap(found -> kept.find(found.id())).flatMap(rankings::find);
        Optional<Announcement> announcement = staged.flatMap(found -> announcements.findCovering(found.id()));
        Ranking ranking = rankings.get(look.category(), line(look.kind(), staged, typed));
        boolean lined = look.kind() == DecisionKind.SHORTLIST;
        Map<String, String> organisations = organisations(look.category(), ranking, asItWas);
        return new DecisionPage(
                look.decidable(),
                look.kind(),
                DecisionTable.of(ranking, organisations, lined),
                asItWas.map(one -> DecisionTable.of(one, organisations, lined)).orElse(null),
                decision.orElse(null),
                people.listNames(decision.map(DecisionPages::signers).orElse(List.of())),
                announcement.orElse(null),
                shortlists.find(look.category()).orElse(null),
                SealState.of(
                        decision.orElse(null),
                        announcement.orElse(null),
                        look.viewer().id(),
                        look.now()),
                typed.orElseGet(() -> untouched(look, decision)));
    }

    /** As it was decided; before that, with the levels that the plan of the stage proposes. */
    private Form untouched(Look look, Optional<Decision> decision) {
        boolean proposing = decision.isEmpty() && look.kind() == DecisionKind.RESULT;
        Map<EntryId, String> proposed = proposing ? levels.list(look.category()) : Map.of();
        return proposed.isEmpty() ? DecisionForm.of(decision) : DecisionForm.proposed(proposed);
    }

    /** After how many places the line is drawn: as typed, else as decided. */
    private static int line(DecisionKind kind, Optional<StagedDecision> staged, Optional<Form> typed) {
        if (kind == DecisionKind.RESULT) return 1;
        int asked = typed.map(DecisionPages::places).orElse(0);
        return asked > 0 ? asked : staged.map(StagedDecision::places).orElse(0);
    }

    /** What was typed, with what stood in its way; where somebody decided meanwhile, with their decision beside it. */
    ResponseEntity<Page> refused(Look look, Form typed) {
        DecisionPage page = page(look, Optional.of(typed));
        if (!page.isStale()) return Answer.refused(page);
        String now = page.decision() == null
                ? ""
                : String.valueOf(page.decision().staged().version());
        return Answer.changedMeanwhile(page(look, Optional.of(typed.with("version", now))));
    }

    /** As they were when they were sent; those no longer judged, as they stand. */
    private Map<String, String> organisations(CategoryId category, Ranking now, Optional<Ranking> asItWas) {
        List<EntryId> shown = Stream.concat(Stream.of(now), asItWas.stream())
                .flatMap(ranking -> ranking.entries().stream())
                .map(Ranked::entry)
                .distinct()
                .toList();
        Map<String, String> organisations = new HashMap<>();
        if (!anonymity.hides(category)) organisations.putAll(organisations(entries.list(shown)));
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
