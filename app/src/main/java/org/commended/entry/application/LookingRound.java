package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.engine.names.BodyKind;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Circumstances;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entrant;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what the rules of entering look at. */
@Component
class LookingRound {

    private final Drafts drafts;
    private final Writers writers;
    private final People people;
    private final Bodies bodies;

    LookingRound(Drafts drafts, Writers writers, People people, Bodies bodies) {
        this.drafts = drafts;
        this.writers = writers;
        this.people = people;
        this.bodies = bodies;
    }

    /** While it is started: only what the starter writes is looked at for another entry. */
    Circumstances starting(EntryForm form, About about, Starter starter, Instant now) {
        boolean already = enteredAlready(form, about, null, starter.id());
        return around(form, about, List.of(starter.name()), already, now);
    }

    record Starter(PersonId id, String name) {}

    /** While it is described anew or sent: everything that was sent is looked at. */
    Circumstances of(Draft draft, About about, Instant now) {
        EntryId id = draft.entry().id();
        List<String> names = List.copyOf(people.listNames(writers.list(id)).values());
        return around(draft.form(), about, names, enteredAlready(draft.form(), about, id, null), now);
    }

    private Circumstances around(EntryForm form, About about, List<String> names, boolean already, Instant now) {
        BodyKind kind = about.lead().map(bodies::kind).orElse(null);
        return new Circumstances(form.whole().edition(), form.category(), about, names, kind, already, now);
    }

    private boolean enteredAlready(EntryForm form, About about, @Nullable EntryId except, @Nullable PersonId starter) {
        boolean once =
                Boolean.TRUE.equals(form.whole().edition().details().rules().oncePerCategory());
        if (!once) return false;
        String nominee = about.person().map(Named::name).orElse(null);
        return about.lead()
                .filter(lead -> drafts.hasOther(new Entrant(form.category().id(), except, lead, nominee, starter)))
                .isPresent();
    }
}
