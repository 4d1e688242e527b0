package org.commended.judging.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Who reads what at a stage: the panel, or the sample of it that is asked, everything, guests what was asked of them, and until when.
 *
 * @param extra of this category, whatever the stage: whoever was a guest at one is no member of the panel at the next
 */
public record ReadingList(Stage stage, List<ExtraReading> extra) {

    public ReadingList {
        extra = extra.stream()
                .filter(reading -> reading.category().equals(stage.category()))
                .toList();
    }

    public boolean isGuest(PersonId judge) {
        return extra.stream().anyMatch(reading -> reading.judge().equals(judge));
    }

    public boolean reads(PersonId judge, EntryId entry) {
        return !isGuest(judge) && stage.asks(judge)
                || atThisStage(judge).stream()
                        .anyMatch(reading -> reading.entry().equals(entry));
    }

    private List<ExtraReading> atThisStage(PersonId judge) {
        return extra.stream()
                .filter(reading -> reading.judge().equals(judge))
                .filter(reading -> reading.stage().equals(stage.id()))
                .toList();
    }

    /** The stage with the end it has for a judge. */
    public Stage stage(PersonId judge) {
        Instant closesAt = stage.closesAt();
        return atThisStage(judge).stream()
                .map(ExtraReading::closesAt)
                .max(Instant::compareTo)
                .filter(later -> closesAt != null && later.isAfter(closesAt))
                .map(stage::closing)
                .orElse(stage);
    }
}
