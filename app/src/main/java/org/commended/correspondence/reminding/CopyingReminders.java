package org.commended.correspondence.reminding;

import org.commended.programme.EditionCreated;
import org.commended.shared.EditionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was reminded by itself last year, and on which days, is so in the edition that is made from it. */
@Component
class CopyingReminders {

    private final ReminderPlans plans;

    CopyingReminders(ReminderPlans plans) {
        this.plans = plans;
    }

    @EventListener
    void hear(EditionCreated created) {
        EditionId source = created.copiedFrom();
        if (source == null) return;
        plans.listPlans(source)
                .forEach(plan ->
                        plans.put(new ReminderPlan(created.edition(), plan.segment(), plan.days(), created.at())));
    }
}
