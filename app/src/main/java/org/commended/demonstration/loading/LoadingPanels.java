package org.commended.demonstration.loading;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Cast.Place;
import org.commended.demonstration.loading.Cast.Somebody;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.demonstration.loading.Notes.Connection;
import org.commended.entry.Entries;
import org.commended.panel.application.AnsweringInvitation;
import org.commended.panel.application.ChangingPanel;
import org.commended.panel.application.DeclaringConflict;
import org.commended.panel.application.DismissingConflict;
import org.commended.panel.application.InvitingJudge;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** Panels are invited and accept their terms; judges say with which entries they are connected. */
@Component
@OnlyInDemonstration
class LoadingPanels {

    private static final String INVITED = "{d-64T10:30}";
    private static final Duration TO_ANSWER = Duration.ofHours(23);
    private static final Duration BETWEEN = Duration.ofMinutes(17);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final InvitingJudge inviting;
    private final AnsweringInvitation answering;
    private final ChangingPanel changing;
    private final DeclaringConflict declaring;
    private final DismissingConflict dismissing;
    private final Entries entries;

    LoadingPanels(
            InvitingJudge inviting,
            AnsweringInvitation answering,
            ChangingPanel changing,
            DeclaringConflict declaring,
            DismissingConflict dismissing,
            Entries entries) {
        this.inviting = inviting;
        this.answering = answering;
        this.changing = changing;
        this.declaring = declaring;
        this.dismissing = dismissing;
        this.entries = entries;
    }

    void load(Stage stage, Timeline timeline) {
        Instant invited = stage.days().instant(INVITED);
        for (Somebody judge : Cast.read().judges()) {
            for (Place place : Objects.requireNonNullElse(judge.panels(), List.<Place>of())) {
                Category category = stage.category(place.category());
                Instant asked = invited;
                timeline.at(asked, now -> invite(stage, judge, category, place.chair(), now));
                PersonId person = stage.troupe().get(judge.id()).id();
                timeline.at(asked.plus(TO_ANSWER), now -> answering.accept(category.id(), person, now));
                invited = next(invited, stage.whole().edition().zone());
            }
        }
    }

    /** Letters are written in working hours: after the evening the next one waits for a weekday's morning. */
    private static Instant next(Instant last, ZoneId zone) {
        ZonedDateTime then = last.plus(BETWEEN).atZone(zone);
        if (then.toLocalTime().isBefore(EVENING)) return then.toInstant();
        LocalDate day = then.toLocalDate().plusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) day = day.plusDays(1);
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private void invite(Stage stage, Somebody judge, Category category, boolean chair, Instant now) {
        PersonId by = stage.troupe().get("ffion-rees").id();
        WorksFor worksFor = new WorksFor(judge.post(), judge.organisation(), null);
        UUID seat =
                Told.done(inviting.invite(category, new Invitation(judge.name(), judge.email(), worksFor), by, now));
        if (chair) changing.nameChair(category, seat, by, now);
    }

    /** @param ids of the entries in the house */
    void connect(Stage stage, List<Connection> connections, Map<Key, EntryId> ids, Timeline timeline) {
        for (Connection one : connections) {
            EntryId entry = Objects.requireNonNull(ids.get(new Key(one.category(), one.entry())), one.entry());
            timeline.at(stage.days().instant(one.declared()), now -> declare(stage, one, entry, timeline, now));
        }
    }

    private void declare(Stage stage, Connection one, EntryId entry, Timeline timeline, Instant now) {
        PersonId judge = stage.troupe().get(one.judge()).id();
        Conflict conflict = Told.done(declaring.declare(entries.get(entry), judge, one.kind(), one.reason(), now));
        if (one.dismissed() == null || one.dismissedBy() == null || one.dismissal() == null) return;
        Viewer by = stage.troupe().get(one.dismissedBy());
        Category category = stage.category(one.category());
        String reason = one.dismissal();
        timeline.at(
                stage.days().instant(one.dismissed()),
                then -> Told.done(dismissing.dismiss(category, conflict.id(), reason, by.id(), then)));
    }
}
