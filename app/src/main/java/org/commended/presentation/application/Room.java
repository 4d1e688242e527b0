package org.commended.presentation.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.judging.domain.Stage;
import org.commended.panel.PanelMember;
import org.commended.presentation.domain.Slot;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A stage at which a panel meets entries, as somebody may see it.
 *
 * @param organiser whether they run the edition, beside perhaps sitting on the panel
 * @param members who judge at the stage, the chair first
 * @param kept entries of the edition that are kept from the viewer
 * @param barred the entries of the category kept from each person
 */
public record Room(
        Programmes.Whole whole,
        Category category,
        Stage stage,
        Viewer viewer,
        boolean organiser,
        List<PanelMember> members,
        Set<EntryId> kept,
        Map<PersonId, Set<EntryId>> barred) {

    public Room {
        members = List.copyOf(members);
        kept = Set.copyOf(kept);
        barred = Map.copyOf(barred);
    }

    public boolean isVisit() {
        return stage.kind() == StageKind.SITE_VISIT;
    }

    public boolean isMember() {
        return findMember(viewer.id()).isPresent();
    }

    public Optional<PanelMember> findMember(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Whether they run the day: the organisers, and the chair. */
    public boolean leads() {
        return organiser || findMember(viewer.id()).filter(PanelMember::chair).isPresent();
    }

    public void mustLead() {
        if (!leads()) throw new NotFound();
    }

    public void mustOrganise() {
        if (!organiser) throw new NotFound();
    }

    public boolean isKept(@Nullable EntryId entry) {
        return entry != null && kept.contains(entry);
    }

    public boolean isKept(Slot slot) {
        return isKept(slot.entry());
    }

    public boolean isBarred(PersonId person, EntryId entry) {
        return barred.getOrDefault(person, Set.of()).contains(entry);
    }

    /** Where the organiser plans it. */
    public String desk() {
        return whole.desk() + "/judging/" + category.id() + "/timetable";
    }

    /** Where the panel meets it. */
    public String href() {
        return "/presentations/" + stage.id();
    }
}
