package org.commended.meeting.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.judging.domain.ExtraReading;
import org.commended.judging.domain.ExtraReadings;
import org.commended.meeting.MeetingMembers;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meetings;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may come to a meeting: the members of the panel, terms accepted, and who runs the edition. */
@Component
public class MeetingRights implements MeetingMembers {

    private final Programmes programmes;
    private final Panels panels;
    private final ExtraReadings extra;
    private final Meetings meetings;
    private final Lately lately;

    MeetingRights(Programmes programmes, Panels panels, ExtraReadings extra, Meetings meetings, Lately lately) {
        this.programmes = programmes;
        this.panels = panels;
        this.extra = extra;
        this.meetings = meetings;
        this.lately = lately;
    }

    /** A meeting somebody may come to; for others there is none. */
    @Transactional(readOnly = true)
    public Attendance get(UUID id, Viewer viewer) {
        Meeting meeting = meetings.find(id).orElseThrow(NotFound::new);
        return of(meeting, lately.getCategory(meeting.category()), lately.getWhole(meeting.edition()), viewer);
    }

    Attendance of(Meeting meeting, Viewer viewer) {
        return of(meeting, programmes.getCategory(meeting.category()), programmes.getWhole(meeting.edition()), viewer);
    }

    private Attendance of(Meeting meeting, Category category, Programmes.Whole whole, Viewer viewer) {
        boolean organiser = viewer.organises(whole.organiser().id());
        List<PanelMember> members = listMembers(category.id());
        Attendance attendance =
                new Attendance(whole, category, meeting, viewer, organiser, members, panels.listBarred(category.id()));
        if (!organiser && !attendance.isMember()) throw new NotFound();
        return attendance;
    }

    /** A category's meetings, for whoever may come to them. */
    @Transactional(readOnly = true)
    public Room getRoom(CategoryId id, Viewer viewer) {
        Category category = programmes.getCategory(id);
        Programmes.Whole whole = programmes.getWhole(category.edition());
        boolean organiser = viewer.organises(whole.organiser().id());
        List<PanelMember> members = listMembers(id);
        boolean chair = members.stream()
                .anyMatch(member -> member.chair() && member.person().equals(viewer.id()));
        boolean member = members.stream().anyMatch(one -> one.person().equals(viewer.id()));
        if (!organiser && !member) throw new NotFound();
        return new Room(whole, category, members, organiser, organiser || chair);
    }

    /** @param calls whether the viewer calls meetings */
    public record Room(
            Programmes.Whole whole, Category category, List<PanelMember> members, boolean organiser, boolean calls) {}

    Room getCalling(CategoryId id, Viewer viewer) {
        Room room = getRoom(id, viewer);
        if (!room.calls()) throw new NotFound();
        return room;
    }

    @Override
    public Set<PersonId> listPeople(CategoryId category) {
        return listMembers(category).stream().map(PanelMember::person).collect(Collectors.toSet());
    }

    /** The categories on whose panels somebody sits, as a guest of none. */
    @Transactional(readOnly = true)
    public Set<CategoryId> listSeats(PersonId person) {
        Set<CategoryId> seats = panels.list(person).stream()
                .filter(PanelMember::accepted)
                .map(PanelMember::category)
                .collect(Collectors.toCollection(HashSet::new));
        if (seats.isEmpty()) return seats;
        extra.list(Set.copyOf(seats)).stream()
                .filter(reading -> reading.judge().equals(person))
                .forEach(reading -> seats.remove(reading.category()));
        return seats;
    }

    public List<PanelMember> listMembers(CategoryId category) {
        Set<PersonId> guests =
                extra.list(List.of(category)).stream().map(ExtraReading::judge).collect(Collectors.toSet());
        return panels.list(category).stream()
                .filter(PanelMember::accepted)
                .filter(member -> !guests.contains(member.person()))
                .toList();
    }
}
