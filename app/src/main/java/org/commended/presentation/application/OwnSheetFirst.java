package org.commended.presentation.application;

import java.time.Instant;
import org.commended.judging.EntryReaders;
import org.commended.judging.Progress;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What others saw says what they think of it: whoever still has to judge an entry reads it once their own sheet is in. What was
 * asked and answered is everybody's, for all of them may have been in the room.
 */
@Component
class OwnSheetFirst {

    private final EntryReaders readers;
    private final ScoreSheets sheets;
    private final Progress progress;

    OwnSheetFirst(EntryReaders readers, ScoreSheets sheets, Progress progress) {
        this.readers = readers;
        this.sheets = sheets;
        this.progress = progress;
    }

    boolean owes(Stage stage, EntryId entry, PersonId reader, Instant now) {
        if (stage.isClosed(now) || !readers.mayRead(reader, entry)) return false;
        if (!stage.plan().method().isOfMarks()) return progress.left(stage.category(), reader, now) > 0;
        return sheets.find(stage.id(), entry, reader).filter(ScoreSheet::isDone).isEmpty();
    }
}
