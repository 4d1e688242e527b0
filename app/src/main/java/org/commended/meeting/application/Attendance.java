package org.commended.meeting.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.meeting.domain.Meeting;
import org.commended.panel.PanelMember;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;

/**
 * Who somebody is at a meeting.
 *
 * @param organiser whether they run the edition, beside perhaps sitting on the panel
 * @param members of the panel who accepted its terms, the chair first; guests who read one entry only are none
 * @param barred the entries kept from each person
 */
public record Attendance(
        Programmes.Whole whole,
        Category category,
        Meeting meeting,
        Viewer viewer,
        boolean organiser,
        List<PanelMember> members,
        Map<PersonId, List<EntryId>> barred) {

    public Attendance {
        members = List.copyOf(members);
        barred = Map.copyOf(barred);
    }

    public Set<EntryId> kept() {
        return kept(viewer.id());
    }

    public Set<EntryId> kept(PersonId person) {
        return Set.copyOf(barred.getOrDefault(person, List.of()));
    }

    public boolean isKept(Collection<EntryId> entries) {
        return isKept(viewer.id(), entries);
    }

    public boolean isKept(PersonId person, Collection<EntryId> entries) {
        return entries.stream().anyMatch(kept(person)::contains);
    }

    public boolean isMember() {
        return isMember(viewer.id());
    }

    public boolean isMember(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public boolean isChair() {
        return chair().filter(viewer.id()::equals).isPresent();
    }

    private Optional<PersonId> chair() {
        return members.stream()
                .filter(PanelMember::chair)
                .map(PanelMember::person)
                .findFirst();
    }

    /** Whether they lead the meeting, keep its minutes and may change it. */
    public boolean leads() {
        return organiser || isChair();
    }

    /** The same while entries are discussed: nobody leads on what is kept from them, and then the stand-in does for the chair. */
    public boolean leads(Collection<EntryId> entries) {
        if (isKept(entries)) return false;
        return leads() || chairOf(entries).filter(viewer.id()::equals).isPresent();
    }

    /** Who chairs, and has the casting vote, while entries are discussed. */
    public Optional<PersonId> chairOf(Collection<EntryId> entries) {
        Optional<PersonId> standIn = Optional.ofNullable(meeting.details().standIn())
                .filter(this::isMember)
                .filter(person -> !isKept(person, entries));
        return chair().filter(person -> !isKept(person, entries)).or(() -> standIn);
    }

    void mustLead() {
        if (!leads()) throw new NotFound();
    }

    void mustLead(Collection<EntryId> entries) {
        if (!leads(entries)) throw new NotFound();
    }

    /** Members who are free to vote on entries. */
    public List<PersonId> free(Collection<PersonId> present, Collection<EntryId> entries) {
        return members.stream()
                .map(PanelMember::person)
                .filter(present::contains)
                .filter(person -> !isKept(person, entries))
                .toList();
    }
}
