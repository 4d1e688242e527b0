package org.commended.judging.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.domain.StageRefusal.ClosingUnclear;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** The forms that open a stage or give it another end. */
final class StageForms {

    /** Deadlines fall at the end of an office day unless an hour is given. */
    private static final LocalTime USUAL = LocalTime.of(17, 0);

    private StageForms() {}

    /** The instant from the two fields; done with nothing where no day is given. */
    static Outcome<Optional<Instant>> closesAt(Form form, ZoneId zone) {
        if (!form.has("closes-date")) return Outcome.done(Optional.empty());
        try {
            LocalDate date = LocalDate.parse(form.text("closes-date"));
            LocalTime time = form.has("closes-time") ? LocalTime.parse(form.text("closes-time")) : USUAL;
            return Outcome.done(Optional.of(date.atTime(time).atZone(zone).toInstant()));
        } catch (DateTimeException unclear) {
            return Outcome.refused(new ClosingUnclear());
        }
    }

    static Opening opening(Form form, Category category, @Nullable Instant closesAt) {
        List<EntryId> entries =
                form.all("entry").stream().distinct().map(EntryId::of).toList();
        return new Opening(category.id(), kind(form), entries, closesAt);
    }

    private static StageKind kind(Form form) {
        return Arrays.stream(StageKind.values())
                .filter(kind -> ScoresPage.word(kind).equals(form.text("kind")))
                .findFirst()
                .orElse(StageKind.DESK);
    }
}
