package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.engine.names.BodyKind;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Circumstances;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entered;
import org.commended.entry.domain.Entrant;
import org.commended.entry.domain.EntryCounts;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
import org.commended.people.People;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what the rules of entering look at. */
@Component
class LookingRound {

    private final Drafts drafts;
    private final EntryCounts counts;
    private final Writers writers;
    private final People people;
    private final Bodies bodies;

    LookingRound(Drafts drafts, EntryCounts counts, Writers writers, People people, Bodies bodies) {
        this.drafts = drafts;
        this.counts = counts;
        this.writers = writers;
        this.people = people;
        this.bodies = bodies;
    }

    /** While it is started: only what the starter writes is looked at for another entry. */
    Circumstances starting(EntryForm form, About about, Starter starter, Instant now) {
        var others = new Others(form, about, null, starter.id(), starter.id());
        return around(others, List.of(starter.name()), now);
    }

    record Starter(PersonId id, String name) {}

    /** While it is described anew or read through: again only what the reader writes, so that nobody learns of others'. */
    Circumstances of(Draft draft, About about, PersonId reader, Instant now) {
        var entry = draft.entry();
        var others = new Others(draft.form(), about, entry.id(), reader, entry.startedBy());
        return around(others, writers(draft), now);
    }

    /** When it is sent: everything that was sent is looked at. */
    Circumstances sending(Draft draft, Instant now) {
        var entry = draft.entry();
        var others = new Others(draft.form(), About.of(entry), entry.id(), null, entry.startedBy());
        return around(others, writers(draft), now);
    }

    /**
     * Where to look for others of the same entrant.
     *
     * @param writer only among what this person writes; null among everything that was sent
     */
    private record Others(
            EntryForm form,
            About about,
            @Nullable EntryId except,
            @Nullable PersonId writer,
            @Nullable PersonId starter) {

        Entrant entrant(EntryOrganisation lead) {
            String nominee = about.person().map(Named::name).orElse(null);
            return new Entrant(form.category().id(), except, lead, nominee, writer);
        }
    }

    private List<String> writers(Draft draft) {
        List<PersonId> write = writers.listPlaces(draft.entry().id()).stream()
                .filter(place -> place.right().mayWrite())
                .map(Writer::person)
                .toList();
        return List.copyOf(people.listNames(write).values());
    }

    private Circumstances around(Others others, List<String> names, Instant now) {
        EntryForm form = others.form();
        About about = others.about();
        BodyKind kind = about.lead().map(bodies::kind).orElse(null);
        boolean already = form.isOncePerCategory()
                && about.lead()
                        .filter(lead -> drafts.hasOther(others.entrant(lead)))
                        .isPresent();
        return new Circumstances(
                form.whole().edition(),
                form.deadline(),
                form.category(),
                about,
                names,
                kind,
                already,
                entered(others),
                now);
    }

    private Entered entered(Others others) {
        if (!others.form().countsEntries()) return Entered.NONE;
        EditionId edition = others.form().whole().edition().id();
        return others.about()
                .lead()
                .map(lead -> counts.count(edition, others.entrant(lead), others.starter()))
                .orElse(Entered.NONE);
    }
}
