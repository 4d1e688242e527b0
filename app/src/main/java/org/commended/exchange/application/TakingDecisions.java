package org.commended.exchange.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.application.TakingEntries.Key;
import org.commended.exchange.application.TakingEntries.Setting;
import org.commended.exchange.mapping.DecisionTaken;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEdition.Stage;
import org.commended.panel.Panels;
import org.commended.programme.domain.Category;
import org.commended.results.application.ImportingResults;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shortlists and results of a file, announced as imported. */
@Component
class TakingDecisions {

    private static final String DECIDED_ELSEWHERE =
            "what was announced here: a shortlist or result that was decided here is not changed by a file";

    private static final String RUN_HERE =
            "no shortlist and no result: entries of this edition are written or judged here,"
                    + " so what is decided is locked and announced here";

    private final Decisions decisions;
    private final ImportingResults importing;
    private final Entries entries;
    private final Panels panels;

    TakingDecisions(Decisions decisions, ImportingResults importing, Entries entries, Panels panels) {
        this.decisions = decisions;
        this.importing = importing;
        this.entries = entries;
        this.panels = panels;
    }

    private record Slot(CategoryId category, DecisionKind kind) {}

    /** What a file says about one slot, and what stands there; null where nothing does. */
    private record Found(
            SeasonCategory file,
            String path,
            Category category,
            DecisionKind kind,
            @Nullable StagedDecision known) {

        Part part() {
            return kind == DecisionKind.SHORTLIST ? Part.SHORTLIST : Part.RESULT;
        }
    }

    private record Outcome(List<DecisionLine> lines, Optional<String> noAward) {}

    /** @param ids of the file's entries in the house */
    void take(Job job, Setting setting, Map<Key, EntryId> ids) {
        if (job.file().edition().stage() == Stage.CALL) return;
        boolean here = isRunHere(setting.edition());
        List<StagedDecision> fresh = new ArrayList<>();
        for (Found found : find(job, setting)) {
            List<DecisionLine> lines = lines(found, ids);
            Optional<String> noAward = noAward(found, lines);
            if (found.known() == null && lines.isEmpty() && noAward.isEmpty()) continue;
            if (found.known() != null && !found.known().imported()) {
                leave(job, setting, found);
            } else if (found.known() != null && isSame(found.known(), lines, noAward)) {
                job.changes().unchanged(found.part());
            } else if (here) {
                job.problems().add(Problem.of(found.path(), found.file().id(), RUN_HERE));
            } else {
                fresh.add(decision(job, setting, found, new Outcome(lines, noAward)));
                tell(job, found);
            }
        }
        importing.take(setting.edition(), fresh, job.by(), job.now());
    }

    /** Otherwise a file would announce what two people here have not locked. */
    private boolean isRunHere(EditionId edition) {
        return !panels.list(edition).isEmpty()
                || entries.list(edition).stream().anyMatch(entry -> entry.origin() == Entry.Origin.WRITTEN);
    }

    private List<Found> find(Job job, Setting setting) {
        Map<Slot, StagedDecision> known = decisions.list(setting.edition()).stream()
                .map(Decisions.Filed::decision)
                .map(Decision::staged)
                .collect(toMap(one -> new Slot(one.category(), one.kind()), identity()));
        List<Found> found = new ArrayList<>();
        List<SeasonCategory> files = job.file().categories();
        for (int i = 0; i < files.size(); i++) {
            Category category = setting.category(files.get(i));
            for (DecisionKind kind : kinds(job.file().edition().stage())) {
                StagedDecision before = known.get(new Slot(category.id(), kind));
                found.add(new Found(files.get(i), "$.categories[" + i + "]", category, kind, before));
            }
        }
        return found;
    }

    private static List<DecisionKind> kinds(Stage stage) {
        return stage == Stage.RESULTS ? List.of(DecisionKind.values()) : List.of(DecisionKind.SHORTLIST);
    }

    /** Why none is made; a file without a word of the category's result leaves what was said before. */
    private static Optional<String> noAward(Found found, List<DecisionLine> lines) {
        if (found.kind() != DecisionKind.RESULT || !lines.isEmpty()) return Optional.empty();
        Optional<String> before = Optional.ofNullable(found.known())
                .filter(StagedDecision::noAward)
                .map(StagedDecision::reasons);
        return Optional.ofNullable(found.file().noAward()).or(() -> before);
    }

    private static boolean isSame(StagedDecision known, List<DecisionLine> lines, Optional<String> noAward) {
        return known.lines().equals(lines)
                && noAward.equals(known.noAward() ? Optional.of(known.reasons()) : Optional.empty());
    }

    /** As the file says, and behind them what stood there for entries of which the file says nothing. */
    private static List<DecisionLine> lines(Found found, Map<Key, EntryId> ids) {
        Map<String, EntryId> own = new HashMap<>();
        found.file()
                .entries()
                .forEach(entry -> own.put(
                        entry.id(),
                        Objects.requireNonNull(ids.get(new Key(found.category().id(), entry.id())))));
        List<DecisionLine> said = DecisionTaken.take(found.file(), found.kind(), own);
        boolean isNone = found.kind() == DecisionKind.RESULT && found.file().noAward() != null;
        if (found.known() == null || isNone) return said;
        Stream<DecisionLine> kept = found.known().lines().stream().filter(line -> !own.containsValue(line.entry()));
        return Stream.concat(said.stream(), kept).toList();
    }

    private static StagedDecision decision(Job job, Setting setting, Found found, Outcome outcome) {
        StagedDecision known = found.known();
        return new StagedDecision(
                known == null ? DecisionId.next() : known.id(),
                setting.edition(),
                found.category().id(),
                found.kind(),
                true,
                outcome.noAward().isPresent(),
                outcome.noAward().orElse(""),
                outcome.lines(),
                job.by(),
                job.now(),
                known == null ? 0 : known.version());
    }

    private static void tell(Job job, Found found) {
        if (found.known() == null) {
            job.created(found.part(), found.file().name());
        } else {
            job.changed(found.part(), found.file().name());
        }
    }

    private static void leave(Job job, Setting setting, Found found) {
        boolean same = found.kind() == DecisionKind.SHORTLIST
                ? setting.current().saysShortlist(found.file())
                : setting.current().saysResults(found.file());
        if (same) {
            job.changes().unchanged(found.part());
        } else {
            String path = found.kind() == DecisionKind.SHORTLIST ? found.path() + ".shortlist" : found.path();
            job.problems().add(Problem.of(path, found.file().id(), DECIDED_ELSEWHERE));
        }
    }
}
