package org.commended.meeting.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.meeting.TieRuleChosen;
import org.commended.meeting.domain.MeetingRefusal.TieRuleFixed;
import org.commended.meeting.domain.MeetingRefusal.TieRuleUnclear;
import org.commended.meeting.domain.TieRule;
import org.commended.meeting.domain.TieRules;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Window;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fixing how ties are broken in a category, before anybody knows between whom there will be one: until entries open. */
@Component
public class ChoosingTieRule {

    private final TieRules rules;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    ChoosingTieRule(TieRules rules, Programmes programmes, ApplicationEventPublisher events) {
        this.rules = rules;
        this.programmes = programmes;
        this.events = events;
    }

    /** Whether it can no longer be chosen. */
    public boolean isFixed(Category category, Instant now) {
        var edition = programmes.getEdition(category.edition());
        return Window.of(edition.details().timetable(), edition.zone()).hasOpened(now);
    }

    @Transactional
    public Outcome<TieRule> choose(Category category, TieRule rule, PersonId by, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (isFixed(category, now)) reasons.add(new TieRuleFixed());
        boolean named = category.details().criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(rule.criterion()));
        if (rule.kind() == TieRule.Kind.CRITERION && !named) reasons.add(new TieRuleUnclear());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (rules.find(category.id()).filter(rule::equals).isPresent()) return Outcome.done(rule);
        rules.put(category.id(), rule, by, now);
        events.publishEvent(new TieRuleChosen(
                category.edition(),
                by,
                now,
                category.id().value(),
                category.id(),
                rule.kind().word()));
        return Outcome.done(rule);
    }
}
