package org.commended.finalist.web;

import java.time.Instant;
import org.commended.finalist.application.FilesOfTask;
import org.commended.finalist.application.FilesOfTask.Order;
import org.commended.finalist.application.ReadingFinalistFiles;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.FileId;
import org.commended.shared.making.AskingForFile;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What finalists sent, for the organiser: one by one, and all of one task as one file. */
@RestController
class BoardFilesController {

    private static final String ONE = BoardController.FINALISTS + "/entries/{entry}/{task}";

    private final ReadingFinalistFiles reading;
    private final Attachments attachments;
    private final AskingForFile asking;

    BoardFilesController(ReadingFinalistFiles reading, Attachments attachments, AskingForFile asking) {
        this.reading = reading;
        this.attachments = attachments;
        this.asking = asking;
    }

    private FileId file(String edition, String entry, String task, Viewer viewer) {
        return reading.get(EditionId.of(edition), EntryId.of(entry), Ids.parse(task), viewer);
    }

    @GetMapping(ONE + "/file")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Resource> download(
            @PathVariable String edition, @PathVariable String entry, @PathVariable String task, Viewer viewer) {
        return attachments.send(file(edition, entry, task, viewer));
    }

    @GetMapping(ONE + "/picture")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Resource> picture(
            @PathVariable String edition, @PathVariable String entry, @PathVariable String task, Viewer viewer) {
        return attachments.sendPicture(file(edition, entry, task, viewer));
    }

    @PostMapping(BoardController.FINALISTS + "/tasks/{task}/files")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> all(@PathVariable String edition, @PathVariable String task, Viewer viewer, Instant now) {
        Order order = new Order(EditionId.of(edition), Ids.parse(task));
        return Answer.seeOther(asking.ask(FilesOfTask.KIND, order.words(), viewer, now));
    }
}
