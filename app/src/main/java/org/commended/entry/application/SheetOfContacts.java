package org.commended.entry.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.EntrySheet;
import org.commended.entry.domain.Entry;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Texts;
import org.springframework.stereotype.Component;

/** Everybody who writes an entry, one a line and entry. */
@Component
class SheetOfContacts implements EntrySheet {

    private static final int PLACE = 20;

    private final Entries entries;
    private final People people;

    SheetOfContacts(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name(Texts texts) {
        return texts.get("entry.sheet.contacts");
    }

    @Override
    public List<String> headings(Texts texts) {
        return Stream.of("reference", "title", "standing", "name", "email", "post", "organisation")
                .map(column -> texts.get("entry.sheet." + column))
                .toList();
    }

    @Override
    public Stream<List<Object>> rows(Whole whole, Texts texts, Set<EntryId> kept) {
        List<Entry> all = entries.list(whole.edition().id()).stream()
                .filter(entry -> !kept.contains(entry.id()))
                .toList();
        Map<EntryId, List<PersonId>> writers =
                entries.listWriters(all.stream().map(Entry::id).toList());
        Map<PersonId, Person> known =
                people
                        .list(writers.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream().flatMap(entry -> writers.getOrDefault(entry.id(), List.of()).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> row(entry, person, texts)));
    }

    private static List<Object> row(Entry entry, Person person, Texts texts) {
        return List.of(
                entry.reference(),
                entry.title(),
                texts.get("entry.standing." + entry.standing().name().toLowerCase(Locale.ROOT)),
                person.name(),
                person.email(),
                Objects.requireNonNullElse(person.post(), ""),
                Objects.requireNonNullElse(person.organisation(), ""));
    }
}
