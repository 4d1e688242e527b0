package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.EntryStarted;
import org.commended.entry.application.LookingRound.Starter;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Circumstances;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.EntryRefusal.YourNameMissing;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.Standing;
import org.commended.people.People;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an entry in a category. */
@Component
public class StartingEntry {

    private final EntryForms forms;
    private final LookingRound lookingRound;
    private final Naming naming;
    private final Drafts drafts;
    private final People people;
    private final Once once;
    private final ApplicationEventPublisher events;

    StartingEntry(
            EntryForms forms,
            LookingRound lookingRound,
            Naming naming,
            Drafts drafts,
            People people,
            Once once,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.lookingRound = lookingRound;
        this.naming = naming;
        this.drafts = drafts;
        this.people = people;
        this.once = once;
        this.events = events;
    }

    /**
     * What somebody starts an entry with.
     *
     * @param yourName only asked of somebody whose name we do not know yet
     * @param token of the form: sent twice, it starts one entry
     */
    public record Start(CategoryId category, About about, String yourName, String token) {}

    /** The form of a category that is public; any other is not found. */
    public EntryForm form(CategoryId category, Instant now) {
        EntryForm form = forms.get(category);
        Instant publicSince = form.whole().edition().publicSince();
        if (publicSince == null || now.isBefore(publicSince)) throw new NotFound();
        return form;
    }

    /** Why nothing can be started in the category just now; empty when it can. */
    public List<Refusal> closedBecause(EntryForm form, Instant now) {
        return EntryRules.toBegin(Circumstances.ofNobody(form, now));
    }

    /** Starts it, and answers with the address of its task list. */
    @Transactional
    public Outcome<String> start(Viewer viewer, Start start, Instant now) {
        EntryForm form = form(start.category(), now);
        drafts.holdEdition(form.whole().edition().id());
        Optional<String> done = once.find(start.token());
        if (done.isPresent()) return Outcome.done(done.get());
        String name = viewer.name().isEmpty() ? start.yourName() : viewer.name();
        if (name.isEmpty()) return Outcome.refused(withName(reasons(form, start, new Starter(viewer.id(), ""), now)));
        List<Refusal> reasons = reasons(form, start, new Starter(viewer.id(), name), now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Entry entry = newEntry(form, start.about(), viewer, now);
        drafts.add(entry, viewer.id());
        if (viewer.name().isEmpty()) people.save(people.get(viewer.id()).named(name));
        once.take(start.token(), "/entries/" + entry.id(), now);
        events.publishEvent(new EntryStarted(entry.id(), entry.edition(), entry.category(), viewer.id(), now));
        return Outcome.done("/entries/" + entry.id());
    }

    private List<Refusal> reasons(EntryForm form, Start start, Starter starter, Instant now) {
        return EntryRules.toStart(lookingRound.starting(form, start.about(), starter, now));
    }

    private static List<Refusal> withName(List<Refusal> others) {
        return Stream.concat(Stream.of(new YourNameMissing()), others.stream()).toList();
    }

    private Entry newEntry(EntryForm form, About about, Viewer viewer, Instant now) {
        CategoryId category = form.category().id();
        return new Entry(
                EntryId.next(),
                form.whole().edition().id(),
                category,
                naming.newSlug(category, about.title()),
                naming.newReference(form.whole().edition()),
                about.title(),
                EntryDetails.NONE.about(about),
                about.organisations(),
                Standing.DRAFT,
                Entry.Origin.WRITTEN,
                viewer.id(),
                now,
                now,
                null,
                0);
    }
}
