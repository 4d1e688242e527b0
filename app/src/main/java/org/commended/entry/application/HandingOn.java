package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.commended.entry.Entries;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.HandOnRefusal.NoEntryChosen;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.WriterRefusal.EmailUnclear;
import org.commended.entry.domain.Writers;
import org.commended.people.Person;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the entries of somebody who leaves to a colleague, who has each once they accept it. */
@Component
public class HandingOn {

    private final Entries entries;
    private final Writers writers;
    private final InvitingWriter inviting;

    HandingOn(Entries entries, Writers writers, InvitingWriter inviting) {
        this.entries = entries;
        this.writers = writers;
        this.inviting = inviting;
    }

    /** Those the viewer can send, which are theirs to hand on. */
    public List<Entry> list(Viewer viewer) {
        return entries.listWrittenBy(viewer.id()).stream()
                .filter(entry -> entry.standing() != Standing.WITHDRAWN)
                .filter(entry -> writers.findRight(entry.id(), viewer.id())
                        .filter(Right::maySubmit)
                        .isPresent())
                .toList();
    }

    /** @param chosen ids of entries, as a form has them */
    @Transactional
    public Outcome<Integer> handOn(Viewer viewer, Wanted wanted, List<String> chosen, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (chosen.isEmpty()) reasons.add(new NoEntryChosen());
        if (!Person.isEmail(wanted.email())) reasons.add(new EmailUnclear());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        List<EntryId> ids =
                new LinkedHashSet<>(chosen).stream().map(EntryId::of).toList();
        for (EntryId id : ids) {
            if (inviting.handOn(viewer, id, wanted, now) instanceof Outcome.Refused<EntryId>) throw new NotFound();
        }
        return Outcome.done(ids.size());
    }
}
