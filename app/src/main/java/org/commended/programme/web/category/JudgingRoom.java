package org.commended.programme.web.category;

import java.time.ZoneId;
import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.UsualStages;
import org.commended.programme.web.form.DateFields;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages of judging as they follow on each other, and the day of the last. */
@Component
class JudgingRoom extends CategoryRoom {

    /** Without an hour a date is the same day in every zone. */
    static final DateFields DAY = new DateFields("", ZoneId.of("UTC"));

    /** The choice that leaves the stages as they are. */
    private static final String AS_IT_IS = "as-it-is";

    private final Programmes programmes;

    JudgingRoom(Programmes programmes) {
        super("judging");
        this.programmes = programmes;
    }

    @Override
    protected Form shown(Category now) {
        Fields fields = new Fields().with("way", AS_IT_IS);
        DAY.show(judgedOn(now), fields);
        return fields.form();
    }

    private static @Nullable PartialDate judgedOn(Category now) {
        String written = now.details().judgedOn();
        return written == null ? null : PartialDate.find(written).orElse(null);
    }

    private static int highest(Category now) {
        return now.details().criteria().stream()
                .mapToInt(criterion -> CriterionItems.marks(criterion.anchors()))
                .max()
                .orElse(CriterionItems.marks(List.of()));
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        List<StagePlan> stages = reading.form().text("way").equals(AS_IT_IS)
                ? now.details().stages()
                : reading.one("way", UsualStages.READING)
                        .plan(programmes.getEdition(now.edition()).levelsOf(now), highest(now));
        PartialDate day = DAY.read(reading, judgedOn(now));
        String judgedOn = day == null ? null : day.written();
        return reading.give(
                () -> new CategoryDraft(now).judging(stages, judgedOn).done());
    }
}
