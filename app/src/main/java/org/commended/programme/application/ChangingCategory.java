package org.commended.programme.application;

import java.util.ArrayList;
import java.util.List;
import org.commended.programme.CategoryChanged;
import org.commended.programme.FormChanged;
import org.commended.programme.NamesSwitched;
import org.commended.programme.Programmes;
import org.commended.programme.Reliance;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.SetUps;
import org.commended.programme.domain.TieRuleFixed;
import org.commended.shared.CategoryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves one page of a category's set-up. */
@Component
public class ChangingCategory {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ObjectProvider<Reliance> reliances;
    private final Once once;
    private final ApplicationEventPublisher events;

    ChangingCategory(
            Programmes programmes,
            SetUps setUps,
            ObjectProvider<Reliance> reliances,
            Once once,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.reliances = reliances;
        this.once = once;
        this.events = events;
    }

    /**
     * The same form again finds its act done.
     *
     * @param part the page, as the record names it
     */
    @Transactional
    public Outcome<Category> change(CategoryId id, String part, Change<Category> change, Doing doing) {
        setUps.hold(id);
        Category now = programmes.getCategory(id);
        if (once.find(doing.act()).isPresent()) return Outcome.done(now);
        return change.to(now).fold(wanted -> save(now, wanted, part, doing), Outcome::refused);
    }

    private Outcome<Category> save(Category now, Category wanted, String part, Doing doing) {
        if (wanted.equals(now)) return Outcome.done(now);
        List<Refusal> reasons = against(now, wanted, doing);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        once.take(doing.act(), "", doing.at());
        if (!setUps.save(wanted)) throw new IllegalStateException("Changed while it was held: " + now.id());
        events.publishEvent(new CategoryChanged(now.edition(), now.id(), part, doing.by(), doing.at()));
        var before = now.details().form();
        var after = wanted.details().form();
        if (!after.equals(before)) {
            events.publishEvent(new FormChanged(now.edition(), now.id(), before, after, doing.at()));
        }
        boolean hidden = wanted.isAnonymous();
        if (hidden != now.isAnonymous()) {
            events.publishEvent(new NamesSwitched(now.edition(), now.id(), hidden, doing.by(), doing.at()));
        }
        return Outcome.done(wanted);
    }

    private List<Refusal> against(Category now, Category wanted, Doing doing) {
        List<Refusal> reasons = new ArrayList<>();
        if (isTaken(now, wanted)) reasons.add(new AddressTaken("slug", wanted.slug()));
        if (!wanted.tieRule().equals(now.tieRule()) && isOpen(now, doing)) reasons.add(new TieRuleFixed());
        if (wanted.isAnonymous() != now.isAnonymous()) {
            reliances.orderedStream().forEach(one -> reasons.addAll(one.againstSwitchingNames(now.id())));
        }
        return reasons;
    }

    private boolean isOpen(Category category, Doing doing) {
        return programmes.getEdition(category.edition()).window().hasOpened(doing.at());
    }

    private boolean isTaken(Category now, Category wanted) {
        return !wanted.slug().equals(now.slug())
                && programmes.findCategory(now.edition(), wanted.slug()).isPresent();
    }
}
