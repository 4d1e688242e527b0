package org.commended.finalist.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.finalist.application.AnsweringTask;
import org.commended.finalist.application.ReadingFinalistFiles;
import org.commended.finalist.application.SendingFile;
import org.commended.finalist.application.SendingFile.Place;
import org.commended.finalist.domain.TaskKind;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakesFiles;
import org.commended.shared.files.coming.FilesComing;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The file that a finalist was asked for: sent with a plain form, or piece by piece before the form. */
@RestController
class FinalistFileController {

    private static final String FILE = FinalistController.FINALIST + "/{task}/file";

    private final FinalistController pages;
    private final AnsweringTask answering;
    private final SendingFile sending;
    private final ReadingFinalistFiles reading;
    private final FilesComing coming;
    private final Attachments attachments;

    FinalistFileController(
            FinalistController pages,
            AnsweringTask answering,
            SendingFile sending,
            ReadingFinalistFiles reading,
            FilesComing coming,
            Attachments attachments) {
        this.pages = pages;
        this.answering = answering;
        this.sending = sending;
        this.reading = reading;
        this.coming = coming;
        this.attachments = attachments;
    }

    @PostMapping(FILE)
    @AllowedTo(Access.SIGNED_IN)
    @TakesFiles
    ResponseEntity<Page> send(
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam(name = FinalistTaskPage.FILE, required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Instant now) {
        Place place = new Place(EntryId.of(id), Ids.parse(task));
        TaskKind kind = answering.get(place.entry(), viewer).get(place.task()).kind();
        Sent sent = coming.sent(FinalistTaskPage.FILE, form.text(FinalistTaskPage.COMING), viewer.id())
                .orElseGet(() -> Sent.of(FinalistTaskPage.FILE, file, viewer.id()));
        return sending.send(place, FinalistController.given(kind, form), sent, viewer, now)
                .fold(
                        done -> Answer.seeOther(address(place)),
                        reasons -> refused(place, awaiting(form, sent), reasons, viewer));
    }

    /** The form as it is shown again, where the file that came with it does not come back. */
    private static Form awaiting(Form form, Sent sent) {
        return sent.name().isEmpty() ? form : form.with(FinalistTaskPage.AWAITS, "yes");
    }

    private static String address(Place place) {
        return "/entries/" + place.entry() + "/finalist/" + place.task();
    }

    private ResponseEntity<Page> refused(Place place, Form form, List<Refusal> reasons, Viewer viewer) {
        FinalistTaskPage page = pages.page(place.entry(), place.task(), form.refused(reasons), viewer);
        return page.isStale() ? Answer.changedMeanwhile(page) : Answer.refused(page);
    }

    @PostMapping(FILE + "/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> remove(
            @PathVariable String id, @PathVariable String task, Form form, Viewer viewer, Instant now) {
        Place place = new Place(EntryId.of(id), Ids.parse(task));
        return sending.remove(place, FinalistController.seen(form), viewer, now)
                .fold(done -> Answer.seeOther(address(place)), reasons -> refused(place, form, reasons, viewer));
    }

    @GetMapping(FILE)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String task, Viewer viewer) {
        UUID asked = Ids.parse(task);
        return attachments.send(reading.getOwn(EntryId.of(id), asked, viewer));
    }

    @GetMapping(FinalistController.FINALIST + "/{task}/picture")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> picture(@PathVariable String id, @PathVariable String task, Viewer viewer) {
        return attachments.sendPicture(reading.getOwn(EntryId.of(id), Ids.parse(task), viewer));
    }
}
