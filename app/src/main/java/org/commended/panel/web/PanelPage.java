package org.commended.panel.web;

import java.util.List;
import org.commended.engine.names.BodyHit;
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
 * @param look connections that somebody has yet to say of whether they matter
 * @param settled conflicts that were dismissed or hold no longer
 * @param undecided whether nothing is decided yet, so that a judge who left can come back
 * @param form the invitation as it was typed
 * @param hits what the register knows by the organisation's name that was looked for; null when nothing was
 */
public record PanelPage(
        Programmes.Whole whole,
        Category category,
        List<Member> members,
        List<Member> past,
        List<Noticed> conflicts,
        List<Noticed> look,
        List<Noticed> settled,
        boolean undecided,
        Form form,
        @Nullable List<BodyHit> hits)
        implements Page {

    /**
     * @param kept how many entries are kept from them
     * @param instead the judge in whose place they came; null where they were asked for themselves
     */
    public record Member(
            Seat seat, Person person, int kept, @Nullable String instead) {

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
