package org.commended.finalist.application;

import java.util.UUID;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.files.FileId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose files one may open: those who write the entry their own, an organiser those on their board. */
@Component
public class ReadingFinalistFiles {

    private final AnsweringTask answering;
    private final FinalistBoard boards;

    ReadingFinalistFiles(AnsweringTask answering, FinalistBoard boards) {
        this.answering = answering;
        this.boards = boards;
    }

    @Transactional(readOnly = true)
    public FileId getOwn(EntryId entry, UUID task, Viewer viewer) {
        var asked = answering.get(entry, viewer);
        return file(asked.find(asked.get(task)).orElseThrow(NotFound::new));
    }

    private static FileId file(TaskAnswer answer) {
        if (answer.file() == null) throw new NotFound();
        return answer.file();
    }

    /** Of an edition that the caller was found to organise. */
    @Transactional(readOnly = true)
    public FileId get(EditionId edition, EntryId entry, UUID task, Viewer viewer) {
        return boards.get(edition, viewer).rows().stream()
                .filter(row -> row.entry().id().equals(entry))
                .flatMap(row -> row.answers().stream())
                .filter(answer -> answer.task().equals(task))
                .map(ReadingFinalistFiles::file)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
