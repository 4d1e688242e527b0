package org.commended.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An organiser checked an entry against the rules; the rule and the reason are looked up. */
public record EntryScreened(EntryId entry, EditionId edition, Verdict verdict, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("verdict", verdict.name().toLowerCase(Locale.ROOT));
    }
}
