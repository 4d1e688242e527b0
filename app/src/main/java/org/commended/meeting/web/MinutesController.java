package org.commended.meeting.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.MakingWords;
import org.commended.meeting.application.MeetingRights;
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

    MinutesController(MeetingRights rights, Minutes minutes, MakingWords making, TakingNotes notes, Agendas agendas) {
        this.rights = rights;
        this.minutes = minutes;
        this.making = making;
        this.notes = notes;
        this.agendas = agendas;
    }

    @GetMapping("/meetings/{id}/minutes")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer) {
        return page(id, viewer);
    }

    @GetMapping("/meetings/{id}/minutes.docx")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> document(@PathVariable String id, Viewer viewer) {
        ContentDisposition name =
                ContentDisposition.attachment().filename("minutes.docx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(WORD)
                .body(MinutesDocument.of(page(id, viewer)));
    }

    private MinutesPage page(String id, Viewer viewer) {
        UUID meeting = Ids.parse(id);
        Attendance attendance = rights.get(meeting, viewer);
        Proceedings visible = new Proceedings(minutes.list(meeting)).without(attendance.kept());
        return new MinutesPage(
                attendance,
                visible,
                making.of(attendance, visible),
                agendas.countKept(attendance),
                minutes.findSigned(meeting).orElse(null));
    }

    @GetMapping("/meetings/{id}/minutes/{line}/correction")
    @AllowedTo(Access.SIGNED_IN)
    Page correct(@PathVariable String id, @PathVariable String line, Viewer viewer) {
        return correction(id, line, Form.empty(), viewer);
    }

    private CorrectionPage correction(String id, String line, Form form, Viewer viewer) {
        MinutesPage page = page(id, viewer);
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
                        reasons -> Answer.refused(correction(id, line, form.refused(List.copyOf(reasons)), viewer)));
    }
}
