package org.commended.meeting.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.domain.MeetingCalendar;
import org.commended.meeting.domain.MeetingCalendar.Invitation;
import org.commended.meeting.domain.MeetingCalendar.Method;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Page;
import org.commended.shared.web.Settings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The meeting's page, the part of it that changes, and the meeting as a calendar takes it. */
@RestController
class MeetingController {

    private final MeetingPages pages;
    private final MeetingRights rights;
    private final Settings settings;
    private final Languages languages;

    MeetingController(MeetingPages pages, MeetingRights rights, Settings settings, Languages languages) {
        this.pages = pages;
        this.rights = rights;
        this.settings = settings;
        this.languages = languages;
    }

    @GetMapping("/meetings/{id}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return pages.page(Ids.parse(id), Form.empty(), viewer, now);
    }

    @GetMapping("/meetings/{id}/part")
    @AllowedTo(Access.SIGNED_IN)
    Page part(@PathVariable String id, Viewer viewer, Instant now) {
        return new LivePage(pages.page(Ids.parse(id), Form.empty(), viewer, now));
    }

    @GetMapping("/meetings/{id}/calendar.ics")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> calendar(@PathVariable String id, Viewer viewer, Instant now) {
        UUID meeting = Ids.parse(id);
        Attendance attendance = rights.get(meeting, viewer);
        String title = languages
                .english()
                .get(
                        "meeting.title",
                        attendance.category().name(),
                        attendance.whole().edition().name());
        String url = settings.baseUrl() + "/meetings/" + meeting;
        Invitation invitation = new Invitation(title, url, "", "", now);
        String text = MeetingCalendar.of(attendance.meeting(), Method.PUBLISH, invitation);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
