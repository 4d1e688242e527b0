package org.commended.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.commended.live.Streams;
import org.commended.meeting.application.MeetingRights;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stream by which an open page of a meeting hears that it should look again. */
@RestController
class ChangesController {

    private final MeetingRights rights;
    private final Streams streams;

    ChangesController(MeetingRights rights, Streams streams) {
        this.rights = rights;
        this.streams = streams;
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
        streams.show(meeting, new Streams.Line(viewer, request, response), now -> rights.get(meeting, now));
    }
}
