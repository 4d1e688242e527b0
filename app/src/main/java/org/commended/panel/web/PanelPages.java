package org.commended.panel.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.engine.names.BodyHit;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.panel.Panels;
import org.commended.panel.application.KnownTies;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.panel.web.PanelPage.Member;
import org.commended.panel.web.PanelPage.Noticed;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the organiser's page of a panel shows. */
@Component
class PanelPages {

    private static final Comparator<Member> CHAIR_FIRST = Comparator.comparing(
                    (Member member) -> !member.seat().chair())
            .thenComparing(member -> member.person().name());

    private final Programmes programmes;
    private final Seats seats;
    private final Conflicts conflicts;
    private final People people;
    private final Entries entries;
    private final Panels panels;
    private final KnownTies ties;

    PanelPages(
            Programmes programmes,
            Seats seats,
            Conflicts conflicts,
            People people,
            Entries entries,
            Panels panels,
            KnownTies ties) {
        this.programmes = programmes;
        this.seats = seats;
        this.conflicts = conflicts;
        this.people = people;
        this.entries = entries;
        this.panels = panels;
        this.ties = ties;
    }

    PanelPage page(Category category, Form form, Viewer viewer, Instant now) {
        Programmes.Whole whole = programmes.getWhole(category.edition());
        List<Conflict> known = conflicts.list(category.id());
        List<Member> members = members(category, known);
        List<Noticed> noticed = noticed(category, known, viewer);
        return new PanelPage(
                whole,
                category,
                members.stream().filter(member -> member.seat().isPresent()).toList(),
                members.stream().filter(member -> !member.seat().isPresent()).toList(),
                noticed.stream().filter(one -> one.conflict().bars()).toList(),
                noticed.stream().filter(one -> !one.conflict().bars()).toList(),
                form,
                hits(form, now.atZone(whole.edition().zone()).toLocalDate()));
    }

    private @Nullable List<BodyHit> hits(Form form, LocalDate day) {
        return form.has("find") ? ties.search(form.text("organisation"), day) : null;
    }

    private List<Member> members(Category category, List<Conflict> known) {
        List<Seat> all = seats.list(category.id());
        Map<PersonId, Person> persons = people
                .list(all.stream().map(Seat::person).toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        Map<PersonId, Long> kept = known.stream()
                .filter(Conflict::bars)
                .map(conflict -> Map.entry(conflict.judge(), conflict.entry()))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, counting()));
        return all.stream()
                .flatMap(seat -> Stream.ofNullable(persons.get(seat.person()))
                        .map(person -> new Member(seat, person, Math.toIntExact(kept.getOrDefault(seat.person(), 0L)))))
                .sorted(CHAIR_FIRST)
                .toList();
    }

    /** An entry that is kept from the viewer is called by its reference here too. */
    List<Noticed> noticed(Category category, List<Conflict> known, Viewer viewer) {
        Set<EntryId> kept = Set.copyOf(panels.listBarred(viewer.id(), category.id()));
        Map<EntryId, String> titles = entries
                .list(known.stream().map(Conflict::entry).toList())
                .stream()
                .collect(toMap(Entry::id, entry -> kept.contains(entry.id()) ? entry.reference() : entry.title()));
        Map<PersonId, String> names =
                people.listNames(known.stream().flatMap(PanelPages::persons).toList());
        List<Noticed> noticed = new ArrayList<>();
        for (List<Conflict> alike : alike(known)) {
            Conflict one = alike.getFirst();
            Conflict.Dismissal dismissal = one.dismissal();
            noticed.add(new Noticed(
                    one,
                    names.getOrDefault(one.judge(), ""),
                    titles.getOrDefault(one.entry(), ""),
                    alike.size(),
                    dismissal == null ? null : names.get(dismissal.by())));
        }
        return noticed;
    }

    private static Stream<PersonId> persons(Conflict conflict) {
        Conflict.Dismissal dismissal = conflict.dismissal();
        return dismissal == null ? Stream.of(conflict.judge()) : Stream.of(conflict.judge(), dismissal.by());
    }

    /** Each conflict by itself, but that a judge's organisation pays for the category only once. */
    private static Iterable<List<Conflict>> alike(List<Conflict> known) {
        return known.stream()
                .collect(groupingBy(
                        conflict -> conflict.kind() == ConflictKind.CATEGORY_SPONSOR
                                ? conflict.judge() + conflict.about() + conflict.bars()
                                : conflict.id().toString(),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()))
                .values();
    }
}
