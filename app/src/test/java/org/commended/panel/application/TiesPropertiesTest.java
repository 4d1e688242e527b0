package org.commended.panel.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyKind;
import org.commended.engine.names.Register;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.EntryTies.Part;
import org.commended.panel.domain.Found;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.KnownOrganisation;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.people.Person;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** With every council and service of the register. */
class TiesPropertiesTest {

    private static final KnownTies TIES = new KnownTies();

    private static List<Found> between(Body judges, Body entrants, LocalDate day) {
        Person person = new Person(PersonId.next(), "a@example.org", "Ann", null, null, null, null);
        WorksFor works = new WorksFor(null, judges.name(), judges.id().value());
        JudgeTies judge = TIES.judge(person, works, List.of(), day);
        KnownOrganisation organisation =
                TIES.organisation(entrants.name(), entrants.id().value(), day);
        EntryTies entry = new EntryTies(
                EntryId.next(), Set.of(), List.of(new Part(Role.LEAD, organisation)), Optional.empty(), List.of());
        return ConflictPolicy.findAll(judge, entry);
    }

    @Property(tries = 300)
    void whoever_is_tied_is_tied_both_ways(
            @ForAll("bodies") Body one, @ForAll("near") int step, @ForAll("days") LocalDate day) {
        Body other = neighbour(one, step);
        assertThat(between(one, other, day).stream().map(Found::kind).toList())
                .isEqualTo(between(other, one, day).stream().map(Found::kind).toList());
    }

    @Property(tries = 300)
    void no_conflict_is_without_a_reason_that_names_both(
            @ForAll("bodies") Body one, @ForAll("near") int step, @ForAll("days") LocalDate day) {
        Body other = neighbour(one, step);
        assertThat(between(one, other, day)).allSatisfy(found -> {
            assertThat(found.because().organisation()).isEqualTo(other.name());
            assertThat(found.because().own()).isNotBlank();
            assertThat(found.because().relation() != null
                            || found.because().tie() != null
                                    && found.because().tie().how() != null)
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void what_does_not_exist_on_the_day_is_tied_only_to_its_own_line(
            @ForAll("bodies") Body one, @ForAll("near") int step, @ForAll("days") LocalDate day) {
        Body other = neighbour(one, step);
        if (one.existsOn(day) && other.existsOn(day)) return;
        assertThat(between(one, other, day))
                .allSatisfy(found -> assertThat(found.because().relation()).isNotNull());
    }

    /** One that has to do with it, most often; where there is none, any. */
    private static Body neighbour(Body one, int step) {
        Register register = Register.shipped();
        List<Body> line = new ArrayList<>(register.listWholes(one.id()));
        line.addAll(register.listParts(one.id()));
        line.addAll(register.listSuccessors(one.id()));
        line.addAll(register.listPredecessors(one.id()));
        List<Body> all = register.list();
        return line.isEmpty() ? all.get(step % all.size()) : line.get(step % line.size());
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.of(Register.shipped().list().stream()
                .filter(body -> body.kind().isCouncil() || body.kind() == BodyKind.FIRE_AND_RESCUE)
                .toList());
    }

    @Provide
    Arbitrary<Integer> near() {
        return Arbitraries.integers().between(0, 5_000);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(half -> LocalDate.parse("2008-03-31")
                .plusMonths(6L * half));
    }
}
