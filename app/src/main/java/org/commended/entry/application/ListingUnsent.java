package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.About;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Extensions;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Standing;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Finds the drafts in which everything is answered and which nobody sent; the number of queries does not grow with them. */
@Component
public class ListingUnsent {

    private final Programmes programmes;
    private final EntryForms forms;
    private final Entries entries;
    private final Answers answers;
    private final Extensions extensions;
    private final People people;
    private final DeskRights rights;

    ListingUnsent(
            Programmes programmes,
            EntryForms forms,
            Entries entries,
            Answers answers,
            Extensions extensions,
            People people,
            DeskRights rights) {
        this.programmes = programmes;
        this.forms = forms;
        this.entries = entries;
        this.answers = answers;
        this.extensions = extensions;
        this.people = people;
        this.rights = rights;
    }

    /**
     * A draft that lacks nothing but to be sent.
     *
     * @param writers who could send it
     */
    public record Unsent(Draft draft, List<Person> writers) {

        public Unsent {
            writers = List.copyOf(writers);
        }
    }

    /** Those of an edition, but for what is kept from the viewer. */
    public List<Unsent> list(EditionId edition, Viewer viewer) {
        Set<EntryId> kept = rights.listKept(edition, viewer);
        List<Entry> drafts = entries.list(edition).stream()
                .filter(entry -> entry.standing() == Standing.DRAFT && !kept.contains(entry.id()))
                .toList();
        List<Draft> complete = open(programmes.getWhole(edition), drafts).stream()
                .filter(ListingUnsent::isComplete)
                .toList();
        List<EntryId> ids = complete.stream().map(draft -> draft.entry().id()).toList();
        Map<EntryId, List<PersonId>> writers = entries.listWriters(ids);
        Map<PersonId, Person> known =
                people
                        .list(writers.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return complete.stream()
                .map(draft -> new Unsent(
                        draft,
                        writers.getOrDefault(draft.entry().id(), List.of()).stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private List<Draft> open(Whole whole, List<Entry> drafts) {
        Map<CategoryId, EntryForm> byCategory = forms.list(whole).stream()
                .collect(Collectors.toMap(form -> form.category().id(), Function.identity()));
        List<EntryId> ids = drafts.stream().map(Entry::id).toList();
        var texts = answers.list(ids);
        Map<EntryId, Instant> later = extensions.listUntil(ids);
        return drafts.stream()
                .map(entry -> new Draft(
                        entry,
                        Objects.requireNonNull(byCategory.get(entry.category())).until(later.get(entry.id()), null),
                        texts.getOrDefault(entry.id(), Map.of()),
                        Right.SUBMIT))
                .toList();
    }

    private static boolean isComplete(Draft draft) {
        return draft.unfinished().isEmpty()
                && !About.of(draft.entry()).lacksPartners(draft.form().category());
    }
}
