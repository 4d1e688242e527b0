package org.commended.presentation.application;

import java.time.Instant;
import java.util.List;
import org.commended.judging.EntryReaders;
import org.commended.judging.Progress;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What others saw says what they think of it: whoever still has to judge an entry reads it once their own sheet is in. What was
 * asked and answered is everybody's, for all of them may have been in the room. An abstention, which can be taken back, opens
 * nothing while the judge may still score; a guest may until the end that was given to them.
 */
@Component
class OwnSheetFirst {

    private final EntryReaders readers;
    private final ScoreSheets sheets;
    private final Progress progress;
    private final ExtraReadings extra;

    OwnSheetFirst(EntryReaders readers, ScoreSheets sheets, Progress progress, ExtraReadings extra) {
        this.readers = readers;
        this.sheets = sheets;
        this.progress = progress;
        this.extra = extra;
    }

    boolean owes(Stage stage, EntryId entry, PersonId reader, Instant now) {
        if (isClosed(stage, reader, now) || !readers.mayRead(reader, entry)) return false;
        if (!stage.plan().method().isOfMarks()) return progress.left(stage.category(), reader, now) > 0;
        return sheets.find(stage.id(), entry, reader)
                .filter(sheet -> sheet.state() == State.IN)
                .isEmpty();
    }

    private boolean isClosed(Stage stage, PersonId reader, Instant now) {
        return new ReadingList(stage, extra.list(List.of(stage.category())))
                .stage(reader)
                .isClosed(now);
    }
}
