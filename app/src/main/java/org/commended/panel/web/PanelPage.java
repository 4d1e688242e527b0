package org.commended.panel.web;

import java.util.List;
import java.util.UUID;
import org.commended.engine.names.BodyHit;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Seat;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who judges a category, for its organiser.
 *
 * @param members who was asked and has neither declined nor left, the chair first
 * @param past who declined or left
 * @param conflicts that keep an entry from a member, the latest first
 * @param settled conflicts that were dismissed or hold no longer
 * @param form the invitation as it was typed
 * @param hits what the register knows by the organisation's name that was looked for; null when nothing was
 */
public record PanelPage(
        Programmes.Whole whole,
        Category category,
        List<Member> members,
        List<Member> past,
        List<Noticed> conflicts,
        List<Noticed> settled,
        Form form,
        @Nullable List<BodyHit> hits)
        implements Page {

    /** @param kept how many entries are kept from them */
    public record Member(Seat seat, Person person, int kept) {

        public @Nullable String post() {
            String told = seat.worksFor().post();
            return told == null ? person.post() : told;
        }

        public @Nullable String organisation() {
            String told = seat.worksFor().organisation();
            return told == null ? person.organisation() : told;
        }

        public boolean hasAccepted() {
            return seat.acceptedAt() != null;
        }
    }

    /**
     * A conflict with the names it is shown by.
     *
     * @param entries how many entries it concerns: more than one only where the judge's organisation pays for the category
     */
    public record Noticed(
            Conflict conflict,
            String judge,
            String entry,
            int entries,
            @Nullable String dismissedBy) {

        public UUID id() {
            return conflict.id();
        }

        /** The text that says how the judge's organisation and the other are the same one. */
        public String relationKey() {
            var relation = conflict.because().relation();
            return "panel.relation." + (relation == null ? "NAME" : relation.name());
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging/" + category.id();
    }

    public int accepted() {
        return (int) members.stream().filter(Member::hasAccepted).count();
    }

    public boolean hasChair() {
        return members.stream().anyMatch(member -> member.seat().chair());
    }
}
