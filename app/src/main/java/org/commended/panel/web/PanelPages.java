package org.commended.panel.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.engine.names.BodyHit;
import org.commended.panel.Panels;
import org.commended.panel.application.KnownTies;
import org.commended.panel.application.ReplacingJudge;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.panel.web.Noticed.State;
import org.commended.panel.web.PanelPage.Member;
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
    private final Panels panels;
    private final KnownTies ties;
    private final NoticedConflicts noticed;
    private final ReplacingJudge replacing;

    PanelPages(
            Programmes programmes,
            Seats seats,
            Conflicts conflicts,
            People people,
            Panels panels,
            KnownTies ties,
            NoticedConflicts noticed,
            ReplacingJudge replacing) {
        this.programmes = programmes;
        this.seats = seats;
        this.conflicts = conflicts;
        this.people = people;
        this.panels = panels;
        this.ties = ties;
        this.noticed = noticed;
        this.replacing = replacing;
    }

    PanelPage page(Category category, Form form, Viewer viewer, Instant now) {
        Programmes.Whole whole = programmes.getWhole(category.edition());
        List<Conflict> known = noticed.told(conflicts.list(category.id()), viewer);
        List<Member> members = members(category, known, viewer);
        List<Noticed> all = noticed.list(category.edition(), known, viewer);
        return new PanelPage(
                whole,
                category,
                members.stream().filter(member -> member.seat().isPresent()).toList(),
                members.stream().filter(member -> !member.seat().isPresent()).toList(),
                of(all, State.BARS),
                of(all, State.LOOK),
                of(all, State.SETTLED),
                replacing.canReturn(category),
                form,
                hits(form, now.atZone(whole.edition().zone()).toLocalDate()));
    }

    private @Nullable List<BodyHit> hits(Form form, LocalDate day) {
        return form.has("find") ? ties.search(form.text("organisation"), day) : null;
    }

    private static List<Noticed> of(List<Noticed> all, State state) {
        return all.stream().filter(one -> one.state() == state).toList();
    }

    private List<Member> members(Category category, List<Conflict> known, Viewer viewer) {
        List<Seat> all = seats.list(category.id());
        Map<PersonId, Person> persons = people
                .list(all.stream().map(Seat::person).toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        List<EntryId> untold = panels.listBarred(viewer.id(), category.id());
        Map<PersonId, Long> kept = known.stream()
                .filter(one -> one.bars()
                        && (!untold.contains(one.entry()) || one.judge().equals(viewer.id())))
                .map(conflict -> Map.entry(conflict.judge(), conflict.entry()))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, counting()));
        return all.stream()
                .flatMap(seat -> Stream.ofNullable(persons.get(seat.person()))
                        .map(person -> new Member(
                                seat,
                                person,
                                Math.toIntExact(kept.getOrDefault(seat.person(), 0L)),
                                instead(seat, all, persons))))
                .sorted(CHAIR_FIRST)
                .toList();
    }

    private static @Nullable String instead(Seat seat, List<Seat> all, Map<PersonId, Person> persons) {
        return all.stream()
                .filter(other -> other.id().equals(seat.replaces()))
                .flatMap(other -> Stream.ofNullable(persons.get(other.person())))
                .map(Person::called)
                .findFirst()
                .orElse(null);
    }
}
