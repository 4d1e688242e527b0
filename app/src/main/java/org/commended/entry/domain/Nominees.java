package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.entry.domain.Nominee.Answer;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who was told that they are put forward, and what they said. */
public interface Nominees {

    Optional<Nominee> find(EntryId entry);

    List<Nominee> list(EditionId edition);

    /** Everything a person is put forward for. */
    List<Nominee> list(PersonId person);

    /** In place of whoever was told before. */
    void tell(Nominee nominee);

    void answer(EntryId entry, Answer answer, Instant now);

    /** Somebody else is put forward now. */
    void forget(EntryId entry);

    /** Whether judges of the edition read a nomination only once its nominee agreed. */
    boolean agreeFirst(EditionId edition);

    void agreeFirst(EditionId edition, boolean first, @Nullable PersonId by, Instant now);
}
