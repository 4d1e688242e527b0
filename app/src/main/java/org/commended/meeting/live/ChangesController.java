package org.commended.meeting.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.commended.meeting.application.MeetingRights;
import org.commended.people.OpenSessions;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stream by which an open page hears that it should look again (server-sent events). It ends with the session. */
@RestController
class ChangesController {

    private static final Logger LOG = LoggerFactory.getLogger(ChangesController.class);

    private final MeetingRights rights;
    private final Screens screens;
    private final OpenSessions sessions;

    ChangesController(MeetingRights rights, Screens screens, OpenSessions sessions) {
        this.rights = rights;
        this.screens = screens;
        this.sessions = sessions;
    }

    @GetMapping("/meetings/{id}/changes")
    @AllowedTo(Access.SIGNED_IN)
    void changes(@PathVariable String id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        UUID meeting = Ids.parse(id);
        if (!rights.get(meeting, viewer).meeting().state().isAhead()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        Supplier<Optional<Viewer>> session = sessions.of(request);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        Screen screen = screens.open(meeting, viewer.id(), allowed(meeting, session));
        try {
            screen.show(response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("A screen is gone: {}", gone.getMessage());
        } finally {
            screens.forget(meeting, screen);
        }
    }

    private BooleanSupplier allowed(UUID meeting, Supplier<Optional<Viewer>> session) {
        return () -> session.get().filter(now -> maySee(meeting, now)).isPresent();
    }

    private boolean maySee(UUID meeting, Viewer viewer) {
        try {
            rights.get(meeting, viewer);
            return true;
        } catch (NotFound noLonger) {
            return false;
        }
    }
}
