package org.commended.panel.application;

import java.time.Instant;
import java.util.UUID;
import org.commended.panel.ChairNamed;
import org.commended.panel.JudgeInvited;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organiser names the chair, or writes to a judge once more. */
@Component
public class ChangingPanel {

    private final PanelRights rights;
    private final Seats seats;
    private final Once once;
    private final ApplicationEventPublisher events;

    ChangingPanel(PanelRights rights, Seats seats, Once once, ApplicationEventPublisher events) {
        this.rights = rights;
        this.seats = seats;
        this.once = once;
        this.events = events;
    }

    /** One chair at a time: whoever chaired before is a member again. */
    @Transactional
    public void nameChair(Category category, UUID id, PersonId by, Instant now) {
        Seat seat = getPresent(category, id);
        if (seat.chair()) return;
        seats.list(category.id()).stream().filter(Seat::chair).forEach(other -> seats.put(other.chairing(false)));
        seats.put(seat.chairing(true));
        events.publishEvent(new ChairNamed(category.edition(), by, now, id, category.id(), seat.person()));
    }

    /** @param act the form's token: sent twice, one letter goes */
    public record Asking(PersonId by, Instant at, String act) {}

    @Transactional
    public void inviteAgain(Category category, UUID id, Asking asking) {
        Seat seat = rights.getSeat(category.id(), id);
        Instant now = asking.at();
        if (!once.take(asking.act(), "", now)) return;
        seats.put(seat.isPresent() ? seat : seat.offeredAgain(seat.worksFor(), now));
        events.publishEvent(new JudgeInvited(category.edition(), asking.by(), now, id, category.id(), seat.person()));
    }

    private Seat getPresent(Category category, UUID id) {
        seats.hold(category.id());
        Seat seat = rights.getSeat(category.id(), id);
        if (!seat.isPresent()) throw new NotFound();
        return seat;
    }
}
