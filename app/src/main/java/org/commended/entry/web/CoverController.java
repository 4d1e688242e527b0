package org.commended.entry.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.commended.entry.application.CoveringFile;
import org.commended.entry.application.CoveringFile.Place;
import org.commended.entry.application.DeskRights;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.FileId;
import org.commended.shared.files.Sent;
import org.commended.shared.files.TakesFiles;
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

/** Copies of an entry's files without names, which judges see in their place. */
@RestController
class CoverController {

    private static final String FILES = RedactionController.REDACTION + "/files";

    private final DeskRights rights;
    private final CoveringFile covering;
    private final RedactionController pages;
    private final Attachments attachments;

    CoverController(DeskRights rights, CoveringFile covering, RedactionController pages, Attachments attachments) {
        this.rights = rights;
        this.covering = covering;
        this.pages = pages;
        this.attachments = attachments;
    }

    @PostMapping(FILES + "/{question}")
    @AllowedTo(Access.ORGANISER)
    @TakesFiles
    ResponseEntity<Page> cover(
            @PathVariable Map<String, String> at,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Instant now) {
        Place place = place(at, viewer);
        Sent sent = Sent.of(RedactionPage.fileField(place.question()), file, viewer.id());
        return covering.cover(viewer, place, sent, now)
                .fold(
                        done -> Answer.seeOther(page(at)),
                        reasons -> Answer.refused(pages.page(place.edition(), place.entry(), form.refused(reasons))));
    }

    @PostMapping(FILES + "/{question}/{file}/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> uncover(@PathVariable Map<String, String> at, Viewer viewer, Instant now) {
        covering.uncover(viewer, place(at, viewer), FileId.of(word(at, "file")), now);
        return Answer.seeOther(page(at));
    }

    @GetMapping(FILES + "/{file}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Resource> download(
            @PathVariable String edition, @PathVariable String entry, @PathVariable String file, Viewer viewer) {
        EntryId id = rights.open(entry, viewer);
        return attachments.send(covering.get(EditionId.of(edition), id, FileId.of(file)));
    }

    private Place place(Map<String, String> at, Viewer viewer) {
        EntryId entry = rights.open(word(at, "entry"), viewer);
        return new Place(EditionId.of(word(at, "edition")), entry, word(at, "question"));
    }

    private static String page(Map<String, String> at) {
        return "/manage/" + word(at, "organiser") + "/editions/" + word(at, "edition") + "/entries/" + word(at, "entry")
                + "/redaction#files";
    }

    private static String word(Map<String, String> at, String name) {
        return Objects.requireNonNull(at.get(name));
    }
}
