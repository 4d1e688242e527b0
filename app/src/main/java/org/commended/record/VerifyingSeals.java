package org.commended.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.shared.Seals;
import org.commended.shared.Seals.Fault;
import org.commended.shared.Seals.Seal;
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
        Map<UUID, String> recorded = chains.listFingerprints();
        return modules.stream()
                .flatMap(module -> module.list().stream())
                .map(seal -> compared(seal, recorded.getOrDefault(seal.subject(), "")))
                .toList();
    }

    private static Seal compared(Seal seal, String recorded) {
        if (seal.fingerprint().equals(recorded)) return seal;
        Set<Fault> faults = EnumSet.of(Fault.RECORD);
        faults.addAll(seal.faults());
        return new Seal(seal.edition(), seal.subject(), seal.name(), seal.fingerprint(), faults);
    }
}
