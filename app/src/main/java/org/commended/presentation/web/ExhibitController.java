package org.commended.presentation.web;

import java.time.Instant;
import java.util.UUID;
import org.commended.presentation.application.PresentationRights;
import org.commended.presentation.application.ReadingMet;
import org.commended.presentation.application.Room;
import org.commended.presentation.application.ShowingExhibit;
import org.commended.presentation.web.MetController.Sent;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.TakesFiles;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.files.coming.FilesComing;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
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

/** Pictures and documents as evidence of a visit. */
@RestController
class ExhibitController {

    private static final String EVIDENCE = MetController.MET + "/evidence";
    private static final String FILE = "file";

    private final MetController pages;
    private final PresentationRights rights;
    private final ReadingMet reading;
    private final ShowingExhibit showing;
    private final FilesComing coming;
    private final Attachments attachments;

    ExhibitController(
            MetController pages,
            PresentationRights rights,
            ReadingMet reading,
            ShowingExhibit showing,
            FilesComing coming,
            Attachments attachments) {
        this.pages = pages;
        this.rights = rights;
        this.reading = reading;
        this.showing = showing;
        this.coming = coming;
        this.attachments = attachments;
    }

    @PostMapping(EVIDENCE)
    @AllowedTo(Access.SIGNED_IN)
    @TakesFiles
    ResponseEntity<Page> show(
            @PathVariable String stage,
            @PathVariable String entry,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Instant now) {
        var sent = coming.sent(FILE, form.text("coming"), viewer.id())
                .orElseGet(() -> org.commended.shared.files.Sent.of(FILE, file, viewer.id()));
        return pages.answer(
                new Sent(stage, entry, form, viewer, now),
                asked -> met -> showing.show(asked, met, form.text("caption"), sent));
    }

    @PostMapping(EVIDENCE + "/{exhibit}/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeOff(
            @PathVariable String stage,
            @PathVariable String entry,
            @PathVariable String exhibit,
            Form form,
            Viewer viewer,
            Instant now) {
        UUID id = Ids.parse(exhibit);
        return pages.answer(new Sent(stage, entry, form, viewer, now), asked -> met -> showing.takeOff(asked, met, id));
    }

    /** A picture as its small copy: where it was taken is nobody's business. */
    @GetMapping(EVIDENCE + "/{exhibit}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> download(
            @PathVariable String stage,
            @PathVariable String entry,
            @PathVariable String exhibit,
            Viewer viewer,
            Instant now) {
        UploadedFile file = file(stage, entry, exhibit, viewer, now);
        return attachments.sendSmall(file.id(), file.name());
    }

    @GetMapping(EVIDENCE + "/{exhibit}/picture")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> picture(
            @PathVariable String stage,
            @PathVariable String entry,
            @PathVariable String exhibit,
            Viewer viewer,
            Instant now) {
        return attachments.sendPicture(file(stage, entry, exhibit, viewer, now).id());
    }

    private UploadedFile file(String stage, String entry, String exhibit, Viewer viewer, Instant now) {
        Room room = rights.get(Ids.parse(stage), viewer);
        return reading.getShown(room, rights.getEntry(room, EntryId.of(entry)), Ids.parse(exhibit), now);
    }
}
