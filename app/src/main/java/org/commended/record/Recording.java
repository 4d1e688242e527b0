package org.commended.record;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.commended.shared.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes every act to its chain, last of all before the act's transaction commits, so that the chain is held for a moment
 * only; the act and its row succeed or fail together.
 */
@Component
class Recording {

    private final Chains chains;

    Recording(Chains chains) {
        this.chains = chains;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void hear(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An act outside a transaction: " + act.kind());
        }
        UUID chain =
                act.edition() == null ? RecordRow.INSTALLATION : act.edition().value();
        Chains.Head head = chains.holdHead(chain);
        chains.append(new RecordRow(
                chain,
                head.seq() + 1,
                act.at().truncatedTo(ChronoUnit.MICROS),
                act.kind(),
                act.by() == null ? null : act.by().value(),
                act.subject(),
                act.about(),
                head.hash()));
    }
}
