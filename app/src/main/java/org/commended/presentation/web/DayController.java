package org.commended.presentation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.live.Streams;
import org.commended.presentation.application.KnownPresenters;
import org.commended.presentation.application.KnownSlides;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.ReadingTimetable;
import org.commended.presentation.application.Room;
import org.commended.presentation.application.RunningDay;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.State;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The order of the day: for the panel, on a screen for everybody in the room, and for whoever runs it. */
@RestController
class DayController {

    private static final String STAGE = "/presentations/{stage}";

    private final PresentationRights rights;
    private final ReadingTimetable reading;
    private final KnownPresenters presenters;
    private final KnownSlides slides;
    private final RunningDay running;
    private final Streams streams;

    DayController(
            PresentationRights rights,
            ReadingTimetable reading,
            KnownPresenters presenters,
            KnownSlides slides,
            RunningDay running,
            Streams streams) {
        this.rights = rights;
        this.reading = reading;
        this.presenters = presenters;
        this.slides = slides;
        this.running = running;
        this.streams = streams;
    }

    @GetMapping(STAGE)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String stage, Viewer viewer, Instant now) {
        return page(rights.get(Ids.parse(stage), viewer), Form.empty(), now);
    }

    private DayPage page(Room room, Form form, Instant now) {
        var timetable = reading.get(room);
        List<EntryId> entries = timetable.visible().stream()
                .map(Slot::entry)
                .flatMap(Stream::ofNullable)
                .toList();
        var sent = slides.list(room, entries, timetable.visible(), now);
        return new DayPage(timetable, presenters.list(room, entries), sent, form, now);
    }

    @GetMapping(STAGE + "/screen")
    @AllowedTo(Access.SIGNED_IN)
    Page screen(@PathVariable String stage, Viewer viewer, Instant now) {
        return new ScreenPage(page(rights.get(Ids.parse(stage), viewer), Form.empty(), now));
    }

    @GetMapping(STAGE + "/screen/part")
    @AllowedTo(Access.SIGNED_IN)
    Page part(@PathVariable String stage, Viewer viewer, Instant now) {
        return new ScreenPartPage(page(rights.get(Ids.parse(stage), viewer), Form.empty(), now));
    }

    @GetMapping(STAGE + "/changes")
    @AllowedTo(Access.SIGNED_IN)
    void changes(@PathVariable String stage, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        UUID id = Ids.parse(stage);
        rights.get(id, viewer);
        streams.show(id, new Streams.Line(viewer, request, response), now -> rights.get(id, now));
    }

    @PostMapping(STAGE + "/slots/{slot}/{state}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> put(
            @PathVariable String stage,
            @PathVariable String slot,
            @PathVariable String state,
            Form form,
            Viewer viewer,
            Instant now) {
        Room room = rights.get(Ids.parse(stage), viewer);
        State to = state(state);
        Asked asked = new Asked(room, "run " + slot + " " + state + " " + form.act(), now);
        return running.put(asked, Ids.parse(slot), to)
                .fold(
                        done -> Answer.seeOther(room.href() + "/screen"),
                        reasons -> Answer.refused(new ScreenPage(page(room, form.refused(reasons), now))));
    }

    private static State state(String word) {
        for (State state : State.values()) if (state.word().equals(word)) return state;
        throw new NotFound();
    }
}
