package org.commended.results.application;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.judging.Rankings;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.domain.Locks;
import org.commended.results.domain.Locks.Lock;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.SealedText;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.Seals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is locked against its fingerprint, the decision against what is locked, and the ranking it was made by. */
@Component
class CheckingLocks implements Seals {

    private final Locks locks;
    private final Rankings rankings;
    private final Programmes programmes;
    private final JsonMapper json;

    CheckingLocks(Locks locks, Rankings rankings, Programmes programmes, JsonMapper json) {
        this.locks = locks;
        this.rankings = rankings;
        this.programmes = programmes;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Seal> list() {
        List<Lock> all = locks.list();
        Map<UUID, String> kept = rankings.listFingerprints(
                all.stream().flatMap(lock -> lock.ranking().stream()).toList());
        Map<CategoryId, String> names =
                programmes
                        .listCategories(all.stream()
                                .map(lock -> lock.decision().category())
                                .toList())
                        .stream()
                        .collect(toMap(Category::id, Category::name));
        return all.stream().map(lock -> seal(lock, kept, names)).toList();
    }

    private Seal seal(Lock lock, Map<UUID, String> kept, Map<CategoryId, String> names) {
        StagedDecision decision = lock.decision();
        String ranking = lock.ranking().map(id -> kept.getOrDefault(id, "gone")).orElse("");
        return new Seal(
                decision.edition(),
                decision.id().value(),
                names.getOrDefault(decision.category(), "") + ", "
                        + decision.kind().word(),
                PublishedSeal.written(lock.bytes().fingerprint()),
                faults(lock, ranking));
    }

    private Set<Fault> faults(Lock lock, String ranking) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!PublishedSeal.written(lock.bytes().fingerprint()).equals(lock.fingerprint())) faults.add(Fault.BYTES);
        Optional<SealedText> text = read(lock);
        if (text.filter(one -> one.isOf(lock.decision())).isEmpty()) faults.add(Fault.DECISION);
        if (text.filter(one -> ranking.equals(one.ranking())).isEmpty()) faults.add(Fault.RANKING);
        return faults;
    }

    private Optional<SealedText> read(Lock lock) {
        try {
            String text = new String(lock.bytes().bytes(), StandardCharsets.UTF_8);
            return Optional.of(json.readValue(text, SealedText.class));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
