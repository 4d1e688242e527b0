package org.commended.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.Lately;
import org.commended.meeting.application.MakingWords;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.application.MinuteWords;
import org.commended.meeting.application.OwnFirst;
import org.commended.meeting.application.ProposedMoves;
import org.commended.meeting.application.ReadingItem;
import org.commended.meeting.domain.Ballots;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.meeting.domain.Vote;
import org.commended.panel.PanelMember;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what somebody may see of a meeting. */
@Component
class MeetingPages {

    private final MeetingRights rights;
    private final Minutes minutes;
    private final Ballots ballots;
    private final Agendas agendas;
    private final ReadingItem reading;
    private final MakingWords making;
    private final OwnFirst own;
    private final Lately lately;
    private final ProposedMoves proposed;

    MeetingPages(
            MeetingRights rights,
            Minutes minutes,
            Ballots ballots,
            Agendas agendas,
            ReadingItem reading,
            MakingWords making,
            OwnFirst own,
            Lately lately,
            ProposedMoves proposed) {
        this.rights = rights;
        this.minutes = minutes;
        this.ballots = ballots;
        this.agendas = agendas;
        this.reading = reading;
        this.making = making;
        this.own = own;
        this.lately = lately;
        this.proposed = proposed;
    }

    static List<NavItem> nav(Attendance attendance) {
        return attendance.organiser()
                ? attendance.whole().nav("judging")
                : List.of(new NavItem("programme.nav.judging", "/judging", true));
    }

    @Transactional(readOnly = true)
    MeetingPage page(UUID id, Form form, Viewer viewer, Instant now) {
        Attendance attendance = rights.get(id, viewer);
        Proceedings all = new Proceedings(minutes.list(id));
        Proceedings visible = all.without(attendance.kept());
        int ownFirst = own.count(attendance, now);
        EntryId current = visible.current().orElse(null);
        MinuteWords words = making.of(attendance, visible);
        return new MeetingPage(
                attendance,
                visible,
                words,
                agendas.rows(attendance, visible, ownFirst > 0),
                agendas.countKept(attendance),
                isOut(attendance, all),
                lately.isTold(attendance),
                ownFirst,
                current == null || ownFirst > 0 ? null : reading.get(attendance, current),
                seats(attendance, visible, words),
                visible.voting()
                        .map(vote -> balloting(attendance, visible, vote))
                        .orElse(null),
                elsewhere(attendance, current),
                attendance.meeting().state() == Meeting.State.CLOSED ? proposed.list(attendance, visible) : List.of(),
                form);
    }

    private static boolean isOut(Attendance attendance, Proceedings all) {
        return attendance.isKept(all.underDiscussion());
    }

    /** Where everybody is. Who is out for an entry that is kept from the viewer is there, as far as the viewer can tell. */
    private static List<Seat> seats(Attendance attendance, Proceedings visible, MinuteWords words) {
        Set<PersonId> present = visible.present();
        Set<PersonId> out = visible.underDiscussion().stream()
                .flatMap(entry -> visible.out(entry).keySet().stream())
                .collect(Collectors.toSet());
        List<Seat> seats = new ArrayList<>();
        for (PanelMember member : attendance.members()) {
            seats.add(new Seat(
                    member.person(), member.name(), member.chair(), true, where(member.person(), present, out)));
        }
        present.stream()
                .filter(person -> !attendance.isMember(person))
                .forEach(person ->
                        seats.add(new Seat(person, words.name(person), false, false, where(person, present, out))));
        return seats;
    }

    private static Seat.Where where(PersonId person, Set<PersonId> present, Collection<PersonId> out) {
        if (out.contains(person)) return Seat.Where.OUT;
        return present.contains(person) ? Seat.Where.HERE : Seat.Where.AWAY;
    }

    private Balloting balloting(Attendance attendance, Proceedings visible, Vote vote) {
        List<EntryId> about = vote.put().entries();
        List<PersonId> free = attendance.free(visible.present(), about);
        Map<PersonId, String> cast = ballots.list(vote.id());
        PersonId viewer = attendance.viewer().id();
        boolean casting = attendance.chairOf(about).filter(viewer::equals).isPresent();
        return new Balloting(
                vote,
                free.contains(viewer),
                mine(cast, viewer),
                (int) free.stream().filter(cast::containsKey).count(),
                free.size(),
                attendance.leads(about),
                vote.isLevel() && casting);
    }

    private static @Nullable String mine(Map<PersonId, String> cast, PersonId viewer) {
        return cast.get(viewer);
    }

    private List<Category> elsewhere(Attendance attendance, @Nullable EntryId current) {
        if (current == null || !attendance.leads(List.of(current))) return List.of();
        return lately.listCategories(attendance.whole().edition().id()).stream()
                .filter(category -> !category.id().equals(attendance.category().id()))
                .toList();
    }
}
