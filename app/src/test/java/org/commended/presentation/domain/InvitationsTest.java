package org.commended.presentation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.presentation.domain.Appointment.Guest;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.presentation.domain.Appointment.Part;
import org.commended.presentation.domain.AppointmentCalendar.Words;
import org.commended.presentation.domain.Invitations.News;
import org.commended.presentation.domain.Invitations.Sending;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final UUID STAGE = UUID.fromString("6f1c2d2e-0000-4000-8000-000000000001");
    private static final EntryId ENTRY = EntryId.of("6f1c2d2e-0000-4000-8000-000000000002");
    private static final Instant TEN = Instant.parse("2027-05-10T09:00:00Z");

    private static Appointment appointment(String email, int hour) {
        var guest = new Guest(email, "Siân", null, Part.ENTRANT);
        Instant from = TEN.plusSeconds(hour * 3600L);
        var when = new Hour(
                from, from.plusSeconds(1800), "Siambr Tŷ Hywel, Cardiff; room 4", "https://meet.example/x", "");
        return new Appointment(STAGE, ENTRY, guest, when, 0, false);
    }

    /** A plan: one hour or none for each of five people. */
    @Provide
    Arbitrary<List<Appointment>> plans() {
        Arbitrary<Appointment> one = Combinators.combine(
                        Arbitraries.of("a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"),
                        Arbitraries.integers().between(0, 2))
                .as(InvitationsTest::appointment);
        return one.list().ofMaxSize(5).uniqueElements(all -> all.guest().email());
    }

    private static List<Appointment> after(List<Appointment> told, List<Sending> sent) {
        Map<String, Appointment> all = new LinkedHashMap<>();
        told.forEach(one -> all.put(one.guest().email(), one));
        sent.forEach(one -> all.put(one.appointment().guest().email(), one.appointment()));
        return new ArrayList<>(all.values());
    }

    @Property(tries = 300)
    void whoever_was_told_all_is_told_nothing_more_and_sequences_only_go_up(
            @ForAll("plans") List<Appointment> first,
            @ForAll("plans") List<Appointment> second,
            @ForAll("plans") List<Appointment> third) {
        List<Appointment> told = List.of();
        for (List<Appointment> plan : List.of(first, second, third)) {
            List<Sending> due = Invitations.due(plan, told);
            for (Sending sending : due) {
                int before = told.stream()
                        .filter(one -> one.guest().equals(sending.appointment().guest()))
                        .mapToInt(Appointment::sequence)
                        .max()
                        .orElse(-1);
                assertThat(sending.appointment().sequence()).isEqualTo(before + 1);
            }
            told = after(told, due);
            assertThat(Invitations.due(plan, told)).isEmpty();
        }
    }

    @Property(tries = 200)
    void only_those_are_told_for_whom_something_differs(
            @ForAll("plans") List<Appointment> before, @ForAll("plans") List<Appointment> now) {
        List<Appointment> told = after(List.of(), Invitations.due(before, List.of()));
        Set<String> same = now.stream()
                .filter(one -> before.stream()
                        .anyMatch(other -> other.guest().equals(one.guest())
                                && other.hour().equals(one.hour())))
                .map(one -> one.guest().email())
                .collect(Collectors.toSet());
        assertThat(Invitations.due(now, told).stream()
                        .map(one -> one.appointment().guest().email()))
                .noneMatch(same::contains)
                .hasSize((int) Stream.concat(before.stream(), now.stream())
                                .map(one -> one.guest().email())
                                .distinct()
                                .count()
                        - same.size());
    }

    private static String calendar(News news, int sequence) {
        Appointment one = appointment("siân@example.org", 0);
        var at = new Appointment(STAGE, ENTRY, one.guest(), one.hour(), sequence, news == News.CANCELLED);
        var words = new Words(
                "Presentation: The moor, Climate",
                "https://awards.example/entries/1/presentation",
                "awards@example.org",
                TEN.minusSeconds(86_400));
        return AppointmentCalendar.of(new Sending(news, at), words);
    }

    @Test
    void an_invitation_is_a_request_in_utc_with_a_uid_that_stays() {
        assertThat(calendar(News.ASKED, 0)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Commended//Presentations//EN
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:presentation-6f1c2d2e-0000-4000-8000-000000000001-6f1c2d2e-0000-4000-80
                 00-000000000002@commended
                SEQUENCE:0
                DTSTAMP:20270509T090000Z
                DTSTART:20270510T090000Z
                DTEND:20270510T093000Z
                SUMMARY:Presentation: The moor\\, Climate
                STATUS:CONFIRMED
                URL:https://awards.example/entries/1/presentation
                LOCATION:Siambr Tŷ Hywel\\, Cardiff\\; room 4 · https://meet.example/x
                ORGANIZER:mailto:awards@example.org
                ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:siân
                 @example.org
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_change_goes_up_by_one_and_a_cancellation_takes_it_out_without_saying_where() {
        assertThat(calendar(News.CHANGED, 1)).contains("METHOD:REQUEST", "SEQUENCE:1", "STATUS:CONFIRMED");
        assertThat(calendar(News.CANCELLED, 2))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:presentation-6f1c2d2e")
                .doesNotContain("LOCATION", "meet.example");
    }
}
