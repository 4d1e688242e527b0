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

    /** While it is described anew or read through: again only what the reader writes, so that nobody learns of others'. */
    Circumstances of(Draft draft, About about, PersonId reader, Instant now) {
        boolean already = enteredAlready(draft.form(), about, draft.entry().id(), reader);
        return around(draft.form(), about, writers(draft), already, now);
    }

    /** When it is sent: everything that was sent is looked at. */
    Circumstances sending(Draft draft, Instant now) {
        About about = About.of(draft.entry());
        boolean already = enteredAlready(draft.form(), about, draft.entry().id(), null);
        return around(draft.form(), about, writers(draft), already, now);
    }

    private List<String> writers(Draft draft) {
        return List.copyOf(people.listNames(writers.list(draft.entry().id())).values());
    }

    private Circumstances around(EntryForm form, About about, List<String> names, boolean already, Instant now) {
        BodyKind kind = about.lead().map(bodies::kind).orElse(null);
        return new Circumstances(
                form.whole().edition(), form.window(), form.category(), about, names, kind, already, now);
    }

    private boolean enteredAlready(EntryForm form, About about, @Nullable EntryId except, @Nullable PersonId starter) {
        if (!form.isOncePerCategory()) return false;
        String nominee = about.person().map(Named::name).orElse(null);
        return about.lead()
                .filter(lead -> drafts.hasOther(new Entrant(form.category().id(), except, lead, nominee, starter)))
                .isPresent();
    }
}
