package org.commended.panel.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.panel.domain.Because;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.Connections;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.History;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Sponsor;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who has to do with entries and with judges, gathered from everywhere it is known. */
@Component
class EntryConnections {

    /** How many editions are read for who entered with whom: the one that is judged, and the two before. */
    private static final int EDITIONS = 3;

    private final Programmes programmes;
    private final Entries written;
    private final Connections named;
    private final KnownTies ties;
    private final KeptEntries kept;

    EntryConnections(Programmes programmes, Entries written, Connections named, KnownTies ties, KeptEntries kept) {
        this.programmes = programmes;
        this.written = written;
        this.named = named;
        this.ties = ties;
        this.kept = kept;
    }

    /** In as many queries for sixty judges as for one. */
    Around around(Edition edition, Collection<PersonId> judges, Instant now) {
        return around(edition, judges, now, id -> Set.of());
    }

    /** For somebody who asks: who took part in an entry that is kept from them must not be read off another. */
    Around aroundFor(PersonId asking, Edition edition, Instant now) {
        return around(edition, List.of(), now, id -> kept.listKept(id, asking));
    }

    private Around around(
            Edition edition, Collection<PersonId> judges, Instant now, Function<EditionId, Set<EntryId>> untold) {
        Instant closes = edition.window().closesAt();
        Instant as = closes == null ? now : closes;
        OnDay day = new OnDay(ties, as.atZone(edition.zone()).toLocalDate());
        List<KnownOrganisation> headline = edition.details().sponsors().stream()
                .filter(sponsor -> sponsor.level() == Sponsor.Level.HEADLINE)
                .map(sponsor -> day.known(sponsor.name(), null))
                .toList();
        return new Around(day, history(edition, day, untold), headline, named(edition, judges));
    }

    private Map<PersonId, List<Connection>> named(Edition edition, Collection<PersonId> judges) {
        OrganiserId organiser = programmes.getWhole(edition.id()).organiser().id();
        return named.list(judges).stream()
                .filter(connection -> connection.countsFor(organiser))
                .collect(groupingBy(Connection::judge));
    }

    private History history(Edition edition, OnDay day, Function<EditionId, Set<EntryId>> untold) {
        List<Edition> all = programmes.listEditions(edition.programme());
        return new History(all.stream()
                .dropWhile(one -> !one.id().equals(edition.id()))
                .limit(EDITIONS)
                .flatMap(one -> past(one, day, untold.apply(one.id())))
                .toList());
    }

    private Stream<History.Past> past(Edition edition, OnDay day, Set<EntryId> untold) {
        Map<CategoryId, Category> categories =
                programmes.listCategories(edition.id()).stream().collect(toMap(Category::id, Function.identity()));
        return written.list(edition.id()).stream()
                .filter(entry ->
                        entry.organisations().size() > 1 && entry.standing().isJudged() && !untold.contains(entry.id()))
                .map(entry -> new History.Past(
                        new Because.Earlier(
                                entry.id().value(),
                                Optional.ofNullable(categories.get(entry.category()))
                                        .map(Category::name)
                                        .orElse(""),
                                edition.name()),
                        parts(entry, day)));
    }

    JudgeTies judge(Person person, WorksFor worksFor, Around around) {
        List<Connection> theirs = around.named().getOrDefault(person.id(), List.of());
        JudgeTies judge = ties.judge(person, worksFor, theirs, around.day().day());
        return judge.met(around.history().with(judge.keys()));
    }

    /** @param entries all of the category */
    List<EntryTies> of(Category category, List<Entry> entries, Edition edition, Around around) {
        Optional<KnownOrganisation> sponsor = sponsor(category, edition, around.day());
        Map<EntryId, List<PersonId>> writers =
                written.listEverybody(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(entry -> new EntryTies(
                        entry.id(),
                        Set.copyOf(writers.getOrDefault(entry.id(), List.of())),
                        parts(entry, around.day()),
                        sponsor,
                        around.headline()))
                .toList();
    }

    private static List<EntryTies.Part> parts(Entry entry, OnDay day) {
        return entry.organisations().stream()
                .map(one -> new EntryTies.Part(one.role(), day.known(one.name(), one.body())))
                .toList();
    }

    private static Optional<KnownOrganisation> sponsor(Category category, Edition edition, OnDay day) {
        return Optional.ofNullable(category.details().sponsor())
                .flatMap(edition::findSponsor)
                .map(sponsor -> day.known(sponsor.name(), null));
    }
}
