package org.commended.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads every chain from its beginning and says where the first one is broken. */
@Component
class VerifyingRecord {

    private final Chains chains;

    VerifyingRecord(Chains chains) {
        this.chains = chains;
    }

    /**
     * What a chain's reading found.
     *
     * @param rows how many rows stand unbroken from the beginning
     * @param broken what is wrong with the row after them; null when nothing is
     */
    record Finding(UUID chain, long rows, @Nullable Break broken) {}

    /** The kinds of damage: a row changed, a row missing or moved, rows cut off at the end. */
    enum Break {
        CHANGED,
        MISSING,
        CUT_OFF
    }

    @Transactional(readOnly = true)
    public List<Finding> verify() {
        return chains.listChains().stream().map(this::verify).toList();
    }

    private Finding verify(UUID chain) {
        Reading reading = new Reading();
        chains.eachRow(chain, reading::read);
        Optional<Chains.Head> head = chains.findHead(chain);
        boolean ends = head.isPresent()
                && head.get().seq() == reading.rows
                && head.get().hash().equals(reading.last);
        if (reading.broken == null && !ends) reading.broken = Break.CUT_OFF;
        return new Finding(chain, reading.rows, reading.broken);
    }

    private static final class Reading {
        private long rows;
        private Hash last = RecordRow.NOTHING;
        private @Nullable Break broken;

        void read(Chains.KeptRow kept) {
            if (broken != null) return;
            RecordRow row = kept.row();
            if (row.seq() != rows + 1 || !row.previous().equals(last)) {
                broken = Break.MISSING;
            } else if (!row.hash().equals(kept.hash())) {
                broken = Break.CHANGED;
            } else {
                rows++;
                last = kept.hash();
            }
        }
    }
}
