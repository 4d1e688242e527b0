package org.commended.judging.web;

import java.time.Instant;
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
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/** The forms that open a stage or give it another end. */
final class StageForms {

    /** Deadlines fall at the end of an office day unless an hour is given. */
    private static final String USUAL = "17:00";

    private StageForms() {}

    /** The instant from the two fields; done with nothing where no day is given. */
    static Outcome<Optional<Instant>> closesAt(Form form, ZoneId zone) {
        if (!form.has("closes-date")) return Outcome.done(Optional.empty());
        String hour = form.has("closes-time") ? form.text("closes-time") : USUAL;
        Optional<Instant> closes = DayAndHour.find(form.text("closes-date"), hour, zone);
        return closes.isEmpty() ? Outcome.refused(new ClosingUnclear()) : Outcome.done(closes);
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
