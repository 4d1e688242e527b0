package org.commended.presentation.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.commended.presentation.application.InvitingToPresent;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.ReadingTimetable;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Slots;
import org.commended.presentation.web.TimetablePage.Plan;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the organiser's page of a timetable, and answers every act on it alike. */
@Component
class Timetables {

    private final Programmes programmes;
    private final PresentationRights rights;
    private final ReadingTimetable reading;
    private final InvitingToPresent inviting;
    private final Slots slots;
    private final Evidences evidences;

    Timetables(
            Programmes programmes,
            PresentationRights rights,
            ReadingTimetable reading,
            InvitingToPresent inviting,
            Slots slots,
            Evidences evidences) {
        this.programmes = programmes;
        this.rights = rights;
        this.reading = reading;
        this.inviting = inviting;
        this.slots = slots;
        this.evidences = evidences;
    }

    /** A form that an organiser sent. */
    record Sent(String edition, String category, Form form, Viewer viewer, Instant now) {

        EditionId editionId() {
            return EditionId.of(edition);
        }
    }

    Optional<Room> find(Sent sent) {
        return rights.findPlanned(sent.editionId(), CategoryId.of(sent.category()), sent.viewer());
    }

    Room get(Sent sent) {
        return find(sent).orElseThrow(NotFound::new);
    }

    Asked asked(Sent sent, String act) {
        Room room = get(sent);
        return new Asked(
                room,
                "timetable " + room.stage().id() + " " + act + " " + sent.form().act(),
                sent.now());
    }

    /** @param form as it was typed; empty for a page nobody has typed on yet */
    TimetablePage page(Sent sent, Form form) {
        EditionId edition = sent.editionId();
        Optional<Room> room = find(sent);
        Plan plan = room.map(this::plan).orElse(null);
        Form shown = room.map(known -> SlotForms.withUsual(form, known)).orElse(form);
        return new TimetablePage(
                programmes.getWhole(edition), programmes.getCategory(CategoryId.of(sent.category())), plan, shown);
    }

    private Plan plan(Room room) {
        UUID stage = room.stage().id();
        return new Plan(
                reading.get(room),
                slots.listAway(stage),
                evidences.listPrompts(stage),
                inviting.listDue(room).size());
    }

    ResponseEntity<Page> answer(Sent sent, String act, Function<Asked, Outcome<Asked>> doing) {
        Asked asked = asked(sent, act);
        return doing.apply(asked)
                .fold(
                        done -> Answer.seeOther(asked.room().desk()),
                        reasons -> Answer.refused(page(sent, sent.form().refused(reasons))));
    }
}
