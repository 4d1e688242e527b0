package org.commended.meeting.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.MakingWords;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.application.OwnFirst;
import org.commended.meeting.application.TakingNotes;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The minutes: to read, to print, to take away, and to put right. */
@RestController
class MinutesController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MeetingRights rights;
    private final Minutes minutes;
    private final MakingWords making;
    private final TakingNotes notes;
    private final Agendas agendas;
    private final OwnFirst own;

    MinutesController(
            MeetingRights rights,
            Minutes minutes,
            MakingWords making,
            TakingNotes notes,
            Agendas agendas,
            OwnFirst own) {
        this.rights = rights;
        this.minutes = minutes;
        this.making = making;
        this.notes = notes;
        this.agendas = agendas;
        this.own = own;
    }

    @GetMapping("/meetings/{id}/minutes")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return page(id, viewer, now);
    }

    @GetMapping("/meetings/{id}/minutes.docx")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> document(@PathVariable String id, Viewer viewer, Instant now) {
        MinutesPage page = page(id, viewer, now);
        if (page.ownFirst() > 0)
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.address() + "/minutes"))
                    .build();
        ContentDisposition name =
                ContentDisposition.attachment().filename("minutes.docx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(WORD)
                .body(MinutesDocument.of(page));
    }

    private MinutesPage page(String id, Viewer viewer, Instant now) {
        UUID meeting = Ids.parse(id);
        Attendance attendance = rights.get(meeting, viewer);
        int ownFirst = own.count(attendance, now);
        Proceedings visible =
                new Proceedings(ownFirst > 0 ? List.of() : minutes.list(meeting)).without(attendance.kept());
        return new MinutesPage(
                attendance,
                visible,
                making.of(attendance, visible),
                agendas.countKept(attendance),
                ownFirst,
                minutes.findSigned(meeting).orElse(null));
    }

    @GetMapping("/meetings/{id}/minutes/{line}/correction")
    @AllowedTo(Access.SIGNED_IN)
    Page correct(@PathVariable String id, @PathVariable String line, Viewer viewer, Instant now) {
        return correction(id, line, Form.empty(), new By(viewer, now));
    }

    private CorrectionPage correction(String id, String line, Form form, By by) {
        MinutesPage page = page(id, by.viewer(), by.now());
        Line which = page.lines().stream()
                .filter(one -> one.id().equals(Ids.parse(line)))
                .filter(one -> page.attendance().leads(one.what().entries()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new CorrectionPage(page, which, form);
    }

    @PostMapping("/meetings/{id}/minutes/{line}/correction")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> correct(
            @PathVariable String id, @PathVariable String line, Form form, Viewer viewer, Instant now) {
        Sent sent = Sent.of(id, "correct " + line, form, new By(viewer, now));
        return notes.correct(sent.asked(), Ids.parse(line), form.text("text"))
                .fold(
                        done -> Answer.seeOther("/meetings/" + id + "/minutes"),
                        reasons -> Answer.refused(
                                correction(id, line, form.refused(List.copyOf(reasons)), new By(viewer, now))));
    }
}
