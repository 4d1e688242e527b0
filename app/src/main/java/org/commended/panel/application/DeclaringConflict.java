package org.commended.panel.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.entry.domain.Entry;
import org.commended.panel.ConflictDeclared;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.ConflictRefusal.ConnectionUnclear;
import org.commended.panel.domain.ConflictRefusal.ConnectionWordsMissing;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.TextTooLong;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge says that they are connected with an entry. From then on it is kept from them. */
@Component
public class DeclaringConflict {

    private final Conflicts conflicts;
    private final ApplicationEventPublisher events;

    DeclaringConflict(Conflicts conflicts, ApplicationEventPublisher events) {
        this.conflicts = conflicts;
        this.events = events;
    }

    /** @param entry one that the judge may read */
    @Transactional
    public Outcome<Conflict> declare(Entry entry, PersonId judge, String kindWord, String words, Instant now) {
        Optional<ConflictKind> kind = ConflictKind.find(kindWord).filter(ConflictKind::isDeclared);
        List<Refusal> reasons = new ArrayList<>();
        if (kind.isEmpty()) reasons.add(new ConnectionUnclear());
        if (words.isBlank()) reasons.add(new ConnectionWordsMissing());
        reasons.addAll(TextTooLong.reasons("words", words, TextTooLong.SENTENCES));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Conflict conflict = conflicts
                .find(entry.id(), judge, kind.orElseThrow(), "")
                .map(known -> known.declaredAnew(words, now))
                .orElseGet(() -> Conflict.declared(entry.id(), judge, kind.orElseThrow(), words, now));
        conflicts.put(conflict);
        events.publishEvent(new ConflictDeclared(
                entry.edition(),
                judge,
                now,
                conflict.id(),
                entry.id(),
                judge,
                conflict.kind().word()));
        return Outcome.done(conflict);
    }
}
