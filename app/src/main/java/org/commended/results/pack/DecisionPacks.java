package org.commended.results.pack;

import static org.commended.engine.recount.DecisionPack.LIST;
import static org.commended.engine.recount.DecisionPack.RANKING;
import static org.commended.engine.recount.DecisionPack.SCORES;
import static org.commended.engine.recount.DecisionPack.SEALED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.Rankings;
import org.commended.results.DecisionPacked;
import org.commended.results.application.DecidingRights;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.KeptRankings;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pack of a locked decision for the organiser, who chooses whom to give it to. */
@Component
class DecisionPacks {

    private static final String FORMAT = "commended.pack/1";

    private final DecidingRights rights;
    private final Decisions decisions;
    private final KeptRankings kept;
    private final Rankings rankings;
    private final Explaining explaining;
    private final Once once;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    DecisionPacks(
            DecidingRights rights,
            Decisions decisions,
            KeptRankings kept,
            Rankings rankings,
            Explaining explaining,
            Once once,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.rights = rights;
        this.decisions = decisions;
        this.kept = kept;
        this.rankings = rankings;
        this.explaining = explaining;
        this.once = once;
        this.events = events;
        this.json = json;
    }

    /** The list of a pack's files, by which the pack itself is named on the record. */
    private record Listed(
            String format,
            Instant locked,
            String edition,
            String category,
            String kind,
            String fingerprint,
            Map<String, String> files) {}

    /** What is packed: a decision that two people locked, and the organiser's view of its category. */
    record Packable(Decidable decidable, SealedResults sealed) {}

    /** @param token of the form it was asked for with: sent twice, it is taken once */
    record Taken(CategoryId category, DecisionKind kind, String token) {}

    /** The zip; there is none of what is not locked, and of what was decided without marks. */
    @Transactional
    public byte[] pack(Taken taken, Viewer viewer, Instant now) {
        Decidable decidable = rights.get(taken.category(), viewer, now);
        if (!decidable.organiser()) throw new NotFound();
        SealedResults sealed = decisions
                .find(taken.category(), taken.kind())
                .filter(SealedResults.class::isInstance)
                .map(SealedResults.class::cast)
                .orElseThrow(NotFound::new);
        Packable packable = new Packable(decidable, sealed);
        Map<String, byte[]> files = files(packable);
        byte[] list = list(packable, files);
        files.put(LIST, list);
        boolean first = once.take(taken.token(), decidable.whole().desk() + "/results", now);
        if (first) events.publishEvent(packed(sealed.staged(), new SealedBytes(list), viewer, now));
        return Zip.of(files, sealed.second().at());
    }

    private static DecisionPacked packed(StagedDecision staged, SealedBytes list, Viewer viewer, Instant now) {
        return new DecisionPacked(
                staged.edition(),
                viewer.id(),
                now,
                staged.id().value(),
                staged.kind().word(),
                staged.category().value(),
                PublishedSeal.written(list.fingerprint()));
    }

    private Map<String, byte[]> files(Packable packable) {
        UUID ranking = kept.find(packable.sealed().staged().id()).orElseThrow(NotFound::new);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SEALED, packable.sealed().bytes().bytes());
        files.put(RANKING, bytes(rankings.findText(ranking).orElseThrow()));
        files.put(SCORES, bytes(rankings.findMarks(ranking).orElseThrow()));
        explaining.files(packable).forEach((name, text) -> files.put(name, bytes(text)));
        return files;
    }

    private byte[] list(Packable packable, Map<String, byte[]> files) {
        Map<String, String> marks = new LinkedHashMap<>();
        files.forEach((name, bytes) -> marks.put(name, PublishedSeal.written(new SealedBytes(bytes).fingerprint())));
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Listed(
                        FORMAT,
                        packable.sealed().second().at(),
                        packable.decidable().whole().address(),
                        packable.decidable().category().slug(),
                        packable.sealed().staged().kind().word(),
                        PublishedSeal.written(packable.sealed().bytes().fingerprint()),
                        marks));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
