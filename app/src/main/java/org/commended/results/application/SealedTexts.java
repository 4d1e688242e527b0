package org.commended.results.application;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.Rankings;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.KeptRankings;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedText;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what a seal closes over. */
@Component
class SealedTexts {

    private final Entries entries;
    private final KeptRankings kept;
    private final Rankings rankings;
    private final JsonMapper json;

    SealedTexts(Entries entries, KeptRankings kept, Rankings rankings, JsonMapper json) {
        this.entries = entries;
        this.kept = kept;
        this.rankings = rankings;
        this.json = json;
    }

    SealedBytes write(StagedDecision decision, DecidingRights.Decidable decidable) {
        Map<EntryId, Entry> named = entries.list(decision.entries()).stream().collect(toMap(Entry::id, entry -> entry));
        SealedText text = new SealedText(
                SealedText.FORMAT,
                SealedBytes.newRandom(),
                decidable.whole().address(),
                decidable.category().slug(),
                decision.kind().word(),
                decision.noAward(),
                decision.noAward() ? decision.reasons() : "",
                ranking(decision),
                decision.lines().stream().map(line -> line(line, named)).toList());
        return new SealedBytes(json.writeValueAsString(text).getBytes(StandardCharsets.UTF_8));
    }

    private String ranking(StagedDecision decision) {
        List<UUID> found = kept.find(decision.id()).stream().toList();
        return rankings.listFingerprints(found).values().stream().findFirst().orElse("");
    }

    private static SealedText.Line line(DecisionLine line, Map<EntryId, Entry> named) {
        Entry entry = Objects.requireNonNull(named.get(line.entry()));
        List<String> organisations =
                entry.organisations().stream().map(EntryOrganisation::name).toList();
        return new SealedText.Line(entry.id().toString(), entry.title(), organisations, line.level(), line.honour());
    }
}
