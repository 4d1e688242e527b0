package org.commended.programme.application;

import java.util.List;
import org.commended.programme.CategoryChanged;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.InOrder;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a category a place up or down among its edition's. */
@Component
public class MovingCategory {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final ApplicationEventPublisher events;

    MovingCategory(Programmes programmes, SetUps setUps, Once once, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.events = events;
    }

    @Transactional
    public void move(CategoryId id, boolean up, Doing doing) {
        setUps.hold(programmes.getCategory(id).edition());
        Category category = programmes.getCategory(id);
        List<Category> all = programmes.listCategories(category.edition());
        List<Category> moved = InOrder.moved(all, category, up);
        if (moved.equals(all) || !once.take(doing.act(), "", doing.at())) return;
        for (int place = 0; place < moved.size(); place++) put(moved.get(place), place + 1);
        events.publishEvent(new CategoryChanged(category.edition(), id, "order", doing.by(), doing.at()));
    }

    /** Whoever changed a category meanwhile wins; its place is a small matter that can be set again. */
    private void put(Category category, int position) {
        if (category.position() != position) setUps.save(category.at(position));
    }
}
