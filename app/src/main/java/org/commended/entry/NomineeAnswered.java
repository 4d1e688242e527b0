package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.Nominee.Answer;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Somebody who is put forward agreed, declined, or withdrew. */
public record NomineeAnswered(EntryId entry, EditionId edition, Answer answer, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("answer", answer.word());
    }
}
