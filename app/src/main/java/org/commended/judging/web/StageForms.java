package org.commended.judging.web;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.domain.StageRefusal.ClosingUnclear;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
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

    /** @param next the stage that is planned to come; another is opened as usual */
    static Opening opening(Form form, Category category, StagePlan next, @Nullable Instant closesAt) {
        List<EntryId> entries =
                form.all("entry").stream().distinct().map(EntryId::of).toList();
        StageKind kind = kind(form);
        StagePlan plan = next.kind() == kind ? next : StagePlan.usual(next.id(), kind);
        return new Opening(category.id(), plan, judges(form), entries, closesAt);
    }

    /** A sample where one was asked for; empty for the whole panel. */
    private static Set<PersonId> judges(Form form) {
        return isSample(form) ? form.all("judge").stream().map(PersonId::of).collect(toSet()) : Set.of();
    }

    private static boolean isSample(Form form) {
        return form.text("who").equals("some");
    }

    static boolean isSampleOfNobody(Form form) {
        return isSample(form) && form.all("judge").isEmpty();
    }

    /** The stage that is planned to come after so many. */
    static StagePlan next(Category category, int stages) {
        List<StagePlan> planned = category.details().stages();
        if (stages < planned.size()) return planned.get(stages);
        return StagePlan.usual("stage-" + (stages + 1), stages == 0 ? StageKind.DESK : StageKind.MEETING);
    }

    private static StageKind kind(Form form) {
        return Arrays.stream(StageKind.values())
                .filter(kind -> ScoresPage.word(kind).equals(form.text("kind")))
                .findFirst()
                .orElse(StageKind.DESK);
    }
}
