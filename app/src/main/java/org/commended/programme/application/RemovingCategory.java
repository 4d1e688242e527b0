package org.commended.programme.application;

import java.util.List;
import org.commended.programme.CategoryRemoved;
import org.commended.programme.Programmes;
import org.commended.programme.Reliance;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.CategoryRelied;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a category out of its edition, as long as nothing stands on it. */
@Component
public class RemovingCategory {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ObjectProvider<Reliance> reliances;
    private final ApplicationEventPublisher events;

    RemovingCategory(
            Programmes programmes,
            SetUps setUps,
            ObjectProvider<Reliance> reliances,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.reliances = reliances;
        this.events = events;
    }

    @Transactional
    public Outcome<Category> remove(CategoryId id, Doing doing) {
        Category category = programmes.getCategory(id);
        List<Refusal> reasons = reliances
                .orderedStream()
                .flatMap(reliance -> reliance.againstRemoving(id).stream())
                .toList();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return remove(category, doing);
    }

    /** The database has the last word: rows of any module that point here keep the category. */
    private Outcome<Category> remove(Category category, Doing doing) {
        try {
            setUps.remove(category);
        } catch (DataIntegrityViolationException reliedUpon) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(new CategoryRelied());
        }
        events.publishEvent(new CategoryRemoved(category.edition(), category.id(), doing.by(), doing.at()));
        return Outcome.done(category);
    }
}
