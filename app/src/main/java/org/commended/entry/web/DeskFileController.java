package org.commended.entry.web;

import org.commended.entry.application.DeskRights;
import org.commended.entry.application.ReadingFiles;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.FileId;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A file of an entry, for its organiser. */
@RestController
class DeskFileController {

    private final DeskRights rights;
    private final ReadingFiles files;
    private final Attachments attachments;

    DeskFileController(DeskRights rights, ReadingFiles files, Attachments attachments) {
        this.rights = rights;
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/entries/{entry}/files/{file}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Resource> download(
            @PathVariable String edition, @PathVariable String entry, @PathVariable String file, Viewer viewer) {
        return attachments.send(files.get(EditionId.of(edition), rights.open(entry, viewer), FileId.of(file)));
    }
}
