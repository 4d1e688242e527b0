package org.commended.judging.web;

import java.util.Collection;
import org.commended.entry.Entries;
import org.commended.entry.domain.AttachedFile;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.judging.application.JudgeRights;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
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

/** A file of an entry, for a judge who reads the entry: one that stands in what they read, under the name it has there. */
@RestController
class FileController {

    private final JudgeRights rights;
    private final Entries entries;
    private final Attachments attachments;

    FileController(JudgeRights rights, Entries entries, Attachments attachments) {
        this.rights = rights;
        this.entries = entries;
        this.attachments = attachments;
    }

    @GetMapping(SheetController.SHEET + "/files/{file}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Resource> download(
            @PathVariable String category, @PathVariable String entry, @PathVariable String file, Viewer viewer) {
        EntryId id = rights.getScorable(CategoryId.of(category), EntryId.of(entry), viewer.id())
                .entry()
                .id();
        AttachedFile asked = get(id, FileId.of(file));
        return attachments.sendSmall(asked.id(), asked.name());
    }

    private AttachedFile get(EntryId entry, FileId file) {
        return entries.getSubmitted(entry).forJudges().stream()
                .filter(answer -> answer.kind() == Question.Kind.FILE)
                .map(Answered::text)
                .map(AttachedFile::of)
                .flatMap(Collection::stream)
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
