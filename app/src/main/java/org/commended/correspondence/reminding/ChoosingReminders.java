package org.commended.correspondence.reminding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.correspondence.RemindersChosen;
import org.commended.correspondence.segment.Segment;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Choosing on which days people are reminded. The organiser was found to run the edition. */
@Component
public class ChoosingReminders {

    private final ReminderPlans plans;
    private final ApplicationEventPublisher events;

    ChoosingReminders(ReminderPlans plans, ApplicationEventPublisher events) {
        this.plans = plans;
        this.events = events;
    }

    public List<ReminderPlan> list(EditionId edition) {
        return plans.listPlans(edition);
    }

    /** Saves the days of each segment; what stays the same keeps the moment from which it counts. */
    @Transactional
    public void choose(EditionId edition, Map<Segment, List<Integer>> days, PersonId by, Instant now) {
        List<ReminderPlan> before = plans.listPlans(edition);
        days.forEach((segment, chosen) -> {
            boolean same = before.stream()
                    .filter(plan -> plan.segment() == segment)
                    .findFirst()
                    .map(plan -> plan.isOn(chosen))
                    .orElse(chosen.isEmpty());
            if (same) return;
            plans.put(new ReminderPlan(edition, segment, chosen, now));
            events.publishEvent(new RemindersChosen(edition, by, now, edition.value(), segment.slug(), chosen));
        });
    }
}
