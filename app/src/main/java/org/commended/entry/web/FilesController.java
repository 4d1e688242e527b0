package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.entry.application.AttachingFile;
import org.commended.entry.application.AttachingFile.Asked;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.ReadingFiles;
import org.commended.entry.domain.Draft;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.files.Attachments;
import org.commended.shared.files.FileId;
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

/** The files that answer one question of an entry: sent with a plain form, or piece by piece before the form. */
@RestController
class FilesController {

    private static final String FILES = "/entries/{id}/files/{question}";

    private final ReadingDrafts reading;
    private final ReadingFiles files;
    private final AttachingFile attaching;
    private final FilesComing coming;
    private final Attachments attachments;

    FilesController(
            ReadingDrafts reading,
            ReadingFiles files,
            AttachingFile attaching,
            FilesComing coming,
            Attachments attachments) {
        this.reading = reading;
        this.files = files;
        this.attaching = attaching;
        this.coming = coming;
        this.attachments = attachments;
    }

    @GetMapping(FILES)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, @PathVariable String question, Viewer viewer, Instant now) {
        return page(new Asked(EntryId.of(id), question), Form.empty(), viewer, now);
    }

    @PostMapping(FILES)
    @AllowedTo(Access.SIGNED_IN)
    @TakesFiles
    ResponseEntity<Page> send(
            @PathVariable String id,
            @PathVariable String question,
            @RequestParam(name = FilesPage.FILE, required = false) @Nullable MultipartFile file,
            Form form,
            Viewer viewer,
            Instant now) {
        Asked asked = new Asked(EntryId.of(id), question);
        Sent sent = coming.sent(FilesPage.FILE, form.text(FilesPage.COMING), viewer.id())
                .orElseGet(() -> Sent.of(FilesPage.FILE, file, viewer.id()));
        Optional<FileId> replaced =
                form.has("replaces") ? Optional.of(FileId.of(form.text("replaces"))) : Optional.empty();
        return attaching
                .attach(viewer, asked, sent, replaced, now)
                .fold(
                        done -> Answer.seeOther(FilesPage.address(asked)),
                        reasons -> refused(asked, form, reasons, viewer, now));
    }

    @PostMapping(FILES + "/{file}/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> remove(
            @PathVariable String id,
            @PathVariable String question,
            @PathVariable String file,
            Viewer viewer,
            Instant now) {
        Asked asked = new Asked(EntryId.of(id), question);
        return attaching
                .remove(viewer, asked, FileId.of(file), now)
                .fold(
                        done -> Answer.seeOther(FilesPage.address(asked)),
                        reasons -> refused(asked, Form.empty(), reasons, viewer, now));
    }

    @GetMapping(FILES + "/{file}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String file, Viewer viewer) {
        return attachments.send(files.getOwn(viewer, EntryId.of(id), FileId.of(file)));
    }

    private ResponseEntity<Page> refused(Asked asked, Form form, List<Refusal> reasons, Viewer viewer, Instant now) {
        return Answer.refused(page(asked, form.refused(reasons), viewer, now));
    }

    private FilesPage page(Asked asked, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(asked.entry(), viewer.id());
        Question question = AttachingFile.question(draft, asked.question());
        return new FilesPage(new DraftView(draft, now), question, files.list(draft, question), form);
    }
}
