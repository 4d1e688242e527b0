package org.commended.programme.web.category;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.web.form.DateFields;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How judges meet an entry, one stage after another, and the day of the last. */
@Component
class JudgingRoom extends CategoryRoom {

    /** Without an hour a date is the same day in every zone. */
    private static final DateFields DAY = new DateFields("", ZoneId.of("UTC"));

    JudgingRoom() {
        super("judging");
    }

    @Override
    protected Form shown(Category now) {
        Fields fields = new Fields()
                .all(
                        "stages",
                        now.details().stages().stream().map(Reading::word).toList());
        DAY.show(judgedOn(now), fields);
        return fields.form();
    }

    private static @Nullable PartialDate judgedOn(Category now) {
        String written = now.details().judgedOn();
        return written == null ? null : PartialDate.find(written).orElse(null);
    }

    @Override
    protected Outcome<Category> read(Category now, Reading reading) {
        List<StageKind> stages = Stream.of(StageKind.values())
                .filter(stage -> reading.form().chose("stages", Reading.word(stage)))
                .toList();
        PartialDate day = DAY.read(reading, judgedOn(now));
        String judgedOn = day == null ? null : day.written();
        return reading.give(() ->
                new CategoryDraft(now).judging(inOrder(now, stages), judgedOn).done());
    }

    /** The order they came in from elsewhere stays, as long as they are the same. */
    private static List<StageKind> inOrder(Category now, List<StageKind> stages) {
        List<StageKind> was = now.details().stages();
        return was.size() == stages.size() && was.containsAll(stages) ? was : stages;
    }
}
