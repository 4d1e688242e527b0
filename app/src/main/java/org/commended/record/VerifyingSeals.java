package org.commended.record;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.record.Chains.Closed;
import org.commended.shared.EditionId;
import org.commended.shared.Seals;
import org.commended.shared.Seals.Fault;
import org.commended.shared.Seals.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module for what it has sealed, and holds each fingerprint against the one that was put on the record. */
@Component
class VerifyingSeals {

    private final List<Seals> modules;
    private final Chains chains;

    VerifyingSeals(List<Seals> modules, Chains chains) {
        this.modules = modules;
        this.chains = chains;
    }

    @Transactional(readOnly = true)
    public List<Seal> verify() {
        Map<UUID, Closed> recorded = new LinkedHashMap<>();
        List<Seal> seals =
                modules.stream().flatMap(module -> module.list().stream()).toList();
        Map<UUID, UUID> editions = seals.stream()
                .collect(toMap(Seal::subject, seal -> seal.edition().value()));
        for (Closed closed : chains.listClosed()) {
            boolean own = closed.chain().equals(editions.getOrDefault(closed.subject(), closed.chain()));
            if (own) recorded.put(closed.subject(), closed);
        }
        Stream<Seal> found = seals.stream().map(seal -> compared(seal, recorded.remove(seal.subject())));
        List<Seal> all = new ArrayList<>(found.toList());
        recorded.values().stream().map(VerifyingSeals::gone).forEach(all::add);
        return all;
    }

    private static Seal compared(Seal seal, @Nullable Closed recorded) {
        if (recorded != null && seal.fingerprint().equals(recorded.fingerprint())) return seal;
        Set<Fault> faults = EnumSet.of(Fault.RECORD);
        faults.addAll(seal.faults());
        return new Seal(seal.edition(), seal.subject(), seal.name(), seal.fingerprint(), faults);
    }

    /** The record says that it was closed and never opened, and it is not there. */
    private static Seal gone(Closed closed) {
        return new Seal(
                new EditionId(closed.chain()),
                closed.subject(),
                closed.subject().toString(),
                closed.fingerprint(),
                EnumSet.of(Fault.GONE));
    }
}
