package org.commended.presentation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.presentation.domain.Clash.KeptFromJudge;
import org.commended.presentation.domain.Clash.RoomTwice;
import org.commended.presentation.domain.Slot.Details;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ClashesTest {

    private static final Instant TEN = Instant.parse("2027-05-10T09:00:00Z");
    private static final UUID STAGE = UUID.randomUUID();
    private static final EditionId EDITION = EditionId.next();
    private static final CategoryId CATEGORY = CategoryId.next();
    private static final List<PersonId> JUDGES =
            IntStream.range(0, 3).mapToObj(i -> new PersonId(new UUID(1, i))).toList();
    private static final List<EntryId> ENTRIES =
            IntStream.range(0, 4).mapToObj(i -> new EntryId(new UUID(2, i))).toList();
    private static final Clashes NONE = new Clashes(Map.of(), Map.of(), List.of());

    private static Slot slot(int minute, String room, Set<PersonId> panel, EntryId entry) {
        Details details = new Details(TEN.plus(Duration.ofMinutes(minute)), 15, 15, room, "", "", panel);
        return Slot.free(STAGE, EDITION, CATEGORY, details).with(entry);
    }

    @Provide
    Arbitrary<List<Slot>> slots() {
        Arbitrary<Slot> slot = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("Room 4", "room  4", "Hall"),
                        Arbitraries.of(JUDGES).set().ofMaxSize(3),
                        Arbitraries.of(ENTRIES))
                .as((place, room, panel, entry) -> slot(place * 10, room, panel, entry));
        return slot.list().ofMaxSize(6);
    }

    /** As the words say it: people, rooms and entries, minute by minute. */
    private static boolean isPossible(List<Slot> slots) {
        Set<EntryId> met = new HashSet<>();
        for (Slot slot : slots) if (!met.add(slot.entry())) return false;
        for (int minute = 0; minute < 180; minute++) {
            Instant at = TEN.plus(Duration.ofMinutes(minute));
            List<Slot> on = slots.stream()
                    .filter(slot -> !at.isBefore(slot.startsAt())
                            && at.isBefore(slot.details().endsAt()))
                    .toList();
            Set<String> rooms = on.stream()
                    .map(slot -> slot.details().place().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                    .collect(Collectors.toSet());
            long seats =
                    on.stream().mapToLong(slot -> slot.details().panel().size()).sum();
            long people = on.stream()
                    .flatMap(slot -> slot.details().panel().stream())
                    .distinct()
                    .count();
            if (rooms.size() < on.size() || people < seats) return false;
        }
        return true;
    }

    @Property(tries = 300)
    void a_timetable_without_clashes_is_one_that_can_be(@ForAll("slots") List<Slot> slots) {
        assertThat(NONE.find(slots, List.of()).isEmpty()).isEqualTo(isPossible(slots));
    }

    @Property(tries = 100)
    void the_order_in_which_slots_are_looked_at_changes_nothing_but_names(@ForAll("slots") List<Slot> slots) {
        assertThat(NONE.find(slots.reversed(), List.of())).hasSameSizeAs(NONE.find(slots, List.of()));
    }

    @Property(tries = 100)
    void whoever_is_given_a_free_slot_had_none_and_every_slot_keeps_its_hour(@ForAll("slots") List<Slot> slots) {
        List<Slot> free = slots.stream().map(slot -> slot.with((EntryId) null)).toList();
        List<Slot> filled = NONE.fill(free, List.of(), ENTRIES);
        List<EntryId> given =
                filled.stream().map(Slot::entry).filter(entry -> entry != null).toList();
        assertThat(given).doesNotHaveDuplicates().hasSize(Math.min(slots.size(), ENTRIES.size()));
        assertThat(filled.stream().map(Slot::startsAt))
                .containsExactlyElementsOf(free.stream().map(Slot::startsAt).toList());
    }

    @Test
    void filling_keeps_an_entry_away_from_whom_it_is_kept_where_that_can_be() {
        Clashes kept = new Clashes(Map.of(), Map.of(JUDGES.get(0), Set.of(ENTRIES.get(0))), List.of());
        List<Slot> free = List.of(
                slot(0, "Hall", Set.of(JUDGES.get(0)), ENTRIES.get(0)).with((EntryId) null),
                slot(40, "Hall", Set.of(JUDGES.get(1)), ENTRIES.get(0)).with((EntryId) null));
        List<Slot> filled = kept.fill(free, List.of(), ENTRIES.subList(0, 2));
        assertThat(filled.get(1).entry()).isEqualTo(ENTRIES.get(0));
        assertThat(kept.find(filled, List.of())).isEmpty();
    }

    @Test
    void a_connection_an_absence_and_a_presenter_in_two_places_are_named() {
        Slot one = slot(0, "Hall", Set.of(JUDGES.get(0)), ENTRIES.get(0));
        Slot other = new Slot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                EDITION,
                CATEGORY,
                one.details(),
                ENTRIES.get(1),
                Slot.Progress.PLANNED,
                0);
        Clashes all = new Clashes(
                Map.of(ENTRIES.get(0), Set.of("sam@example.org"), ENTRIES.get(1), Set.of("sam@example.org")),
                Map.of(JUDGES.get(0), Set.of(ENTRIES.get(0))),
                List.of(new Away(UUID.randomUUID(), STAGE, JUDGES.get(0), null, TEN, TEN.plusSeconds(60))));
        assertThat(all.find(List.of(one), List.of(other)))
                .hasAtLeastOneElementOfType(KeptFromJudge.class)
                .hasAtLeastOneElementOfType(RoomTwice.class)
                .hasAtLeastOneElementOfType(Clash.JudgeAway.class)
                .hasAtLeastOneElementOfType(Clash.JudgeTwice.class)
                .hasAtLeastOneElementOfType(Clash.PresenterTwice.class);
    }
}
