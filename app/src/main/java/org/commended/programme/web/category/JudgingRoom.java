package org.commended.programme.web.category;

import java.time.ZoneId;
import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.TieRule;
import org.commended.programme.domain.TieRuleUnclear;
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
        TieRule rule = now.tieRule();
        Fields fields = new Fields()
                .with("way", AS_IT_IS)
                .ticked("anonymous", now.isAnonymous())
                .with("tie", rule.kind())
                .with("tie-criterion", rule.criterion() == null ? "" : rule.criterion());
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
        TieRule ties = ties(now, reading);
        return reading.give(() -> new CategoryDraft(now)
                .judging(stages, judgedOn)
                .ties(ties)
                .anonymous(reading.form().has("anonymous"))
                .done());
    }

    /** What nobody chose stays so: the usual rule is none that was fixed. */
    private static @Nullable TieRule ties(Category now, Reading reading) {
        TieRule.Kind kind = reading.one("tie", TieRule.Kind.CASTING);
        String criterion = reading.form().text("tie-criterion");
        TieRule rule = new TieRule(kind, kind == TieRule.Kind.CRITERION ? criterion : null);
        if (kind == TieRule.Kind.CRITERION && !rule.isAbout(now.details().criteria()))
            reading.refuse(new TieRuleUnclear());
        return rule.equals(now.tieRule()) ? now.details().ties() : rule;
    }
}
